/** A second round of ways to a person: articles and a call-back that is refused, and a form as it should be. */
import { click, fill, html, type Strangers } from "./model.js";

export const SECOND_HELP: Strangers = {
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
  tsubame: {
    by: "a form with a list of matters, a number and a day",
    kind: "support",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 3,
      screens: 3,
      inputs: 2,
      clicksToContact: 1,
      contactChannels: 1,
      humanReached: true,
      deflections: 0,
      announcedWaitSeconds: 172_800,
    },
    has: ["stated-response-time", "acknowledgement"],
    not: [],
    pages: {
      "/tsubame": html(
        "ja",
        `<header>つばめ配信</header><main><h1>ご請求履歴</h1><p>10月分 1,280円</p><a href=/tsubame/2>お問い合わせ</a></main>`,
      ),
      "/tsubame/2": html(
        "ja",
        `<header>つばめ配信</header><main><h1>お問い合わせフォーム</h1><p>担当者が2営業日以内にメールでお返事いたします。</p><form method=post action=/tsubame/3><p><label>お問い合わせの種類 <select name=k><option value="">選択してください<option>ご請求<option>再生できない</select></label></p><p><label>メールアドレス <input type=email name=e required></label></p><p><label>お問い合わせ内容 <textarea name=m required></textarea></label></p><button>送信する</button></form></main>`,
      ),
      "/tsubame/3": html(
        "ja",
        `<header>つばめ配信</header><main><h1>お問い合わせを受け付けました</h1><p>受付番号は TB-20270418 です。担当者より2営業日以内にご連絡いたします。</p></main>`,
      ),
    },
    steps: [
      click("お問い合わせ"),
      { verb: "select", target: { label: "お問い合わせの種類" }, option: "ご請求" },
      fill("メールアドレス", "alex@example.test"),
      fill("お問い合わせ内容", "10月分が二重に請求されています。"),
      click("送信する"),
    ],
  },
};
