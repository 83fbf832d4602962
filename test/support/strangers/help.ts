/** Ways to a person: a maze of articles, a form, a number far down, a chat, a help centre that leads round. */
import { click, fill, html, type Strangers, say } from "./model.js";

export const HELP: Strangers = {
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
  ventanilla: {
    by: "a form that says when somebody will answer",
    kind: "support",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 3,
      inputs: 3,
      clicksToContact: 1,
      humanReached: true,
      contactChannels: 1,
      deflections: 0,
      announcedWaitSeconds: 172_800,
    },
    has: ["stated-response-time", "acknowledgement", "thanks"],
    not: [],
    pages: {
      "/ventanilla": html(
        "es",
        `<main><h1>Tu factura</h1><p>Octubre: 38,20 €</p></main><footer><a href=/ventanilla/2>Contacto</a></footer>`,
      ),
      "/ventanilla/2": html(
        "es",
        `<main><h1>Escríbenos</h1><p>Te responderemos en un plazo de 2 días laborables.</p><form method=post action=/ventanilla/3><p><label>Nombre <input name=n required></label></p><p><label>Correo electrónico <input type=email name=e required></label></p><p><label>¿En qué podemos ayudarte? <textarea name=m required></textarea></label></p><button>Enviar mensaje</button></form></main>`,
      ),
      "/ventanilla/3": html(
        "es",
        `<main><h1>Mensaje enviado</h1><p>Gracias. Hemos recibido tu consulta con el número de caso 2027-0418. Una persona de nuestro equipo te responderá en 2 días laborables.</p></main>`,
      ),
    },
    steps: [
      click("Contacto"),
      fill("Nombre", "Alex Ejemplo"),
      fill("Correo electrónico", "alex@example.test"),
      fill("¿En qué podemos ayudarte?", "Me habéis cobrado dos veces."),
      click("Enviar mensaje"),
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
  zuza: {
    by: "a chat that says the same twice, then brings a person",
    kind: "support",
    outcome: "completed",
    measures: {
      clicks: 1,
      screens: 2,
      chatTurns: 3,
      turnsToHuman: 3,
      chatLoops: 1,
      transfers: 0,
      humanReached: true,
      announcedWaitSeconds: 120,
      contactChannels: 1,
    },
    has: ["chat-loop", "stated-response-time"],
    not: [
      "bot-undisclosed",
      "no-human-route",
      "unanswered",
      "transfer",
      "re-explain",
      "dead-end",
      "no-wait-time",
    ],
    pages: {
      "/zuza": html(
        "pl",
        `<style>#p{position:fixed;right:20px;bottom:80px;width:320px;border:1px solid;background:#fff;padding:12px}#p p{margin:6px 0}.me{text-align:right}</style><main><h1>Twój internet</h1><p>Światłowód 300 Mb/s, 59 zł miesięcznie</p></main><button id=o style="position:fixed;right:20px;bottom:20px">Czat z nami</button><section id=p hidden aria-label="Czat"><h2>Czat</h2><div id=l role=log></div><form id=f><input id=m aria-label="Wiadomość" placeholder="Napisz wiadomość"><button>Wyślij</button></form></section><script>const NO="Zuza: Nie rozumiem pytania. O czym chcesz porozmawiać: rachunek, internet czy telewizja?";const A=[[NO],[NO],["Zuza: Łączę z konsultantem. Przewidywany czas oczekiwania: 2 minuty.","Marek dołączył do rozmowy","Marek: Dzień dobry, tu Marek. Widzę podwójną opłatę i zaraz się tym zajmę."]];let n=0;const add=(t,c)=>{const e=document.createElement("p");e.className=c;e.textContent=t;l.append(e)};o.onclick=()=>{p.hidden=false;if(!l.children.length)setTimeout(()=>add("Zuza: Cześć! Jestem Zuza, wirtualna asystentka. W czym mogę pomóc?","bot"),150)};f.onsubmit=e=>{e.preventDefault();add(m.value,"me");m.value="";(A[n++]||["Marek: Do usłyszenia!"]).forEach((t,i)=>setTimeout(()=>add(t,/^Marek d/.test(t)?"note":"bot"),250+500*i))}</script>`,
      ),
    },
    steps: [
      click("Czat z nami"),
      say("Naliczono mi opłatę dwa razy"),
      say("Chcę rozmawiać z człowiekiem"),
      say("Proszę o konsultanta"),
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
};
