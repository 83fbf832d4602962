/** More ways to a person without a chat: tabs and an echo, a modal with a closed chat, letters, a forum called contact. */
import { click, fill, html, type Strangers } from "./model.js";

export const OFFICES: Strangers = {
  poste: {
    by: "a phone shop's contact in tabs, whose answer repeats the customer's address",
    kind: "support",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 3,
      screens: 3,
      inputs: 2,
      clicksToContact: 1,
      contactChannels: 2,
      deflections: 0,
      forumRedirects: 0,
      humanReached: true,
      announcedWaitSeconds: 172_800,
      reExplains: 0,
    },
    has: ["stated-response-time", "acknowledgement", "thanks"],
    not: [],
    pages: {
      "/poste": html(
        "fr",
        `<header><b>Poste à Coudre</b></header><main><h1>Vos achats</h1><p>Machine à coudre, 189 €</p></main><footer><a href=/poste/contact>Contactez-nous</a></footer>`,
      ),
      "/poste/contact": html(
        "fr",
        `<header><b>Poste à Coudre</b></header><main><h1>Contactez-nous</h1><div role=tablist><button role=tab id=a aria-selected=true aria-controls=pa>Par téléphone</button><button role=tab id=b aria-controls=pb>Par message</button></div><section id=pa role=tabpanel><p>Appelez le 0 805 12 34 56 (service et appel gratuits).</p></section><section id=pb role=tabpanel hidden><form method=post action=/poste/merci><p><label>Votre e-mail <input type=email name=e required></label></p><p><label>Votre message <textarea name=m required></textarea></label></p><button>Envoyer</button></form></section></main><script>b.onclick=()=>{pa.hidden=true;pb.hidden=false};a.onclick=()=>{pa.hidden=false;pb.hidden=true}</script>`,
      ),
      "/poste/merci": (_, response, body) => {
        const mail = new URLSearchParams(body).get("e") ?? "";
        response.end(
          `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Merci</title><main><h1>Merci, votre message est bien arrivé</h1><p>Votre demande porte le numéro 77-1203. Un conseiller vous répondra à l'adresse ${mail} sous 2 jours ouvrés.</p></main>`,
        );
      },
    },
    steps: [
      click("Contactez-nous"),
      click("Par message"),
      fill("Votre e-mail", "alex@example.test"),
      fill("Votre message", "La pédale ne marche plus."),
      click("Envoyer"),
    ],
  },
  fale: {
    by: "a gym's window of ways: a chat that is closed now, and a number",
    kind: "support",
    outcome: "handed-off",
    measures: {
      clicks: 2,
      screens: 3,
      clicksToContact: 2,
      contactChannels: 1,
      channelSwitches: 1,
      deflections: 0,
      humanReached: false,
    },
    has: ["closed-line", "phone-only", "hours-only"],
    not: [
      "premium-number",
      "contact-hidden",
      "no-human-route",
      "dead-end",
      "chat-only",
      "email-only",
      "app-only",
    ],
    pages: {
      "/fale": html(
        "pt-BR",
        `<header><nav><a href=/fale/planos>Planos</a> <a href=/fale/conta>Minha conta</a></nav></header><main><h1>Seu treino</h1><p>Terça e quinta, 19h</p></main>`,
      ),
      "/fale/conta": html(
        "pt-BR",
        `<main><h1>Minha conta</h1><p>Mensalidade: R$ 99,90</p><button onclick="d.showModal()">Fale conosco</button></main><dialog id=d aria-label="Fale conosco"><h2>Fale conosco</h2><section><h3>Chat ao vivo</h3><p>O chat está encerrado no momento.</p><button disabled>Iniciar chat</button></section><section><h3>Telefone</h3><p>Ligue para (11) 4004-1234 de segunda a sexta, das 8h às 18h.</p></section></dialog>`,
      ),
    },
    steps: [click("Minha conta"), click("Fale conosco")],
  },
  amt: {
    by: "a housing office that can be reached by letter and in person",
    kind: "support",
    outcome: "handed-off",
    measures: {
      clicks: 2,
      screens: 3,
      channelSwitches: 1,
      deflections: 0,
      forumRedirects: 0,
      humanReached: false,
    },
    has: ["offline-only"],
    not: [
      "phone-only",
      "mail-only",
      "email-only",
      "premium-number",
      "closed-line",
      "faq-deflection",
      "no-wait-time",
    ],
    pages: {
      "/amt": html(
        "de",
        `<header><nav><a href=/amt/service>Service</a></nav></header><main><h1>Ihre Wohnung</h1><p>Miete: 612 €</p></main>`,
      ),
      "/amt/service": html(
        "de",
        `<main><h1>Service</h1><ul><li><a href=/amt/formulare>Formulare</a><li><a href=/amt/kontakt>So erreichen Sie uns</a></ul></main>`,
      ),
      "/amt/kontakt": html(
        "de",
        `<main><h1>So erreichen Sie uns</h1><p>Schicken Sie uns Ihr Anliegen per Post an: Wohnungsamt, Postfach 11 22, 50667 Köln. Oder kommen Sie persönlich vorbei: Domstraße 4, Zimmer 12.</p></main>`,
      ),
    },
    steps: [click("Service"), click("So erreichen Sie uns")],
  },
  kolej: {
    by: "a railway whose contact is a group of travellers, and whose team needs an account",
    kind: "support",
    outcome: "blocked",
    measures: {
      clicks: 2,
      screens: 3,
      forumRedirects: 1,
      deflections: 0,
      contactChannels: 0,
      clicksToContact: null,
    },
    has: ["forum-deflection", "login-required"],
    not: ["faq-deflection", "closed-line", "phone-only", "email-only", "no-wait-time"],
    pages: {
      "/kolej": html(
        "pl",
        `<main><h1>Twoje bilety</h1><p>Gdynia – Lublin, 5 maja</p></main><footer><a href=/kolej/grupa>Skontaktuj się z nami</a></footer>`,
      ),
      "/kolej/grupa": html(
        "pl",
        `<main><h1>Grupa podróżnych</h1><p>Tutaj podróżni pomagają sobie nawzajem.</p><ul><li>Podwójna opłata za bilet – 4 odpowiedzi<li>Rower w pociągu – 2 odpowiedzi<li>Zwrot biletu – 7 odpowiedzi</ul><p>Nie ma odpowiedzi? <a href=/kolej/login>Napisz do naszego zespołu</a></p></main>`,
      ),
      "/kolej/login": html(
        "pl",
        `<main><h1>Zaloguj się, aby napisać do nas</h1><form method=post><p><label>Login <input name=l></label></p><p><label>Hasło <input type=password name=p></label></p><button>Zaloguj się</button></form></main>`,
      ),
    },
    steps: [click("Skontaktuj się z nami"), click("Napisz do naszego zespołu")],
  },
};
