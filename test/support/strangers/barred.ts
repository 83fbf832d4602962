/** Ways out that end before the goal: a letter, a call, an app, a chat that is not there, the start again, silence. */
import { click, html, type Strangers } from "./model.js";

export const BARRED: Strangers = {
  tbl: {
    by: "a table, and a form to download and post",
    outcome: "handed-off",
    measures: { clicks: 1, screens: 2 },
    has: ["mail-only"],
    not: ["phone-only", "dead-end", "email-only"],
    pages: {
      "/tbl": html(
        "nl",
        `<main><h1>Mijn krant</h1><table><tr><td>Abonnement</td><td>Weekend</td></tr><tr><td></td><td><a href=/tbl/2>Opzeggen</a></td></tr></table></main>`,
      ),
      "/tbl/2": html(
        "nl",
        `<main><h1>Abonnement opzeggen</h1><p>Opzeggen kan alleen schriftelijk. Download het formulier, onderteken het en stuur het per post naar Postbus 12, 1000 AA Edam.</p><a href=/tbl/f.pdf download>Formulier (pdf)</a></main>`,
      ),
    },
    steps: [click("Opzeggen")],
  },
  chat: {
    by: "a chat that is named and not there",
    outcome: "dead-end",
    measures: { clicks: 1, screens: 2 },
    has: ["chat-only", "dead-end"],
    not: ["phone-only"],
    pages: {
      "/chat": html(
        "en",
        `<main><h1>Billing</h1><p>Premium, $9 a month</p><a href=/chat/2>Cancel my subscription</a></main>`,
      ),
      "/chat/2": html(
        "en",
        `<main><h1>Cancelling your subscription</h1><p>To cancel, please start a live chat with one of our agents.</p></main>`,
      ),
    },
    steps: [click("Cancel my subscription")],
  },
  silent: {
    by: "a last page about something else",
    outcome: "unconfirmed",
    measures: { clicks: 2, screens: 3 },
    has: ["no-confirmation"],
    not: ["dead-end", "plain-confirmation"],
    pages: {
      "/silent": html(
        "ja",
        `<main><h1>ご契約内容</h1><p>ベーシックプラン</p><a href=/silent/2>解約手続きへ</a></main>`,
      ),
      "/silent/2": html(
        "ja",
        `<main><h1>解約の確認</h1><p>内容をご確認ください。</p><a href=/silent/3>解約する</a></main>`,
      ),
      "/silent/3": html("ja", `<main><h1>おすすめの記事</h1><p>春の旅特集</p></main>`),
    },
    steps: [click("解約手続きへ"), click("解約する")],
  },
  hanse: {
    by: "an insurance that frightens, then wants a letter or a call",
    outcome: "handed-off",
    measures: { clicks: 2, screens: 3, pressureScreens: 1, offers: 0, channelSwitches: 1, entryClicks: 0 },
    has: ["emotional-appeal", "offline-only"],
    not: [
      "phone-only",
      "mail-only",
      "email-only",
      "dead-end",
      "hours-only",
      "retention-offer",
      "login-required",
    ],
    pages: {
      "/hanse": html(
        "de",
        `<main><h1>Ihre Verträge</h1><dl><dt>Privathaftpflicht</dt><dd>72,40 € im Jahr</dd></dl><a href=/hanse/2>Vertrag kündigen</a></main>`,
      ),
      "/hanse/2": html(
        "de",
        `<main><h1>Was eine Kündigung bedeutet</h1><p>Ein Unfall genügt: Ohne Haftpflicht haften Sie mit Ihrem ganzen Vermögen, ein Leben lang.</p><p><a href=/hanse>Vertrag behalten</a> <a href=/hanse/3>Weiter zur Kündigung</a></p></main>`,
      ),
      "/hanse/3": html(
        "de",
        `<main><h1>So kündigen Sie</h1><p>Eine Kündigung ist nur schriftlich per Brief oder telefonisch möglich.</p><address>Hanse Schutz AG<br>Postfach 10 20<br>20001 Hamburg</address><p>Telefon 040 1234560</p></main>`,
      ),
    },
    steps: [click("Vertrag kündigen"), click("Weiter zur Kündigung")],
  },
  vaivem: {
    by: "a scooter pass four pages deep that only the app can end",
    outcome: "handed-off",
    measures: {
      clicks: 5,
      screens: 6,
      entryClicks: 4,
      channelSwitches: 1,
      pressureScreens: 0,
      offers: 0,
      detours: 0,
    },
    has: ["labyrinth", "app-only"],
    not: ["phone-only", "hidden-exit", "dead-end", "retention-offer", "sent-round", "loss-framing"],
    pages: {
      "/vaivem": html("pt", `<main><h1>Olá, Rui</h1><a href=/vaivem/perfil>O meu perfil</a></main>`),
      "/vaivem/perfil": html(
        "pt",
        `<main><h1>O meu perfil</h1><ul><li><a href=/vaivem/dados>Dados pessoais</a><li><a href=/vaivem/pag>Pagamentos</a></ul></main>`,
      ),
      "/vaivem/pag": html(
        "pt",
        `<main><h1>Pagamentos</h1><ul><li><a href=/vaivem/cartoes>Cartões</a><li><a href=/vaivem/passes>Passes e bilhetes</a></ul></main>`,
      ),
      "/vaivem/passes": html(
        "pt",
        `<main><h1>Passes e bilhetes</h1><p>Passe mensal, 24 €</p><a href=/vaivem/passe>Ver detalhes</a></main>`,
      ),
      "/vaivem/passe": html(
        "pt",
        `<main><h1>Passe mensal</h1><p>Renova-se no dia 1 de cada mês.</p><a href=/vaivem/fim>Cancelar passe</a></main>`,
      ),
      "/vaivem/fim": html(
        "pt",
        `<main><h1>Cancelar passe</h1><p>O cancelamento só está disponível na aplicação. Abra a app Vaivém no seu telemóvel e toque em Conta, Passe, Cancelar.</p></main>`,
      ),
    },
    steps: [
      click("O meu perfil"),
      click("Pagamentos"),
      click("Passes e bilhetes"),
      click("Ver detalhes"),
      click("Cancelar passe"),
    ],
  },
  guardia: {
    by: "an alarm system in a frame: a penalty, then a paid number at certain hours",
    outcome: "handed-off",
    measures: { clicks: 2, screens: 3, pressureScreens: 1, channelSwitches: 1, offers: 0, entryClicks: 0 },
    has: ["fee-threat", "phone-only", "hours-only", "premium-number"],
    not: ["dead-end", "mail-only", "offline-only", "retention-offer", "are-you-sure"],
    pages: {
      "/guardia": html(
        "it",
        `<main><h1>Il mio impianto</h1><p>Allarme casa, 29,90 € al mese</p><a href=/guardia/w>Recedi dal contratto</a></main>`,
      ),
      "/guardia/w": html(
        "it",
        `<header>Guardia</header><iframe src=/guardia/1 title="Recesso" style="width:900px;height:460px;border:0"></iframe>`,
      ),
      "/guardia/1": html(
        "it",
        `<h1>Recesso dal contratto</h1><p>In caso di recesso anticipato dovrà pagare una penale di 290 €.</p><a href=/guardia/2>Prosegui</a>`,
      ),
      "/guardia/2": html(
        "it",
        `<h1>Ultimo passo</h1><p>Per recedere chiami il numero 899 123 456, dal lunedì al venerdì dalle 9:00 alle 13:00.</p><p>Costo della chiamata: 0,96 € al minuto.</p>`,
      ),
    },
    steps: [click("Recedi dal contratto"), click("Prosegui")],
  },
  schermo: {
    by: "a streaming service whose way out leads back to the start",
    outcome: "dead-end",
    measures: { clicks: 2, screens: 2, visits: 3, pressureScreens: 1, offers: 0 },
    has: ["loss-framing", "sent-round", "dead-end"],
    not: ["no-confirmation", "phone-only", "retention-offer", "plain-confirmation"],
    pages: {
      "/schermo": html(
        "it",
        `<main><h1>Il mio profilo</h1><p>Piano Cinema, 11,99 € al mese</p><a href=/schermo/2>Disdici l'abbonamento</a></main>`,
      ),
      "/schermo/2": html(
        "it",
        `<main><h1>Prima di andare</h1><p>Perderai la tua lista, i profili della famiglia e i film scaricati.</p><a href=/schermo>Procedi con la disdetta</a></main>`,
      ),
    },
    steps: [click("Disdici l'abbonamento"), click("Procedi con la disdetta")],
  },
};
