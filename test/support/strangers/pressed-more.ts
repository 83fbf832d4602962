/** Ways out that lead past pressure: a game, a VPN. */
import { click, html, type Strangers } from "./model.js";

const offer = (heading: string, decline: string, next: string): string =>
  `<main><h1>${heading}</h1><p>This price is for today only.</p><p><a class=b href=/tunnel>Claim 70% off</a> <a class=b href=${next}>${decline}</a></p></main>`;
const tunnel = (body: string) =>
  html(
    "en",
    `<style>.b{display:inline-block;border:1px solid #222;padding:10px 18px;margin:4px}</style>${body}`,
  );

export const PRESSED_MORE: Strangers = {
  kurage: {
    by: "a game's pass: a list of losses, and Cancel beside Continue",
    outcome: "completed",
    measures: { clicks: 3, screens: 4, pressureScreens: 2, offers: 0, repeatedAsks: 0, inputs: 0 },
    has: ["loss-framing", "trick-wording", "are-you-sure"],
    not: ["retention-offer", "urgency", "social-proof", "forced-survey", "pause-diversion", "scarcity"],
    pages: {
      "/kurage": html(
        "ja",
        `<main><h1>会員情報</h1><table><tr><th>プラン<td>プレミアムパス<tr><th>料金<td>月額980円</table><p><a href=/kurage/2>プレミアムパスを解約する</a></p></main>`,
      ),
      "/kurage/2": html(
        "ja",
        `<main><h1>解約の前にご確認ください</h1><p>解約すると、次の特典がすべて失われます。</p><ul><li>限定キャラクター<li>1,200ダイヤ<li>毎日のログインボーナス</ul><button onclick="d.hidden=false">次へ</button></main><div id=d role=dialog aria-modal=true aria-labelledby=t hidden style="position:fixed;inset:120px 300px;background:#fff;border:1px solid;padding:24px"><h2 id=t>本当に解約しますか?</h2><button onclick="d.hidden=true">キャンセル</button> <button onclick="location='/kurage/3'">続ける</button></div>`,
      ),
      "/kurage/3": html(
        "ja",
        `<main><h1>お手続きが完了しました</h1><p>プレミアムパスは2027年4月30日に終了します。それまでは引き続きご利用いただけます。</p></main>`,
      ),
    },
    steps: [click("プレミアムパスを解約する"), click("次へ"), click("続ける")],
  },
  tunnel: {
    by: "a VPN that frightens, asks and offers the same twice, and goes on renewing",
    outcome: "completed",
    measures: {
      clicks: 5,
      screens: 6,
      pressureScreens: 4,
      offers: 1,
      offerEscalations: 0,
      repeatedAsks: 0,
      stillActive: true,
    },
    has: ["emotional-appeal", "retention-offer", "urgency", "are-you-sure", "nagging", "still-active"],
    not: ["countdown-timer", "pause-diversion", "forced-survey", "fee-threat", "sent-round", "dead-end"],
    pages: {
      "/tunnel": tunnel(
        "<main><h1>Subscription</h1><p>Tunnel Pro, $12.99 a month</p><p>Renews automatically on 9 March 2027</p><a class=b href=/tunnel/2>End subscription</a></main>",
      ),
      "/tunnel/2": tunnel(
        "<main><h1>Your devices will be unprotected</h1><p>On public Wi-Fi, hackers could read your passwords, bank details and private messages.</p><p><a class=b href=/tunnel>Stay protected</a> <a class=b href=/tunnel/3>Continue to end subscription</a></p></main>",
      ),
      "/tunnel/3": tunnel(offer("70% off the next 12 months", "No thanks, end subscription", "/tunnel/4")),
      "/tunnel/4": tunnel(
        "<main><h1>Are you really sure you want to leave?</h1><p>Please confirm your choice.</p><p><a class=b href=/tunnel>Keep subscription</a> <a class=b href=/tunnel/5>Yes, end subscription</a></p></main>",
      ),
      "/tunnel/5": tunnel(offer("Still here: 70% off the next 12 months", "No, end it now", "/tunnel/6")),
      "/tunnel/6": tunnel(
        "<main><h1>Subscription ended</h1><p>Your subscription has been cancelled. You can keep using Tunnel Pro until 9 March 2027.</p></main>",
      ),
    },
    steps: [
      click("End subscription"),
      click("Continue to end subscription"),
      click("No thanks, end subscription"),
      click("Yes, end subscription"),
      click("No, end it now"),
    ],
  },
};
