/** Ways out as the law or good manners want them: a button at the foot, a summary, one question with a date, a plain page. */
import { click, fill, html, redirecting, type Strangers, turning } from "./model.js";

export const LAWFUL: Strangers = {
  stromer: {
    by: "a contract ended from a link at the foot of the front page, without an account",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 3,
      inputs: 3,
      options: 1,
      entryClicks: 0,
      pressureScreens: 0,
      offers: 0,
      repeatedAsks: 0,
      reauthentications: 0,
    },
    has: ["plain-confirmation"],
    not: [],
    pages: {
      "/stromer": html(
        "de",
        `<header><b>Stromer</b> <nav><a href=/stromer/t>Tarife</a> <a href=/stromer/l>Anmelden</a></nav></header><main><h1>Ökostrom aus der Region</h1><p>Jetzt wechseln und 50 € Bonus sichern.</p><a href=/stromer/t>Tarif berechnen</a></main><footer><a href=/stromer/i>Impressum</a> <a href=/stromer/d>Datenschutz</a> <a href=/stromer/2>Verträge hier kündigen</a></footer>`,
      ),
      "/stromer/2": html(
        "de",
        `<header><b>Stromer</b></header><main><h1>Vertrag kündigen</h1><form method=post action=/stromer/3><p><label>Vor- und Nachname <input name=n required></label></p><p><label>Kundennummer <input name=k required></label></p><p><label>E-Mail für die Bestätigung <input type=email name=e required></label></p><fieldset><legend>Art der Kündigung</legend><label><input type=radio name=a checked> Ordentlich, zum nächstmöglichen Zeitpunkt</label><br><label><input type=radio name=a> Außerordentlich, aus wichtigem Grund</label></fieldset><button>Jetzt kündigen</button></form></main>`,
      ),
      "/stromer/3": html(
        "de",
        `<header><b>Stromer</b></header><main><h1>Ihre Kündigung ist eingegangen</h1><p>Eingang: 28. November 2026, 10:14 Uhr</p><p>Ihr Vertrag Ökostrom Regio endet am 31. Dezember 2026. Die Schlussrechnung schicken wir Ihnen bis Ende Januar, weitere Kosten entstehen nicht.</p><p>Eine Bestätigung haben wir an die angegebene Adresse gesendet.</p></main>`,
      ),
    },
    steps: [
      click("Verträge hier kündigen"),
      fill("Vor- und Nachname", "Alex Beispiel"),
      fill("Kundennummer", "4711"),
      fill("E-Mail für die Bestätigung", "alex@example.test"),
      click("Jetzt kündigen"),
    ],
  },
  chapitre: {
    by: "three clicks in one page: a stepper whose sections take each other's place",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 3,
      screens: 4,
      inputs: 2,
      options: 3,
      entryClicks: 0,
      pressureScreens: 0,
      offers: 0,
      channelSwitches: 0,
    },
    has: ["plain-confirmation"],
    not: [],
    pages: {
      "/chapitre": html(
        "fr",
        `<main><h1>Bienvenue chez Chapitre</h1><p>Un roman choisi pour vous, chaque mois.</p></main><footer><a href=/chapitre/cgv>Conditions générales</a> <a href=/chapitre/2>Résilier votre contrat</a></footer>`,
      ),
      "/chapitre/2": html(
        "fr",
        `<style>li[aria-current]{font-weight:bold}</style><main><h1>Résilier votre contrat</h1><ol id=o><li aria-current=step>Vos coordonnées<li>Récapitulatif<li>Confirmation</ol><section><h2>Vos coordonnées</h2><p><label>Nom <input id=n></label></p><p><label>Numéro de contrat <input id=c></label></p><button onclick="go(1)">Continuer</button></section><section hidden><h2>Récapitulatif</h2><p>Contrat : box Romans, 14,90 € par mois</p><p>Date de fin : 14 janvier 2027</p><p>Aucuns frais de résiliation.</p><button onclick="go(0)">Modifier</button> <button onclick="go(2)">Notifier la résiliation</button></section><section hidden><h2>Résiliation notifiée</h2><p>Votre contrat prendra fin le 14 janvier 2027. Le dernier prélèvement, de 14,90 €, aura lieu le 2 janvier.</p><p>Nous venons de vous envoyer un accusé de réception.</p></section></main><script>const go=n=>{document.querySelectorAll("section").forEach((s,i)=>{s.hidden=i!=n});o.querySelectorAll("li").forEach((l,i)=>{i==n?l.setAttribute("aria-current","step"):l.removeAttribute("aria-current")})}</script>`,
      ),
    },
    steps: [
      click("Résilier votre contrat"),
      fill("Nom", "Camille Exemple"),
      fill("Numéro de contrat", "4711"),
      click("Continuer"),
      click("Notifier la résiliation"),
    ],
  },
  tidal: {
    by: "a native question that says when it ends, and a row that changes in place",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 3,
      options: 2,
      entryClicks: 0,
      pressureScreens: 0,
      repeatedAsks: 0,
      offers: 0,
      stillActive: false,
    },
    has: ["plain-confirmation", "easy-return"],
    not: [],
    pages: turning(
      "/tidal",
      html(
        "en",
        `<main><h1>Your plans</h1><table><tr><th>Plan<th>Price<th>Renews<th></tr><tr id=r><td>Surf forecast<td>$4 a month<td>3 May 2027<td><button id=b>Cancel plan</button></tr></table><p id=s role=status></p></main><script>b.onclick=async()=>{if(!confirm("Cancel Surf forecast? It will stay on until 3 May 2027 and you won't be charged again."))return;await fetch("/tidal/end",{method:"POST"});r.innerHTML="<td>Surf forecast<td>$4 a month<td>Ends on 3 May 2027<td><button>Undo</button>";s.textContent="Surf forecast is cancelled. It stays on until 3 May 2027 and you won't be charged again. Changed your mind? You can undo this any time before then."}</script>`,
      ),
      html(
        "en",
        `<main><h1>Your plans</h1><table><tr><th>Plan<th>Price<th>Renews<th></tr><tr><td>Surf forecast<td>$4 a month<td>Ends on 3 May 2027<td><button>Undo</button></tr></table></main>`,
      ),
      redirecting("/tidal"),
    ),
    steps: [click("Cancel plan"), { verb: "dialog", answer: "accept" }],
  },
  diario: {
    by: "a newspaper with gifts in a side column, a notice about cookies, and a question after the end",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 3,
      options: 2,
      entryClicks: 0,
      pressureScreens: 0,
      offers: 0,
      repeatedAsks: 0,
      stillActive: false,
    },
    has: ["plain-confirmation", "easy-return"],
    not: [],
    pages: {
      ...turning(
        "/diario",
        html(
          "es",
          `<main><h1>Mi suscripción</h1><p>Diario del Puerto, edición digital</p><p>9,90 € al mes, próximo cobro el 5 de enero de 2027</p><a href=/diario/2>Cancelar la suscripción</a></main><aside><h2>Regala lectura</h2><p>Con cada suscripción regalo, 2 meses gratis para ti.</p></aside><div id=k style="position:fixed;bottom:0;left:0;right:0;background:#eee;padding:10px">Usamos cookies para medir la audiencia. <button onclick="k.remove()">Rechazar</button> <button onclick="k.remove()">Aceptar</button></div>`,
        ),
        html(
          "es",
          `<main><h1>Mi suscripción</h1><p>Diario del Puerto, edición digital</p><p>Cancelada: acceso hasta el 4 de enero de 2027</p><a href=/diario/4>Reactivar</a></main>`,
        ),
        html(
          "es",
          `<main><h1>Suscripción cancelada</h1><p>Tu suscripción termina el 4 de enero de 2027 y no se te cobrará nada más.</p><p>Si cambias de idea, puedes reactivarla en tu cuenta antes de esa fecha.</p><form><label>¿Nos cuentas el motivo? (opcional) <textarea></textarea></label> <button>Enviar</button></form></main>`,
        ),
      ),
      "/diario/2": html(
        "es",
        `<main><h1>Cancelar la suscripción</h1><p>Podrás leer el diario hasta el 4 de enero de 2027. Tus boletines gratuitos no cambian.</p><form method=post action=/diario/end><button>Confirmar la cancelación</button> <button type=button onclick="history.back()">Volver</button></form></main><aside><h2>Regala lectura</h2><p>Con cada suscripción regalo, 2 meses gratis para ti.</p></aside>`,
      ),
    },
    steps: [click("Cancelar la suscripción"), click("Confirmar la cancelación")],
  },
};
