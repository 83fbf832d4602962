/** Ways out by where they lie: in a popover, a frame, a component, a bar at the foot, on a picture, in an accordion. */
import { click, html, type Strangers } from "./model.js";

export const PLACED: Strangers = {
  popde: {
    by: "an offer in a popover that dims the page",
    outcome: "completed",
    measures: { clicks: 3, offers: 1, screens: 4 },
    has: ["retention-offer", "plain-confirmation"],
    not: ["urgency", "confirmshaming", "dead-end", "are-you-sure"],
    pages: {
      "/popde": html(
        "de",
        `<style>#o::backdrop{background:rgba(0,0,0,.6)}</style><main><h1>Meine Mitgliedschaft</h1><p>Yogaloft, 39 € im Monat</p><button popovertarget=o>Mitgliedschaft kündigen</button></main><div id=o popover><h2>Warte kurz</h2><p>Bleib dabei und zahle 3 Monate lang nur 19 € statt 39 €.</p><button>Angebot annehmen</button> <a href=/popde/2>Nein, weiter kündigen</a></div>`,
      ),
      "/popde/2": html(
        "de",
        `<main><h1>Kündigung prüfen</h1><p>Dein Vertrag endet dann am 31. Mai 2027.</p><form method=post action=/popde/3><button>Verbindlich kündigen</button></form></main>`,
      ),
      "/popde/3": html(
        "de",
        `<main><h1>Erledigt</h1><p>Deine Mitgliedschaft endet am 31. Mai 2027. Danach buchen wir nichts mehr ab.</p></main>`,
      ),
    },
    steps: [click("Mitgliedschaft kündigen"), click("Nein, weiter kündigen"), click("Verbindlich kündigen")],
  },
  frames: {
    by: "steps of a wizard in a frame",
    outcome: "completed",
    measures: { clicks: 3, screens: 4 },
    has: ["loss-framing"],
    not: ["retention-offer", "urgency", "dead-end"],
    pages: {
      "/frames": html(
        "es",
        `<main><h1>Tu cuenta</h1><p>Plan Estudio, 12 € al mes</p><a href=/frames/w>Darme de baja</a></main>`,
      ),
      "/frames/w": html(
        "es",
        `<header>Example</header><iframe src=/frames/1 style="width:900px;height:500px;border:0"></iframe>`,
      ),
      "/frames/1": html(
        "es",
        `<h1>Paso 1 de 2</h1><p>Si te vas, perderás todas tus listas y tu historial.</p><a href=/frames/2>Siguiente</a>`,
      ),
      "/frames/2": html(
        "es",
        `<h1>Paso 2 de 2</h1><p>Tu plan seguirá activo hasta el 3 de mayo de 2027.</p><a href=/frames/3>Confirmar la baja</a>`,
      ),
      "/frames/3": html("es", `<h1>Baja confirmada</h1><p>Tu plan termina el 3 de mayo de 2027.</p>`),
    },
    steps: [click("Darme de baja"), click("Siguiente"), click("Confirmar la baja")],
  },
  wc: {
    by: "a pause in a web component",
    outcome: "retained",
    measures: { clicks: 2, screens: 3 },
    has: ["pause-diversion"],
    not: ["retention-offer", "urgency"],
    pages: {
      "/wc": html(
        "it",
        `<main><h1>Il mio abbonamento</h1><p>Cassetta piccola</p><a href=/wc/2>Disdici</a></main>`,
      ),
      "/wc/2": html(
        "it",
        `<x-box></x-box><script>customElements.define("x-box",class extends HTMLElement{connectedCallback(){this.attachShadow({mode:"open"}).innerHTML='<main><h1>Preferisci una pausa?</h1><p>Sospendi le consegne per due mesi.</p><a href=/wc/3>Metti in pausa</a> <a href=/wc/4>No, disdici</a></main>'}})</script>`,
      ),
      "/wc/3": html(
        "it",
        `<main><h1>Fatto</h1><p>Le tue consegne sono sospese fino al 3 maggio 2027.</p></main>`,
      ),
    },
    steps: [click("Disdici"), click("Metti in pausa")],
  },
  sticky: {
    by: "a bar at the foot of the window",
    outcome: "completed",
    measures: { clicks: 2, screens: 3, options: 2 },
    has: ["hidden-exit", "visual-asymmetry"],
    not: ["retention-offer", "pause-diversion"],
    pages: {
      "/sticky": html(
        "pt",
        `<main><h1>A minha assinatura</h1><p>Plano Família</p><a href=/sticky/2>Cancelar assinatura</a></main>`,
      ),
      "/sticky/2": html(
        "pt",
        `<main><h1>Quer mesmo cancelar a assinatura?</h1><p>A sua assinatura termina em 3 de maio de 2027.</p></main><div style="position:sticky;bottom:0;padding:20px"><button style="background:#06c;color:#fff;font-size:22px;padding:20px 80px;border:0">Manter assinatura</button> <a href=/sticky/3 style="color:#999;font-size:12px">cancelar assinatura</a></div>`,
      ),
      "/sticky/3": html(
        "pt",
        `<main><h1>Assinatura cancelada</h1><p>Pode usar o serviço até 3 de maio de 2027.</p></main>`,
      ),
    },
    steps: [
      click("Cancelar assinatura"),
      { verb: "click", target: { name: "cancelar assinatura", exact: true } },
    ],
  },
  shell: {
    by: "an application without a main element, its answers in a fixed foot",
    outcome: "completed",
    measures: { clicks: 3, screens: 4, options: 4 },
    has: ["visual-asymmetry", "loss-framing"],
    not: ["hidden-exit", "retention-offer", "are-you-sure"],
    pages: {
      "/shell": html(
        "de",
        `<div id=app><div class=head><a href=/shell>Leselampe</a></div><h1>Dein Abo</h1><p>Digital, 12 € im Monat</p><a href=/shell/2>Abo kündigen</a></div>`,
      ),
      "/shell/2": html(
        "de",
        `<div id=app><h1>Schritt 1 von 2</h1><p>Mit der Kündigung verlierst du alle gespeicherten Artikel.</p></div><div style="position:fixed;bottom:0;left:0;right:0;padding:20px;background:#fff"><button style="background:#063;color:#fff;font-size:20px;padding:18px 70px;border:0">Abo behalten</button> <a href=/shell/3 style="color:#333;font-size:13px">Weiter zur Kündigung</a></div>`,
      ),
      "/shell/3": html(
        "de",
        `<div id=app><h1>Schritt 2 von 2</h1><p>Dein Abo endet am 3. Mai 2027.</p></div><footer style="position:sticky;bottom:0;padding:20px;background:#fff"><button>Abo behalten</button> <button onclick="location='/shell/4'">Jetzt kündigen</button></footer>`,
      ),
      "/shell/4": html(
        "de",
        `<div id=app><h1>Gekündigt</h1><p>Dein Abo endet am 3. Mai 2027. Danach buchen wir nichts mehr ab.</p></div>`,
      ),
    },
    steps: [click("Abo kündigen"), click("Weiter zur Kündigung"), click("Jetzt kündigen")],
  },
  hero: {
    by: "a way out that is written on a picture",
    outcome: "completed",
    measures: { clicks: 2, screens: 3, options: 2 },
    has: ["visual-asymmetry"],
    not: ["hidden-exit", "ambiguous-label"],
    pages: {
      "/hero": html(
        "fr",
        `<main><h1>Mon panier de la mer</h1><p>24 € par mois</p><a href=/hero/2>Résilier mon abonnement</a></main>`,
      ),
      "/hero/2": html(
        "fr",
        `<main><div style="background:linear-gradient(120deg,#f4d9a8,#6b4a5a);padding:60px;color:#fff"><h1>Avant de partir</h1><p>Votre abonnement prendra fin le 3 mai 2027.</p><button style="background:#063;color:#fff;font-size:20px;padding:18px 60px;border:0">Garder mon abonnement</button> <a href=/hero/3 style="color:#f3d9c0;font-size:14px">Résilier maintenant</a></div></main>`,
      ),
      "/hero/3": html(
        "fr",
        `<main><h1>Abonnement résilié</h1><p>Il prend fin le 3 mai 2027. Plus rien ne sera débité.</p></main>`,
      ),
    },
    steps: [click("Résilier mon abonnement"), click("Résilier maintenant")],
  },
  accord: {
    by: "a way out in an accordion",
    outcome: "completed",
    measures: { clicks: 3, screens: 3 },
    has: ["are-you-sure"],
    not: ["retention-offer", "urgency"],
    pages: {
      "/accord": html(
        "fr",
        `<main><h1>Mon compte</h1><details><summary>Gérer mon abonnement</summary><p><a href=/accord/2>Résilier</a></p></details></main>`,
      ),
      "/accord/2": html(
        "fr",
        `<main><h1>Êtes-vous sûr de vouloir résilier ?</h1><a href=/accord>Non, garder mon abonnement</a> <a href=/accord/3>Oui, résilier</a></main>`,
      ),
      "/accord/3": html("fr", `<main><h1>C'est fait</h1><p>Votre abonnement a bien été résilié.</p></main>`),
    },
    steps: [click("Gérer mon abonnement"), click("Résilier"), click("Oui, résilier")],
  },
};
