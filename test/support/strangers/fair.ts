/** Ways out against which nobody can say a thing, built as differently as the others. */
import { click, fill, html, redirecting, type Strangers, turning } from "./model.js";
import { views } from "./views.js";

export const FAIR: Strangers = {
  kurier: {
    by: "a newspaper: tabs, a summary, a date",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 3,
      screens: 3,
      entryClicks: 1,
      options: 2,
      pressureScreens: 0,
      offers: 0,
      repeatedAsks: 0,
      stillActive: false,
    },
    has: ["easy-return"],
    not: [],
    pages: {
      ...turning(
        "/kurier",
        html(
          "de",
          `<main><h1>Mein Konto</h1><div role=tablist><button role=tab aria-selected=true onclick="show(0)">Profil</button><button role=tab onclick="show(1)">Abo und Rechnung</button></div><div role=tabpanel>Jana Beispiel<br>jana@example.test</div><div role=tabpanel hidden><p>Digital-Abo, 14,90 € im Monat</p><p>Nächste Abbuchung am 1. Dezember 2026</p><a href=/kurier/2>Abo kündigen</a></div></main><script>const show=n=>document.querySelectorAll("[role=tabpanel]").forEach((p,i)=>{p.hidden=i!=n})</script>`,
        ),
        html(
          "de",
          `<main><h1>Mein Konto</h1><p>Digital-Abo: gekündigt zum 30. Juni 2027</p><a href=/kurier/3>Kündigung widerrufen</a></main>`,
        ),
        html(
          "de",
          `<main><h1>Vielen Dank</h1><p>Ihre Kündigung ist eingegangen. Ihr Digital-Abo endet am 30. Juni 2027; bis dahin lesen Sie wie gewohnt weiter.</p><p>Bis zum 30. Juni 2027 können Sie die Kündigung in Ihrem Konto zurücknehmen.</p></main>`,
        ),
      ),
      "/kurier/2": html(
        "de",
        `<main><h1>Abo kündigen</h1><dl><dt>Vertrag</dt><dd>Digital-Abo</dd><dt>Ende der Laufzeit</dt><dd>30. Juni 2027</dd></dl><form method=post action=/kurier/end><p><label>Grund (freiwillig) <select><option>Keine Angabe<option>Preis<option>Inhalte</select></label></p><button>Jetzt kündigen</button> <a href=/kurier>Zurück zum Konto</a></form></main>`,
      ),
    },
    steps: [click("Abo und Rechnung"), click("Abo kündigen"), click("Jetzt kündigen")],
  },
  studnia: {
    by: "a standing gift to a charity: a table, one dialog",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 3,
      options: 2,
      pressureScreens: 0,
      offers: 0,
      entryClicks: 0,
      repeatedAsks: 0,
    },
    has: ["plain-confirmation", "thanks"],
    not: [],
    pages: turning(
      "/studnia",
      html(
        "pl",
        `<main><h1>Twoje wpłaty</h1><table><tr><th>Cel<th>Kwota<th></tr><tr><td>Studnie<td>40 zł miesięcznie<td><button onclick="d.showModal()">Zakończ wpłaty</button></tr></table></main><dialog id=d><h2>Zakończyć comiesięczne wpłaty?</h2><p>Ostatnia wpłata została pobrana 1 listopada 2026. Nic więcej nie pobierzemy.</p><form method=post action=/studnia/end><button>Zakończ wpłaty</button> <button type=button onclick="d.close()">Wróć</button></form></dialog>`,
      ),
      html("pl", `<main><h1>Twoje wpłaty</h1><p>Nie masz stałych wpłat.</p></main>`),
      html(
        "pl",
        `<main><h1>Dziękujemy za dotychczasowe wsparcie</h1><p>Twoja stała wpłata została zakończona. Od 1 grudnia 2026 nic już nie pobierzemy.</p></main>`,
      ),
    ),
    steps: [click("Zakończ wpłaty"), click("Zakończ wpłaty")],
  },
  boardly: {
    by: "software for teams: a name to type in a dialog, and a state on the same page",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 3,
      inputs: 1,
      options: 2,
      pressureScreens: 0,
      offers: 0,
      stillActive: false,
    },
    has: [],
    not: [],
    pages: turning(
      "/boardly",
      html(
        "en",
        `<nav><a href=/boardly/people>People</a> <a href=/boardly>Billing</a></nav><main><h1>Billing</h1><table><tr><th>Plan<td>Team, 12 seats<tr><th>Price<td>$96 a month<tr><th>Next invoice<td>30 April 2027</table><button onclick="d.showModal()">Cancel plan</button></main><dialog id=d aria-labelledby=t><h2 id=t>Cancel the Team plan</h2><p>Your workspace moves to the Free plan on 30 April 2027. Boards stay readable.</p><form method=post action=/boardly/end><p><label>Type northwind to confirm <input id=i oninput="b.disabled=i.value!='northwind'"></label></p><button type=button onclick="d.close()">Back</button> <button id=b disabled>Cancel plan</button></form></dialog>`,
      ),
      html(
        "en",
        `<nav><a href=/boardly/people>People</a> <a href=/boardly>Billing</a></nav><main><h1>Billing</h1><div role=status style="position:fixed;top:0;right:0;background:#dfd;padding:12px">Plan cancelled</div><table><tr><th>Plan<td>Team, 12 seats<tr><th>Status<td>Cancels on 30 April 2027</table><a href=/boardly/resume>Resume plan</a></main>`,
      ),
      redirecting("/boardly"),
    ),
    steps: [
      click("Cancel plan"),
      fill("Type northwind to confirm", "northwind"),
      { verb: "click", target: { name: "Cancel plan", role: "button" } },
    ],
  },
  lumiere: {
    by: "films: an accordion, a summary as the law wants it",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 3,
      screens: 3,
      entryClicks: 1,
      options: 2,
      pressureScreens: 0,
      offers: 0,
      repeatedAsks: 0,
    },
    has: ["plain-confirmation", "easy-return"],
    not: [],
    pages: {
      ...turning(
        "/lumiere",
        html(
          "fr",
          `<main><h1>Paramètres</h1><details><summary>Profil</summary><p>Camille</p></details><details><summary>Mon abonnement</summary><p>Formule Duo, 9,99 € par mois</p><p><a href=/lumiere/2>Résilier mon abonnement</a></p></details></main>`,
        ),
        html(
          "fr",
          `<main><h1>Paramètres</h1><p>Formule Duo : prend fin le 18 mars 2027</p><a href=/lumiere/3>Réactiver</a></main>`,
        ),
        html(
          "fr",
          `<main><h1>Résiliation enregistrée</h1><p>Votre abonnement prendra fin le 18 mars 2027. Aucun prélèvement n'aura lieu après cette date.</p><p>Vous pourrez vous réabonner à tout moment depuis vos paramètres.</p></main>`,
        ),
      ),
      "/lumiere/2": html(
        "fr",
        `<main><h1>Récapitulatif de votre résiliation</h1><ul><li>Formule : Duo<li>Date de fin : 18 mars 2027<li>Frais : aucun</ul><form method=post action=/lumiere/end><button>Confirmer la résiliation</button> <a href=/lumiere>Retour</a></form></main>`,
      ),
    },
    steps: [click("Mon abonnement"), click("Résilier mon abonnement"), click("Confirmer la résiliation")],
  },
  opaal: {
    by: "a gym in one page that remembers what was done",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 3,
      options: 2,
      pressureScreens: 0,
      offers: 0,
      entryClicks: 0,
      stillActive: false,
    },
    has: ["plain-confirmation", "easy-return"],
    not: [],
    pages: {
      "/opaal": views(
        "nl",
        "<header><b>Opaal Sport</b></header>",
        {
          start:
            "<main><h1>Mijn lidmaatschap</h1><p>Onbeperkt sporten, € 29 per maand</p><div class=c data-go=ask>Lidmaatschap opzeggen</div></main>",
          ask: "<main><h1>Lidmaatschap opzeggen</h1><p>Einddatum: 31 maart 2027</p><p>Laatste incasso: € 29 op 1 maart 2027</p><div class=c data-go=done>Opzegging bevestigen</div><div class=c data-go=start>Terug</div></main>",
          done: "<main><h1>Bevestiging</h1><p>Je lidmaatschap is opgezegd en eindigt op 31 maart 2027. Op 1 maart schrijven we voor de laatste keer € 29 af, daarna niets meer.</p><p>Bedacht? Tot en met 30 maart kun je de opzegging hier intrekken.</p></main>",
          over: "<main><h1>Mijn lidmaatschap</h1><p>Onbeperkt sporten: opgezegd, eindigt op 31 maart 2027</p><div class=c data-go=start>Opzegging intrekken</div></main>",
        },
        { after: "done", show: "over" },
      ),
    },
    steps: [click("Lidmaatschap opzeggen"), click("Opzegging bevestigen")],
  },
};
