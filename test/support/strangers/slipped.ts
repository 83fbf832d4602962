/** Ways out on which something is slipped in: a consent ticked beforehand, a pause chosen beforehand, a double negative. */
import { check, click, fill, html, redirecting, type Strangers } from "./model.js";

export const SLIPPED: Strangers = {
  velovie: {
    by: "a hired bicycle: a code by SMS, a custom box that is ticked already, a paper to download",
    outcome: "completed",
    measures: {
      clicks: 3,
      screens: 4,
      inputs: 1,
      reauthentications: 1,
      entryClicks: 0,
      pressureScreens: 0,
      offers: 0,
      repeatedAsks: 0,
    },
    has: ["reauthentication", "sneaked-consent", "plain-confirmation"],
    not: ["retention-offer", "fee-threat", "forced-survey", "are-you-sure", "loss-framing", "hidden-exit"],
    pages: {
      "/velovie": html(
        "fr",
        `<main><h1>Mon abonnement</h1><p>Vélo électrique, 59 € par mois</p><button onclick="location='/velovie/2'">Mettre fin à mon abonnement</button></main>`,
      ),
      "/velovie/2": html(
        "fr",
        `<main><h1>Vérifions que c'est bien vous</h1><p>Un code à six chiffres vient d'être envoyé par SMS au numéro qui se termine par 42.</p><form method=post action=/velovie/3><label>Code reçu <input name=c inputmode=numeric maxlength=6></label> <button>Valider</button></form></main>`,
      ),
      "/velovie/3": html(
        "fr",
        `<style>[role=checkbox]{cursor:pointer}[role=checkbox]::before{content:"☐ "}[role=checkbox][aria-checked=true]::before{content:"☑ "}</style><main><h1>Dernière étape</h1><p>Votre abonnement s'arrêtera le 30 avril 2027. Le vélo est à rendre avant cette date.</p><div role=checkbox aria-checked=true tabindex=0 onclick="this.setAttribute('aria-checked',this.getAttribute('aria-checked')!='true')">J'accepte de recevoir par e-mail les bons plans des partenaires de Vélovie</div><form method=post action=/velovie/4><button>Mettre fin à l'abonnement</button></form></main>`,
      ),
      "/velovie/4": html(
        "fr",
        `<main><h1>C'est noté</h1><p>Votre abonnement s'arrêtera le 30 avril 2027. Aucun autre prélèvement n'aura lieu.</p><a href=/velovie/attestation.pdf download>Télécharger l'attestation</a></main>`,
      ),
    },
    steps: [
      click("Mettre fin à mon abonnement"),
      fill("Code reçu", "204815"),
      click("Valider"),
      click("Mettre fin à l'abonnement"),
    ],
  },
  kaasclub: {
    by: "cheese by post: a way out under Other, custom radio buttons, a last button that waits for a tick",
    outcome: "completed",
    measures: {
      clicks: 6,
      screens: 4,
      inputs: 0,
      entryClicks: 1,
      offers: 2,
      pressureScreens: 2,
      repeatedAsks: 0,
      waitSeconds: 0,
    },
    has: ["hidden-exit", "preselected-stay", "pause-diversion", "loss-framing", "plain-confirmation"],
    not: [
      "retention-offer",
      "forced-survey",
      "labyrinth",
      "trick-wording",
      "are-you-sure",
      "nagging",
      "forced-wait",
    ],
    pages: {
      "/kaasclub": html(
        "nl",
        `<main><h1>Mijn Kaasclub</h1><p>Proefdoos, € 19 per maand</p><details><summary>Bezorgadres</summary><p>Dorpsstraat 1, Edam</p></details><details><summary>Overig</summary><p><a href=/kaasclub/kado>Kado geven</a></p><p><a href=/kaasclub/2>Abonnement stoppen</a></p></details></main>`,
      ),
      "/kaasclub/2": html(
        "nl",
        `<style>[role=radio]{border:1px solid #555;padding:12px;margin:8px 0;max-width:420px;cursor:pointer}[role=radio][aria-checked=true]{outline:3px solid #a60}</style><main><h1>Wat wil je doen?</h1><div role=radiogroup aria-label="Jouw keuze" id=g><div role=radio tabindex=0 aria-checked=true>Een maand overslaan</div><div role=radio tabindex=0 aria-checked=false>Verder met de kleine doos voor € 12</div><div role=radio tabindex=0 aria-checked=false>Definitief stoppen</div></div><button onclick="location='/kaasclub/3'">Bevestigen</button></main><script>g.onclick=e=>{const r=e.target.closest("[role=radio]");if(r)g.querySelectorAll("[role=radio]").forEach(x=>x.setAttribute("aria-checked",x==r))}</script>`,
      ),
      "/kaasclub/3": html(
        "nl",
        `<main><h1>Definitief stoppen</h1><p>Je laatste doos komt op 2 februari 2027.</p><p><label><input type=checkbox onchange="b.disabled=!this.checked"> Ik begrijp dat ik mijn 340 spaarpunten kwijtraak</label></p><button id=b disabled onclick="location='/kaasclub/4'">Abonnement beëindigen</button></main>`,
      ),
      "/kaasclub/4": html(
        "nl",
        `<main><h1>Tot ziens</h1><p>Je abonnement is beëindigd. Je laatste doos komt op 2 februari 2027; daarna incasseren we niets meer.</p></main>`,
      ),
    },
    steps: [
      click("Overig"),
      click("Abonnement stoppen"),
      check("Definitief stoppen"),
      click("Bevestigen"),
      check("Ik begrijp dat ik mijn 340 spaarpunten kwijtraak"),
      click("Abonnement beëindigen"),
    ],
  },
  kurs: {
    by: "lessons in hash routes: a sad owl, a box that is hard to read, the same discount twice, a native message",
    outcome: "completed",
    measures: {
      clicks: 4,
      screens: 5,
      inputs: 0,
      offers: 1,
      offerEscalations: 0,
      entryClicks: 0,
      pressureScreens: 2,
      repeatedAsks: 0,
    },
    has: ["retention-offer", "emotional-appeal", "trick-wording", "nagging"],
    not: [
      "urgency",
      "countdown-timer",
      "pause-diversion",
      "are-you-sure",
      "plain-confirmation",
      "forced-survey",
      "no-confirmation",
      "sneaked-consent",
    ],
    pages: {
      "/kurs": html(
        "pl",
        `<div id=app></div><script>const V={"":"<main><h1>Twój plan</h1><p>Kurs Plus, 39 zł miesięcznie</p><a href=#/1>Zrezygnuj z planu Plus</a></main>","#/1":'<main><h1>Sowa Zosia będzie za Tobą tęsknić</h1><p><svg role=img aria-label="Zapłakana sowa" width=90 height=90><circle cx=45 cy=45 r=40 fill=teal /></svg></p><p>Zostań, a przez 3 miesiące zapłacisz o 40 % mniej.</p><a href=#>Biorę zniżkę</a> <a href=#/2>Rezygnuję</a></main>',"#/2":"<main><h1>Twoje zgody</h1><p><label><input type=checkbox> Nie chcę rezygnować z nieotrzymywania ofert partnerów</label></p><a href=#/3>Dalej</a></main>","#/3":"<main><h1>Zniżka wciąż na Ciebie czeka</h1><p>Przez 3 miesiące zapłacisz o 40 % mniej.</p><a href=#>Biorę zniżkę</a> <button onclick=end()>Nie, kończę naukę</button></main>"};const r=()=>{app.innerHTML=V[location.hash]??V[""]};const end=()=>{alert("Plan Plus został anulowany. Dostęp wygaśnie 9 lutego 2027.");location="/kurs/start"};onhashchange=r;r()</script>`,
      ),
      "/kurs/start": html(
        "pl",
        "<main><h1>Czego dziś się nauczysz?</h1><a href=/kurs/x>Hiszpański</a></main>",
      ),
    },
    steps: [
      click("Zrezygnuj z planu Plus"),
      click("Rezygnuję"),
      click("Dalej"),
      click("Nie, kończę naukę"),
      { verb: "dialog", answer: "accept" },
    ],
  },
  hoshi: {
    by: "films: half the price, a password, one question more, and a line on the front page",
    outcome: "completed",
    measures: {
      clicks: 4,
      screens: 5,
      inputs: 1,
      reauthentications: 1,
      offers: 1,
      entryClicks: 0,
      pressureScreens: 2,
      repeatedAsks: 0,
    },
    has: ["loss-framing", "retention-offer", "reauthentication", "are-you-sure", "thanks"],
    not: [
      "countdown-timer",
      "forced-survey",
      "pause-diversion",
      "plain-confirmation",
      "no-confirmation",
      "login-required",
      "social-proof",
    ],
    pages: {
      "/hoshi": html(
        "ja",
        `<main><h1>アカウント設定</h1><dl><dt>ご利用プラン<dd>スタンダード<dt>料金<dd>月額1,490円</dl><form action=/hoshi/2><button>退会する</button></form></main>`,
      ),
      "/hoshi/2": html(
        "ja",
        `<main><h1>退会される前に</h1><p>退会すると、視聴履歴やマイリストが使えなくなり、元に戻すことはできません。</p><p>このままご継続いただくと、3か月間は月額料金が半額になります。</p></main><div style="position:sticky;bottom:0;background:#fff;padding:16px"><a href=/hoshi>半額で続ける</a> <a href=/hoshi/3>退会手続きへ進む</a></div>`,
      ),
      "/hoshi/3": html(
        "ja",
        `<main><h1>ご本人確認</h1><form method=post action=/hoshi/4><label>パスワード <input type=password name=p></label> <button>次へ</button></form></main>`,
      ),
      "/hoshi/4": html(
        "ja",
        `<main><h1>退会してもよろしいですか?</h1><form method=post action=/hoshi/end><a href=/hoshi>いいえ</a> <button>はい、退会します</button></form></main>`,
      ),
      "/hoshi/end": redirecting("/hoshi/top"),
      "/hoshi/top": html(
        "ja",
        `<div role=status style="background:#def;padding:12px">退会のお手続きが完了しました。これまでご利用いただき、ありがとうございました。</div><main><h1>今週の注目作品</h1><ul><li>海の見える町<li>冬の夜行列車</ul></main>`,
      ),
    },
    steps: [
      click("退会する"),
      click("退会手続きへ進む"),
      fill("パスワード", "himitsu-4711"),
      click("次へ"),
      click("はい、退会します"),
    ],
  },
};
