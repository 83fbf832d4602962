/** Ways out on which the words turn: a label that says nothing, a plan that follows, a taunt, a pause taken, somebody who will see to it. */
import { click, html, type Strangers, turning } from "./model.js";

export const TURNED: Strangers = {
  frisk: {
    by: "a carousel of offers before anybody said what they want, and a smaller plan that follows by itself",
    outcome: "completed",
    measures: {
      clicks: 3,
      screens: 4,
      entryClicks: 1,
      offers: 0,
      pressureScreens: 0,
      repeatedAsks: 0,
      offerEscalations: 0,
      inputs: 0,
    },
    has: ["retention-offer", "sneaked-consent"],
    not: [
      "urgency",
      "loss-framing",
      "confirmshaming",
      "forced-survey",
      "are-you-sure",
      "plain-confirmation",
      "nagging",
    ],
    pages: {
      "/frisk": html(
        "sv",
        `<main><h1>Mitt träningskort</h1><p>Frisk Allt, 449 kr i månaden</p><a href=/frisk/2>Se fler val</a></main>`,
      ),
      "/frisk/2": html(
        "sv",
        `<style>.slide{border:1px solid #999;padding:20px;width:420px}</style><main><h1>Innan du avslutar ditt medlemskap</h1><section aria-roledescription=carousel aria-label="Förslag"><button aria-label="Föregående" onclick="turn(-1)">‹</button><div class=slide><p>Stanna hos oss så betalar du 299 kr i stället för 449 kr i tre månader.</p><button>Ta rabatten</button></div><div class=slide hidden><p>Eller vila: frys kortet i upp till två månader.</p><button>Frys kortet</button></div><button aria-label="Nästa förslag" onclick="turn(1)">›</button></section><p><a href=/frisk/3>Gå vidare till uppsägningen</a></p></main><script>let at=0;const s=document.querySelectorAll(".slide");const turn=n=>{at=(at+n+s.length)%s.length;s.forEach((e,i)=>{e.hidden=i!=at})}</script>`,
      ),
      "/frisk/3": html(
        "sv",
        `<main><h1>Säg upp</h1><p>Medlemskapet slutar att gälla den 31 mars 2027. Därefter flyttas du automatiskt till Frisk Bas för 49 kr i månaden.</p><form method=post action=/frisk/4><button>Säg upp medlemskapet</button> <a href=/frisk>Tillbaka</a></form></main>`,
      ),
      "/frisk/4": html(
        "sv",
        `<main><h1>Uppsägningen är klar</h1><p>Frisk Allt upphör den 31 mars 2027.</p></main>`,
      ),
    },
    steps: [click("Se fler val"), click("Gå vidare till uppsägningen"), click("Säg upp medlemskapet")],
  },
  maree: {
    by: "a boat's insurance: words of a stylesheet, fear of the sea, an address to write to",
    outcome: "handed-off",
    measures: {
      clicks: 2,
      screens: 3,
      pressureScreens: 1,
      channelSwitches: 1,
      offers: 0,
      entryClicks: 0,
    },
    has: ["emotional-appeal", "email-only"],
    not: [
      "mail-only",
      "offline-only",
      "dead-end",
      "retention-offer",
      "fee-threat",
      "reauthentication",
      "loss-framing",
    ],
    pages: {
      "/maree": html(
        "fr",
        `<style>#q::before{content:"Résilier mon assurance bateau"}</style><main><h1>Mes contrats</h1><p>Plaisance Tous Risques, 212 € par an</p><button id=q onclick="location='/maree/2'"></button></main>`,
      ),
      "/maree/2": html(
        "fr",
        `<main><h1>Naviguer sans assurance</h1><p>Une seule collision peut vous coûter tout ce que vous possédez.</p><p><a href=/maree>Rester assuré</a> <a href=/maree/3>Poursuivre ma résiliation</a></p></main>`,
      ),
      "/maree/3": html(
        "fr",
        `<main><h1>Comment résilier</h1><p>Adressez votre demande par e-mail à <a href="mailto:contrats@maree.example">contrats@maree.example</a> en indiquant votre numéro de contrat.</p></main>`,
      ),
    },
    steps: [click("Résilier mon assurance bateau"), click("Poursuivre ma résiliation")],
  },
  tagblatt: {
    by: "a newspaper: a sheet from below, a taunt about the news, one question more, and a plan that goes on",
    outcome: "completed",
    measures: {
      clicks: 3,
      screens: 4,
      offers: 1,
      pressureScreens: 2,
      repeatedAsks: 0,
      stillActive: true,
      entryClicks: 0,
    },
    has: ["confirmshaming", "retention-offer", "are-you-sure", "still-active"],
    not: [
      "urgency",
      "pause-diversion",
      "forced-survey",
      "plain-confirmation",
      "trick-wording",
      "dead-end",
      "no-confirmation",
    ],
    pages: {
      "/tagblatt": html(
        "de",
        `<style>#s{position:fixed;left:0;right:0;bottom:0;top:auto;width:100%;max-width:none;margin:0;border:0;border-radius:16px 16px 0 0;padding:24px;box-sizing:border-box}</style><main><h1>Mein Tagblatt</h1><p>Tagblatt Plus, 12,90 € im Monat</p><p>Verlängert sich am 14. Februar 2027 um einen Monat</p><button onclick="s.showModal()">Tagblatt Plus kündigen</button></main><dialog id=s aria-labelledby=h><h2 id=h>Lies drei Monate für je 4,90 €</h2><p>Wenn du bleibst, zahlst du bis Mai nur 4,90 € statt 12,90 €.</p><button onclick="s.close()">Günstiger weiterlesen</button> <a href=/tagblatt/2>Nein, auf gute Nachrichten kann ich verzichten</a></dialog>`,
      ),
      "/tagblatt/2": html(
        "de",
        `<main><h1>Willst du dein Abo wirklich beenden?</h1><a href=/tagblatt>Doch behalten</a> <a href=/tagblatt/3>Ja, beenden</a></main>`,
      ),
      "/tagblatt/3": html(
        "de",
        `<main><h1>Mach es gut</h1><p>Dein Abo ist beendet. Bis zum 13. Februar 2027 liest du weiter.</p></main>`,
      ),
    },
    steps: [
      click("Tagblatt Plus kündigen"),
      click("Nein, auf gute Nachrichten kann ich verzichten"),
      click("Ja, beenden"),
    ],
  },
  pizzino: {
    by: "dinners by post: tiles to choose from, and the pause is taken",
    outcome: "retained",
    measures: {
      clicks: 3,
      screens: 4,
      offers: 1,
      pressureScreens: 1,
      repeatedAsks: 0,
      entryClicks: 0,
    },
    has: ["pause-diversion"],
    not: ["retention-offer", "no-confirmation", "dead-end", "plain-confirmation", "urgency", "still-active"],
    pages: {
      "/pizzino": html(
        "it",
        `<main><h1>Le mie cene</h1><p>4 cene a settimana, 39 €</p><a href=/pizzino/2>Interrompi l'abbonamento</a></main>`,
      ),
      "/pizzino/2": html(
        "it",
        `<style>.t{display:inline-block;border:1px solid #666;padding:24px;margin:8px;width:200px;cursor:pointer}</style><main><h1>Come vuoi procedere?</h1><div class=t onclick="location='/pizzino/3'"><b>Mi prendo una pausa</b><br>Da 1 a 8 settimane</div><div class=t onclick="location='/pizzino/4'"><b>Chiudo l'abbonamento</b><br>Niente più consegne</div></main>`,
      ),
      "/pizzino/3": html(
        "it",
        `<main><h1>Per quanto tempo?</h1><form method=post action=/pizzino/5><select aria-label="Durata della pausa"><option>2 settimane<option>4 settimane<option>8 settimane</select> <button>Conferma la pausa</button></form></main>`,
      ),
      "/pizzino/5": html(
        "it",
        `<main><h1>Buon riposo!</h1><p>Le consegne sono in pausa e ripartono il 12 aprile 2027.</p></main>`,
      ),
    },
    steps: [click("Interrompi l'abbonamento"), click("Mi prendo una pausa"), click("Conferma la pausa")],
  },
  kwiatek: {
    by: "flowers: a menu of drawings, a summary with all that follows, a question after the end",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 3,
      screens: 3,
      options: 2,
      entryClicks: 1,
      pressureScreens: 0,
      offers: 0,
      repeatedAsks: 0,
      stillActive: false,
    },
    has: ["plain-confirmation", "easy-return", "thanks"],
    not: [],
    pages: {
      ...turning(
        "/kwiatek",
        html(
          "pl",
          `<main><h1>Twoje bukiety</h1><p>Bukiet co dwa tygodnie, 89 zł</p><button aria-label="Opcje subskrypcji" aria-haspopup=menu aria-expanded=false onclick="m.hidden=!m.hidden;this.setAttribute('aria-expanded',!m.hidden)"><svg width=20 height=20 aria-hidden=true><circle cx=4 cy=10 r=2 /><circle cx=10 cy=10 r=2 /><circle cx=16 cy=10 r=2 /></svg></button><div id=m role=menu hidden><a role=menuitem href=/kwiatek/adres>Zmień adres</a><br><a role=menuitem href=/kwiatek/2>Zrezygnuj z subskrypcji</a></div></main>`,
        ),
        html(
          "pl",
          `<main><h1>Twoje bukiety</h1><p>Subskrypcja zakończona. Ostatni bukiet: 6 marca 2027</p><a href=/kwiatek/3>Zamów ponownie</a></main>`,
        ),
        html(
          "pl",
          `<main><h1>Gotowe</h1><p>Twoja subskrypcja została zakończona. Ostatni bukiet dostarczymy 6 marca 2027, później nie pobierzemy już żadnych opłat.</p><p>Jeśli zmienisz zdanie, wznowisz ją jednym kliknięciem w swoim koncie.</p><p>Dziękujemy, że kwiaty były u Ciebie.</p><form><label>Co możemy poprawić? (nieobowiązkowe) <textarea></textarea></label> <button>Wyślij</button></form></main>`,
        ),
      ),
      "/kwiatek/2": html(
        "pl",
        `<main><h1>Rezygnacja z subskrypcji</h1><dl><dt>Ostatni bukiet<dd>6 marca 2027<dt>Ostatnia płatność<dd>89 zł, 4 marca 2027</dl><form method=post action=/kwiatek/end><button>Potwierdzam rezygnację</button> <a href=/kwiatek>Anuluj i wróć</a></form></main>`,
      ),
    },
    steps: [click("Opcje subskrypcji"), click("Zrezygnuj z subskrypcji"), click("Potwierdzam rezygnację")],
  },
  umi: {
    by: "swimming lessons: a list that must be chosen from, others who rested, somebody who will write",
    outcome: "requested",
    measures: {
      clicks: 4,
      screens: 4,
      offers: 1,
      pressureScreens: 2,
      repeatedAsks: 0,
      entryClicks: 0,
      announcedWaitSeconds: 259_200,
    },
    has: ["forced-survey", "social-proof", "pause-diversion", "stated-response-time"],
    not: [
      "retention-offer",
      "plain-confirmation",
      "no-confirmation",
      "dead-end",
      "email-only",
      "urgency",
      "loss-framing",
    ],
    pages: {
      "/umi": html(
        "ja",
        `<main><h1>会員ページ</h1><p>水泳教室 週1回コース 月額6,600円</p><a href=/umi/2>退会のお手続き</a></main>`,
      ),
      "/umi/2": html(
        "ja",
        `<main><h1>退会理由をお選びください</h1><form action=/umi/3><select name=r required aria-label="退会理由"><option value="">選択してください<option>通う時間がない<option>引っ越し<option>その他</select> <button>次へ進む</button></form></main>`,
      ),
      "/umi/3": html(
        "ja",
        `<main><h1>休会という方法もあります</h1><p>月会費なしで最長3か月までお休みいただけます。</p><p>退会を考えた会員の8割が休会を選んでいます。</p><p><a href=/umi>休会する</a> <a href=/umi/4>退会を申請する</a></p></main>`,
      ),
      "/umi/4": html(
        "ja",
        `<main><h1>退会申請を受け付けました</h1><p>担当者が内容を確認し、3営業日以内にメールでご連絡いたします。</p></main>`,
      ),
    },
    steps: [
      click("退会のお手続き"),
      { verb: "select", target: { label: "退会理由" }, option: "引っ越し" },
      click("次へ進む"),
      click("退会を申請する"),
    ],
  },
};
