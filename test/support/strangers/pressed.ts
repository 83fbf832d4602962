/** Ways out that lead past pressure: a telephone network, a gym, meal boxes, a dating site. */
import { check, click, fill, html, type Strangers } from "./model.js";

const VIEWS = {
  home: "<main><h1>Hi Priya</h1><div class=card><b>SIM only 40 GB</b><br>£22 a month</div><div class=row><div class=b data-to=bolt>Add a data booster</div><div class=b data-to=why>Leave Hubline</div></div></main>",
  why: "<main><h1>What’s making you go?</h1><div class=row><div class=b data-pick=1>It costs too much</div><div class=b data-pick=1>Poor signal</div><div class=b data-pick=1>Moving abroad</div></div><button disabled data-to=one>Next</button></main>",
  one: "<main><h1>Let’s see what we can do</h1><p>We can knock £8 off every month for the next 6 months.</p><div class=row><div class=b data-to=home>Yes, take £8 off</div><div class=b data-to=two>No thanks, carry on leaving</div></div></main>",
  two: "<main><h1>Our best price</h1><p>How about £14 off every month for the next 6 months?</p><div class=row><div class=b data-to=home>Yes, take £14 off</div><div class=b data-to=end>No thanks, still leaving</div></div></main>",
  end: "<main><h1>Check your details</h1><p>Your line will stop working on 14 June 2027. If you leave before your contract is up, you’ll have to pay an early exit fee of £84.</p><div class=row><div class=b data-to=home>Go back</div><div class=b data-to=done>End my plan</div></div></main>",
  done: "<main><h1>You’re all set</h1><p>Your Hubline plan ends on 14 June 2027. We’ve e-mailed you a copy of this page.</p></main>",
};

