/** Ways out that ask for something first: a reason, a word to type, a choice made beforehand, some seconds. */
import { check, click, fill, html, type Strangers } from "./model.js";

export const ASKED: Strangers = {
  cards: {
    by: "a survey of cards",
    outcome: "completed",
    measures: { clicks: 4, screens: 4, inputs: 0 },
    has: ["forced-survey"],
    not: ["retention-offer", "preselected-stay"],
    pages: {
      "/cards": html("pl", `<main><h1>Moje konto</h1><a href=/cards/2>Anuluj subskrypcję</a></main>`),
      "/cards/2": html(
        "pl",
        `<main><h1>Dlaczego odchodzisz?</h1><form action=/cards/3><label><input type=radio name=r required> Za drogo</label><label><input type=radio name=r> Nie używam</label><button>Dalej</button></form></main>`,
      ),
      "/cards/3": html(
        "pl",
        `<main><h1>Potwierdzenie</h1><p>Subskrypcja wygaśnie 3 maja 2027.</p><a href=/cards/4>Potwierdzam anulowanie</a></main>`,
      ),
      "/cards/4": html(
        "pl",
        `<main><h1>Subskrypcja anulowana</h1><p>Możesz korzystać do 3 maja 2027.</p></main>`,
      ),
    },
    steps: [
      click("Anuluj subskrypcję"),
      { verb: "check", target: { name: "Za drogo" } },
      click("Dalej"),
      click("Potwierdzam anulowanie"),
    ],
  },
  typed: {
    by: "a word to type",
    outcome: "completed",
    measures: { clicks: 2, inputs: 1, screens: 3 },
    has: [],
    not: ["retention-offer", "forced-survey", "urgency"],
    pages: {
      "/typed": html("sv", `<main><h1>Inställningar</h1><a href=/typed/2>Avsluta mitt konto</a></main>`),
      "/typed/2": html(
        "sv",
        `<main><h1>Avsluta konto</h1><p>Skriv AVSLUTA för att bekräfta.</p><form action=/typed/3><label>Bekräftelse <input required></label><button>Avsluta kontot permanent</button></form></main>`,
      ),
      "/typed/3": html("sv", `<main><h1>Kontot är avslutat</h1><p>Vi har raderat dina uppgifter.</p></main>`),
    },
    steps: [
      click("Avsluta mitt konto"),
      { verb: "fill", target: { label: "Bekräftelse" }, value: "AVSLUTA" },
      click("Avsluta kontot permanent"),
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
