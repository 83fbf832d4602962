/** Ways to a person that reach none, or late: articles, a forum, a number four clicks down, a call-back refused. */
import { click, fill, html, type Strangers } from "./model.js";

export const UNHELPED: Strangers = {
  nordlicht: {
    by: "an energy supplier's contact that is articles, then a forum",
    kind: "support",
    outcome: "dead-end",
    measures: {
      clicks: 4,
      screens: 4,
      deflections: 1,
      forumRedirects: 1,
      contactChannels: 0,
      humanReached: false,
      clicksToContact: null,
    },
    has: ["faq-deflection", "forum-deflection", "no-human-route", "contact-hidden", "dead-end"],
    not: ["closed-line", "no-wait-time", "chat-loop", "premium-number", "stated-response-time"],
    pages: {
      "/nordlicht": html(
        "de",
        `<nav><a href=/nordlicht/tarife>Tarife</a></nav><main><h1>Nordlicht Strom</h1><p>Guten Tag, Herr Beispiel.</p><a href=/nordlicht/2>Kontakt</a></main>`,
      ),
      "/nordlicht/2": html(
        "de",
        `<main><h1>Häufige Fragen</h1><input type=search placeholder="Frage eingeben"><ul><li><a href=/nordlicht/3>Wie lese ich meine Rechnung?</a><li><a href=/nordlicht/4>Wie ändere ich meinen Abschlag?</a></ul></main>`,
      ),
      "/nordlicht/3": html(
        "de",
        `<main><h1>Wie lese ich meine Rechnung?</h1><p>Auf der ersten Seite steht der Betrag, auf der zweiten Ihr Verbrauch. Die Abschläge sind davon schon abgezogen.</p><p>War diese Antwort hilfreich? <button>Ja</button> <button onclick="more.hidden=false">Nein</button></p><p id=more hidden>Dann <a href=/nordlicht/5>nehmen Sie Kontakt auf</a>.</p></main>`,
      ),
      "/nordlicht/5": html(
        "de",
        `<main><h1>Nordlicht-Community</h1><p>Hier helfen Kunden anderen Kunden.</p><ul><li>Rechnung doppelt? (3 Antworten)<li>Zähler defekt (1 Antwort)</ul></main>`,
      ),
    },
    steps: [
      click("Kontakt"),
      click("Wie lese ich meine Rechnung?"),
      click("Nein"),
      click("nehmen Sie Kontakt auf"),
    ],
  },
  escale: {
    by: "a bank's number that stands four clicks down",
    kind: "support",
    outcome: "handed-off",
    measures: {
      clicks: 4,
      screens: 5,
      clicksToContact: 4,
      contactChannels: 1,
      deflections: 0,
      forumRedirects: 0,
    },
    has: ["contact-hidden"],
    not: ["no-human-route", "closed-line", "premium-number", "no-wait-time", "dead-end", "faq-deflection"],
    pages: {
      "/escale": html(
        "fr",
        `<header><a href=/escale/2>Aide</a></header><main><h1>Bonjour Camille</h1><p>Solde : 1 204,10 €</p></main>`,
      ),
      "/escale/2": html(
        "fr",
        `<main><h1>Centre d'aide</h1><ul><li><a href=/escale/3>Carte et paiements</a><li><a href=/escale/x>Virements</a></ul></main>`,
      ),
      "/escale/3": html(
        "fr",
        `<main><h1>Carte et paiements</h1><ul><li><a href=/escale/4>Un paiement a été débité deux fois</a><li><a href=/escale/y>Ma carte est abîmée</a></ul></main>`,
      ),
      "/escale/4": html(
        "fr",
        `<main><h1>Un paiement a été débité deux fois</h1><p>Il s'agit le plus souvent d'une autorisation qui disparaît sous 7 jours.</p><p>Cela ne répond pas à votre question ? <a href=/escale/5>Nous appeler</a></p></main>`,
      ),
      "/escale/5": html(
        "fr",
        `<main><h1>Par téléphone</h1><p>Appelez-nous au 01 84 80 12 34 (appel non surtaxé), du lundi au samedi de 8 h à 20 h.</p></main>`,
      ),
    },
    steps: [
      click("Aide"),
      click("Carte et paiements"),
      click("Un paiement a été débité deux fois"),
      click("Nous appeler"),
    ],
  },
  parcel: {
    by: "a parcel service whose contact leads to help, and help to contact",
    kind: "support",
    outcome: "dead-end",
    measures: {
      clicks: 3,
      screens: 3,
      visits: 4,
      deflections: 2,
      contactChannels: 0,
      clicksToContact: null,
      humanReached: false,
    },
    has: ["faq-deflection", "contact-hidden", "no-human-route", "dead-end", "sent-round"],
    not: ["forum-deflection", "closed-line", "no-wait-time", "phone-only", "premium-number"],
    pages: {
      "/parcel": html(
        "en",
        `<main><h1>Track a parcel</h1><p>Out for delivery since Tuesday</p></main><footer><a href=/parcel/2>Contact us</a></footer>`,
      ),
      "/parcel/2": html(
        "en",
        `<main><h1>Help centre</h1><ul><li><a href=/parcel/3>My parcel is late</a><li><a href=/parcel/x>Change of address</a></ul></main>`,
      ),
      "/parcel/3": html(
        "en",
        `<main><h1>My parcel is late</h1><p>Most parcels that are late arrive within two working days. Please check the tracking page again.</p><p>Still stuck? <a href=/parcel/2>Get in touch</a></p></main>`,
      ),
    },
    steps: [click("Contact us"), click("My parcel is late"), click("Get in touch")],
  },
  faro: {
    by: "an insurance whose contact is a help centre, and whose call-back has nobody free",
    kind: "support",
    outcome: "dead-end",
    measures: {
      clicks: 4,
      screens: 5,
      inputs: 1,
      deflections: 1,
      forumRedirects: 0,
      contactChannels: 0,
      humanReached: false,
      clicksToContact: null,
    },
    has: ["faq-deflection", "closed-line", "contact-hidden", "no-human-route"],
    not: ["forum-deflection", "premium-number", "chat-loop", "stated-response-time", "acknowledgement"],
    pages: {
      "/faro": html(
        "it",
        `<main><h1>La tua polizza auto</h1><p>Scade il 3 giugno 2027</p></main><footer><a href=/faro/2>Contattaci</a> <a href=/faro/privacy>Privacy</a></footer>`,
      ),
      "/faro/2": html(
        "it",
        `<main><h1>Centro assistenza</h1><ul><li><a href=/faro/3>Ho pagato due volte il premio</a><li><a href=/faro/x>Cambiare targa</a></ul></main>`,
      ),
      "/faro/3": html(
        "it",
        `<main><h1>Ho pagato due volte il premio</h1><p>Di solito il secondo importo viene stornato dalla banca in pochi giorni.</p><p>Questo articolo ti è stato utile?</p><p><a href=/faro/4>Preferisco essere richiamato</a></p></main>`,
      ),
      "/faro/4": html(
        "it",
        `<main><h1>Ti richiamiamo noi</h1><form method=post action=/faro/5><label>Numero di telefono <input type=tel name=t required></label> <button>Richiamatemi</button></form></main>`,
      ),
      "/faro/5": html(
        "it",
        `<main><h1>Nessun operatore disponibile</h1><p>Al momento tutti i nostri operatori sono occupati e non possiamo richiamarti. Riprova più tardi.</p></main>`,
      ),
    },
    steps: [
      click("Contattaci"),
      click("Ho pagato due volte il premio"),
      click("Preferisco essere richiamato"),
      fill("Numero di telefono", "06 5550123"),
      click("Richiamatemi"),
    ],
  },
};