export const PRESSED: Strangers = {
  hubline: {
    by: "a telephone plan in divs with handlers, where each refusal brings a better price",
    outcome: "completed",
    measures: {
      clicks: 6,
      screens: 6,
      entryClicks: 0,
      inputs: 0,
      pressureScreens: 4,
      offers: 2,
      offerEscalations: 1,
      repeatedAsks: 0,
      detours: 0,
    },
    has: ["forced-survey", "retention-offer", "fee-threat"],
    not: [
      "urgency",
      "countdown-timer",
      "nagging",
      "pause-diversion",
      "dead-end",
      "no-confirmation",
      "social-proof",
    ],
    pages: {
      "/hubline": html(
        "en",
        `<style>.row{display:flex;gap:12px;margin:16px 0}.b{border:1px solid #334;padding:12px 20px;cursor:pointer}.b.on{background:#dde}</style><header>Hubline</header><div id=root></div><script>const views=${JSON.stringify(VIEWS)};const go=v=>{history.pushState({},"","/hubline?at="+v);root.innerHTML=views[v]};root.addEventListener("click",e=>{const one=e.target.closest("[data-to],[data-pick]");if(!one||one.disabled)return;if(one.dataset.pick){one.classList.add("on");document.querySelector("button").disabled=false}else setTimeout(()=>go(one.dataset.to),120)});root.innerHTML=views.home</script>`,
      ),
    },
    steps: [
      click("Leave Hubline"),
      click("Poor signal"),
      click("Next"),
      click("No thanks, carry on leaving"),
      click("No thanks, still leaving"),
      click("End my plan"),
    ],
  },
  salle: {
    by: "a gym's form, a pause in a dialog, a native question, and a request for somebody to handle",
    outcome: "requested",
    measures: {
      clicks: 5,
      screens: 5,
      inputs: 1,
      pressureScreens: 3,
      offers: 1,
      repeatedAsks: 0,
      entryClicks: 0,
    },
    has: ["forced-survey", "pause-diversion", "are-you-sure", "stated-response-time"],
    not: ["retention-offer", "urgency", "dead-end", "no-confirmation", "loss-framing", "phone-only"],
    pages: {
      "/salle": html(
        "fr",
        `<main><h1>Mon espace adhérent</h1><p>Formule Liberté, 34,90 € par mois</p><p><a href=/salle/2>Arrêter mon contrat</a></p></main>`,
      ),
      "/salle/2": html(
        "fr",
        `<main><h1>Arrêt du contrat</h1><form id=f><p><label>Motif <select name=m required><option value="">Choisir<option>Déménagement<option>Prix<option>Santé</select></label></p><p><label>Expliquez-nous en quelques mots <textarea name=t required></textarea></label></p><button>Étape suivante</button></form></main><dialog id=d><h2>Et si vous faisiez une pause ?</h2><p>Suspendez votre formule pendant 1, 2 ou 3 mois, sans frais.</p><form method=dialog><button>Faire une pause</button></form><button id=n>Continuer la résiliation</button></dialog><script>f.onsubmit=e=>{e.preventDefault();d.showModal()};n.onclick=()=>{if(confirm("Voulez-vous vraiment résilier ?"))location="/salle/3"}</script>`,
      ),
      "/salle/3": html(
        "fr",
        `<main><h1>Demande envoyée</h1><p>Votre demande de résiliation a bien été transmise à votre club. Un conseiller la traitera sous 5 jours ouvrés.</p></main>`,
      ),
    },
    steps: [
      click("Arrêter mon contrat"),
      { verb: "select", target: { label: "Motif" }, option: "Prix" },
      fill("Expliquez-nous en quelques mots", "Je n'y vais plus."),
      click("Étape suivante"),
      click("Continuer la résiliation"),
      { verb: "dialog", answer: "accept" },
    ],
  },
  smulkist: {
    by: "meal boxes: late content with a clock, a gift and a decline that shames",
    outcome: "completed",
    measures: { clicks: 3, screens: 4, pressureScreens: 1, offers: 1, offerEscalations: 0, repeatedAsks: 0 },
    has: [
      "retention-offer",
      "countdown-timer",
      "emotional-appeal",
      "social-proof",
      "confirmshaming",
      "plain-confirmation",
    ],
    not: [
      "loss-framing",
      "pause-diversion",
      "forced-survey",
      "are-you-sure",
      "dead-end",
      "nagging",
      "fee-threat",
    ],
    pages: {
      "/smulkist": html(
        "nl",
        `<main><h1>Mijn Smulkist</h1><section><h2>Jouw box</h2><p>3 maaltijden voor 2 personen, € 44,95 per week</p></section><section><h2>Instellingen</h2><ul><li><a href=/smulkist/adres>Adres wijzigen</a><li><a href=/smulkist/2>Abonnement stopzetten</a></ul></section></main>`,
      ),
      "/smulkist/2": html(
        "nl",
        `<main><h1>Stopzetten</h1><div id=late>Even geduld…</div></main><script>setTimeout(()=>{late.innerHTML='<h2>We zullen je missen!</h2><p>Blijf je bij ons? Dan is je volgende box helemaal gratis.</p><p>Dit aanbod verloopt over <b id=c>9:59</b></p><p>Al 12.000 gezinnen koken elke week met Smulkist.</p><p><button onclick="location=\\'/smulkist\\'">Ja, ik wil mijn gratis box</button></p><p><a href=/smulkist/3>Nee, ik eet liever ongezond</a></p>';let s=599;setInterval(()=>{s--;c.textContent=Math.floor(s/60)+":"+String(s%60).padStart(2,"0")},1000)},800)</script>`,
      ),
      "/smulkist/3": html(
        "nl",
        `<main><h1>Controleren en bevestigen</h1><p>Je laatste box wordt bezorgd op 12 maart 2027.</p><p><a href=/smulkist>Terug</a> <a href=/smulkist/4>Definitief stopzetten</a></p></main>`,
      ),
      "/smulkist/4": html(
        "nl",
        `<main><h1>Gelukt</h1><p>Je abonnement is stopgezet. Je laatste box komt op 12 maart 2027 en daarna schrijven we niets meer af.</p></main>`,
      ),
    },
    steps: [
      click("Abonnement stopzetten"),
      click("Nee, ik eet liever ongezond"),
      click("Definitief stopzetten"),
    ],
  },
  flechazo: {
    by: "a profile deleted from a drawer, with a code by mail",
    kind: "delete",
    outcome: "completed",
    measures: {
      clicks: 4,
      screens: 4,
      inputs: 1,
      reauthentications: 1,
      pressureScreens: 1,
      offers: 0,
      entryClicks: 1,
      repeatedAsks: 0,
    },
    has: ["loss-framing", "social-proof", "reauthentication"],
    not: [
      "retention-offer",
      "hidden-exit",
      "labyrinth",
      "urgency",
      "scarcity",
      "no-confirmation",
      "forced-survey",
    ],
    pages: {
      "/flechazo": html(
        "es",
        `<header><button aria-expanded=false aria-label="Mi cuenta" onclick="drawer.style.display='block';this.setAttribute('aria-expanded',true)">☰</button></header><aside id=drawer style="display:none;position:fixed;right:0;top:0;width:280px;height:100%;background:#eee;padding:20px"><p><a href=/flechazo/perfil>Editar perfil</a></p><p><a href=/flechazo/2>Eliminar mi cuenta</a></p></aside><main><h1>Hola, Lucía</h1><p>Hoy tienes 3 perfiles nuevos cerca de ti.</p></main>`,
      ),
      "/flechazo/2": html(
        "es",
        `<main><h1>Antes de eliminar tu cuenta</h1><p>Perderás tus 14 me gusta, 3 conversaciones y todas tus fotos.</p><p>9 de cada 10 personas deciden quedarse.</p><p><a href=/flechazo>Quedarme</a> <a href=/flechazo/3>Seguir con la eliminación</a></p></main>`,
      ),
      "/flechazo/3": html(
        "es",
        `<main><h1>Comprueba que eres tú</h1><p>Te hemos enviado un código de 6 dígitos a tu correo.</p><form method=post action=/flechazo/4><label>Código <input name=c inputmode=numeric required></label> <button>Eliminar definitivamente</button></form></main>`,
      ),
      "/flechazo/4": html(
        "es",
        `<main><h1>Hasta pronto</h1><p>Tu cuenta se ha eliminado. Borraremos tus datos en un plazo de 30 días.</p></main>`,
      ),
    },
    steps: [
      click("Mi cuenta"),
      click("Eliminar mi cuenta"),
      click("Seguir con la eliminación"),
      fill("Código", "482913"),
      click("Eliminar definitivamente"),
    ],
  },
  molnlada: {
    by: "cloud storage in a custom element: steps in place, a smaller plan chosen beforehand, a button that waits",
    outcome: "completed",
    measures: {
      clicks: 4,
      screens: 4,
      waitSeconds: 6,
      pressureScreens: 2,
      offers: 1,
      repeatedAsks: 0,
      entryClicks: 0,
      inputs: 0,
    },
    has: ["preselected-stay", "pause-diversion", "forced-wait", "plain-confirmation"],
    not: ["retention-offer", "are-you-sure", "loss-framing", "countdown-timer", "forced-survey", "nagging"],
    pages: {
      "/molnlada": html(
        "sv",
        `<header>Molnlåda</header><m-steg></m-steg><script>const V={a:'<h1>Lagring</h1><p>Molnlåda Plus 200 GB, 49 kr i månaden</p><button data-to=b>Avsluta abonnemang</button>',b:'<h1>Vad vill du göra?</h1><p><label><input type=radio name=v checked> Byt till Molnlåda Mini för 19 kr i månaden</label></p><p><label><input type=radio name=v> Säg upp abonnemanget</label></p><button data-to=c>Fortsätt</button>',c:'<h1>Bekräfta uppsägningen</h1><p>Ditt abonnemang upphör den 1 april 2027. Läs igenom uppgifterna.</p><button data-to=d disabled>Säg upp nu</button>',d:'<h1>Klart</h1><p>Ditt abonnemang är uppsagt och upphör den 1 april 2027. Inget mer dras från ditt kort.</p>'};customElements.define("m-steg",class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:"open"});r.innerHTML="<main></main>";const m=r.firstChild;m.innerHTML=V.a;m.onclick=e=>{const to=e.target.dataset.to;if(!to)return;m.innerHTML=V[to];if(to=="c")setTimeout(()=>{m.querySelector("button").disabled=false},6000)}}})</script>`,
      ),
    },
    steps: [
      click("Avsluta abonnemang"),
      check("Säg upp abonnemanget"),
      click("Fortsätt"),
      click("Säg upp nu"),
    ],
  },
};
