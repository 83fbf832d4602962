/** Ways out that ask twice, or make the same offer twice. */
import { click, html, type Strangers } from "./model.js";

const offer = (heading: string, decline: string, next: string): string =>
  `<main><h1>${heading}</h1><p>This price is for today only.</p><p><a class=b href=/tunnel>Claim 70% off</a> <a class=b href=${next}>${decline}</a></p></main>`;
const tunnel = (body: string) =>
  html(
    "en",
    `<style>.b{display:inline-block;border:1px solid #222;padding:10px 18px;margin:4px}</style>${body}`,
  );

export const REPEATED: Strangers = {
  pendlo: {
    by: "a monthly ticket that asks twice, with a month in between",
    outcome: "completed",
    measures: {
      clicks: 4,
      screens: 5,
      pressureScreens: 3,
      offers: 1,
      repeatedAsks: 1,
      offerEscalations: 0,
      entryClicks: 0,
    },
    has: ["are-you-sure", "retention-offer"],
    not: [
      "nagging",
      "urgency",
      "pause-diversion",
      "forced-survey",
      "dead-end",
      "plain-confirmation",
      "sent-round",
    ],
    pages: {
      "/pendlo": html(
        "de",
        `<header><a href=/pendlo>Pendlo</a></header><main><h1>Mein Monatsticket</h1><p>Zone AB, 58 € im Monat</p><a href=/pendlo/2>Pendlo verlassen</a></main>`,
      ),
      "/pendlo/2": html(
        "de",
        `<header><a href=/pendlo>Pendlo</a></header><main><h1>Möchten Sie wirklich kündigen?</h1><p><a href=/pendlo>Nein, Ticket behalten</a> <a href=/pendlo/3>Ja, kündigen</a></p></main>`,
      ),
      "/pendlo/3": html(
        "de",
        `<header><a href=/pendlo>Pendlo</a></header><main><h1>Ein Monat geht auf uns</h1><p>Bleiben Sie, und der nächste Monat ist für Sie kostenlos.</p><p><a href=/pendlo>Gratismonat nehmen</a> <a href=/pendlo/4>Trotzdem kündigen</a></p></main>`,
      ),
      "/pendlo/4": html(
        "de",
        `<header><a href=/pendlo>Pendlo</a></header><main><h1>Wollen Sie uns tatsächlich verlassen?</h1><p><a href=/pendlo>Ich bleibe</a> <a href=/pendlo/5>Ja, jetzt kündigen</a></p></main>`,
      ),
      "/pendlo/5": html(
        "de",
        `<header><a href=/pendlo>Pendlo</a></header><main><h1>Schade</h1><p>Ihr Ticket ist gekündigt und gilt noch bis zum 31. Januar 2027.</p></main>`,
      ),
    },
    steps: [
      click("Pendlo verlassen"),
      click("Ja, kündigen"),
      click("Trotzdem kündigen"),
      click("Ja, jetzt kündigen"),
    ],
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
