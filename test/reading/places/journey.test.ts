/** Support journeys of pages, from the record to the outcome: where they led, and how far a person was. */
import { describe, expect, it } from "vitest";
import { detect } from "../../../src/detect/index.js";
import { loadLexicons } from "../../../src/lexicon/load.js";
import { measure } from "../../../src/measure/index.js";
import { readJourney } from "../../../src/reading/index.js";
import { inventory } from "../../../src/reading/places/contact.js";
import { talk } from "../../support/chat.js";
import { click, input, type LookSpec, look, record } from "../../support/record.js";

const lexicons = await loadLexicons();
type Part = Parameters<typeof record>[1];

function judged(...parts: Part[]) {
  const [reading] = readJourney(record({ kind: "support" }, ...parts), lexicons);
  if (!reading) throw new Error("There is no journey");
  const findings = detect(reading, lexicons);
  const { outcome, outcomeBecause } = reading;
  const patterns = findings.filter(({ confidence }) => confidence >= 0.6).map(({ pattern }) => pattern);
  return { outcome, outcomeBecause, patterns, measures: measure(reading, findings, {}, lexicons) };
}

const BOX = { x: 900, y: 200, width: 320, height: 420 };
const link = (name: string) => ({ name, kind: "link" as const });
const at = (path: string, spec: LookSpec) => look({ url: `https://shop.example${path}`, ...spec });
const start = at("/", { heading: "Power for your home", controls: [link("Contact us")] });
const form: LookSpec = {
  heading: "Contact us",
  fields: [
    { name: "E-mail", type: "email" },
    { name: "Your message", type: "textarea" },
  ],
  controls: ["Send message"],
};
const article: LookSpec = {
  heading: "Reading your bill",
  text: ["Your bill has two pages.", "Was this article helpful?"],
  controls: [link("Contact us")],
};

describe("a support journey of pages", () => {
  it("reaches a person by a form that is accepted", () => {
    const { outcome, measures, patterns } = judged(
      start,
      click("Contact us"),
      at("/contact", form),
      input("E-mail"),
      input("Your message"),
      click("Send message"),
      at("/sent", {
        heading: "We have your message",
        text: ["Your case number is W-77120. We reply within one working day."],
      }),
    );
    expect(outcome).toBe("completed");
    expect(measures).toMatchObject({
      clicksToContact: 1,
      humanReached: true,
      contactChannels: 1,
      deflections: 0,
    });
    expect(patterns).not.toContain("contact-hidden");
  });

  it("takes the customer's own address, shown again, for no way to write to the company", () => {
    const sent = (text: string) =>
      judged(
        start,
        click("Contact us"),
        at("/contact", form),
        input("E-mail", "alex@mail.example".length),
        click("Send message"),
        at("/sent", { heading: "We have your message", text: [text] }),
      ).measures.contactChannels;
    expect(sent("We will answer to alex@mail.example.")).toBe(1);
    expect(sent("More questions? Write to anna@shop.example.")).toBe(2);
    expect(sent("More questions? Write to customer-care@mail.example.")).toBe(2);
  });

  it("has no time stated where an address is all that is left, and none is given", () => {
    const patterns = (...text: string[]) =>
      judged(start, click("Contact us"), at("/contact", { heading: "Write to us", text })).patterns;
    expect(patterns("help@shop.example")).toEqual(expect.arrayContaining(["email-only", "no-wait-time"]));
    expect(patterns("help@shop.example", "We reply within one working day.")).not.toContain("no-wait-time");
  });

  it("is unconfirmed where nothing is said of the form that was sent", () => {
    const home = at("/home", { heading: "Power for your home", controls: [link("Tariffs")] });
    const { outcome, measures, patterns } = judged(
      start,
      click("Contact us"),
      at("/contact", form),
      click("Send message"),
      home,
    );
    expect([outcome, measures.humanReached]).toEqual(["unconfirmed", false]);
    expect(patterns).toContain("no-wait-time");
  });

  it("does not take a promise that stood beside the form for its answer", () => {
    const told: LookSpec = { ...form, text: ["We will get back to you within two days."] };
    const { outcome } = judged(
      start,
      click("Contact us"),
      at("/contact", told),
      click("Send message"),
      at("/sent", { heading: "Tariffs", text: ["We will get back to you within two days."] }),
    );
    expect(outcome).toBe("unconfirmed");
  });

  it("is handed off to a telephone, and says what it costs", () => {
    const { outcome, patterns, measures } = judged(
      start,
      click("Contact us"),
      at("/contact", {
        heading: "Contact us",
        text: ["Call us on 020 7946 0999. Calls cost £1.50 per minute."],
      }),
    );
    expect(outcome).toBe("handed-off");
    expect(patterns).toEqual(expect.arrayContaining(["phone-only", "premium-number"]));
    expect(measures).toMatchObject({ clicksToContact: 1, contactChannels: 1, humanReached: false });
    expect(measures.channelSwitches).toBe(1);
  });

  it("tells nobody to change the channel by offering several", () => {
    const { measures } = judged(
      start,
      click("Contact us"),
      at("/contact", { ...form, text: ["Call us on 020 7946 0999.", "Write to us at care@shop.example."] }),
      click("Send message"),
      at("/sent", { heading: "Your message has been sent" }),
    );
    expect(measures.channelSwitches).toBe(0);
  });

  it("takes no price of the number beside it for a number's own", () => {
    const contact = at("/contact", {
      heading: "Contact us",
      text: ["Call our team on 020 7946 0999.", "Or call our experts on 0871 234 5678, £1.50 per minute."],
    });
    const [reading] = readJourney(record({ kind: "support" }, contact), lexicons);
    const met = reading ? inventory(reading, lexicons) : [];
    expect(met.map(({ label, cost }) => [label, cost])).toEqual([
      ["020 7946 0999", "ordinary"],
      ["0871 234 5678", "paid"],
    ]);
  });

  it("counts no control that only says that it leads to a channel", () => {
    const contact: LookSpec = {
      heading: "Contact us",
      text: ["Call us on 0800 555 0123."],
      controls: [link("Contact form"), "Start live chat"],
    };
    const { measures } = judged(start, click("Contact us"), at("/contact", contact));
    expect(measures).toMatchObject({ contactChannels: 1, clicksToContact: 1 });
  });

  it("counts articles in front of a form, and the clicks they cost", () => {
    const { measures, patterns } = judged(
      start,
      click("Contact us"),
      at("/help/articles/1", article),
      click("Contact us"),
      at("/help/articles/2", { ...article, heading: "Moving house" }),
      click("Contact us"),
      at("/contact", form),
      click("Send message"),
      at("/sent", { heading: "Your message has been sent" }),
    );
    expect(measures).toMatchObject({ deflections: 2, clicksToContact: 3 });
    expect(patterns.filter((one) => one === "faq-deflection")).toHaveLength(2);
    expect(patterns).toContain("contact-hidden");
  });

  it("is a dead end on a forum, where what members write is no way to a person", () => {
    const { outcome, measures, patterns } = judged(
      start,
      click("Contact us"),
      at("/community", {
        heading: "Community forum",
        text: [
          "Posted by Marlow77",
          "12 replies",
          "3 weeks ago",
          "Call 0900 555 0000, they told me to buy a new one.",
          "I am so sorry to hear this.",
        ],
      }),
    );
    expect(outcome).toBe("dead-end");
    expect(measures).toMatchObject({ forumRedirects: 1, deflections: 0, contactChannels: 0 });
    expect(measures.clicksToContact).toBeUndefined();
    expect(patterns).toEqual(
      expect.arrayContaining(["forum-deflection", "contact-hidden", "no-human-route", "dead-end"]),
    );
    expect(patterns).not.toContain("apology");
  });

  it("is as much of a dead end behind a chat that sends there, whatever the chat calls the place", () => {
    const { outcome, measures, patterns } = judged(
      look({
        heading: "Help",
        controls: [{ name: "Shop Community", kind: "link", zone: "chat", chat: "reply" }],
      }),
      ...talk({}, ": Hello, I am the virtual assistant.", "> It broke", ": Others may know."),
      click("Shop Community"),
      at("/community/1", { heading: "It broke", text: ["Posted by Ann", "9 replies", "4 likes", "2 likes"] }),
    );
    expect(outcome).toBe("dead-end");
    expect(measures).toMatchObject({ forumRedirects: 1 });
    expect(patterns).toEqual(expect.arrayContaining(["forum-deflection", "no-human-route"]));
  });

  it("arrives nowhere by opening a chat, whatever the chat mentions", () => {
    const said = "All about bills is in our help centre. Was this answer helpful?";
    const { measures } = judged(
      start,
      click("Contact us"),
      at("/", {
        heading: "Power for your home",
        inPlace: true,
        chats: [{ conversation: 1, title: "Ask", place: "panel", frame: 0, box: BOX, locator: "#chat" }],
        text: [{ text: said, zone: "chat" }],
      }),
      ...talk({}, `Bot: ${said}`),
    );
    expect(measures.deflections).toBe(0);
  });

  it("is a dead end where the navigation still promises what it did not lead to", () => {
    const nav = { ...link("Contact us"), zone: "nav" as const, locator: "#contact" };
    const { outcome, measures, patterns } = judged(
      at("/", { heading: "Home", controls: [nav] }),
      click("Contact us"),
      at("/answers", {
        ...article,
        text: ["Was this article helpful?"],
        controls: [link("Next article"), nav],
      }),
      click("Next article"),
      at("/answers/2", { ...article, heading: "Moving house", controls: [nav] }),
    );
    expect([outcome, measures.contactChannels]).toEqual(["dead-end", 0]);
    expect(patterns).toContain("no-human-route");
  });

  it("takes no link to the page on which it stands for a further way", () => {
    const here = "https://shop.example/contact";
    const page = (href: string) =>
      at("/contact", {
        heading: "Contact us",
        text: ["Call us on 020 7946 0999."],
        controls: [{ ...link("Contact form"), href }],
      });
    const waysOf = (href: string) => {
      const [reading] = readJourney(record({ kind: "support" }, page(href)), lexicons);
      return reading ? inventory(reading, lexicons).map(({ way }) => way) : [];
    };
    expect(waysOf(here)).toEqual(["phone"]);
    expect(waysOf(`${here}/form`)).toEqual(["phone", "form"]);
  });

  it("knows in a chat what was given in a form of the same chat", () => {
    const [open, hello, ask] = talk({}, "Tom: Hello.", "(+60s) Tom: What is your account number?");
    if (!open || !hello || !ask) throw new Error("There is no talk");
    const given = input("Account", 4, { gave: ["account"] });
    const page = look({ heading: "Help", fields: [{ name: "Account", zone: "chat" }] });
    expect(judged(page, open, hello, given, ask).measures.reExplains).toBe(1);
    expect(judged(page, open, hello, ask).measures.reExplains).toBe(0);
  });

  it("has a chat open from where the form before it stands", () => {
    const panel = { ...BOX, height: 40 };
    const chat = {
      conversation: 1,
      title: "Chat",
      place: "panel" as const,
      frame: 0,
      box: panel,
      locator: "#p",
    };
    const home: LookSpec = { heading: "Power for your home" };
    const clicks = (x: number) => {
      const box = { x, y: 210, width: 90, height: 20 };
      const asked = { name: "Your name", kind: "text" as const, box: { ...box, x: x + 100 } };
      const field = { type: "text", label: "Your name", placeholder: "", autocomplete: "", group: "" };
      const flags = { required: true, filled: false, preset: false, invalid: false };
      return judged(
        start,
        click("Contact us"),
        at("/", {
          ...home,
          controls: [
            { ...asked, field: { ...field, ...flags } },
            { name: "Begin", box },
          ],
        }),
        click("Begin"),
        at("/", { ...home, inPlace: true, chats: [chat] }),
        ...talk(
          {},
          "(+9s) : Hi",
          "> I was charged twice",
          "* Maria has joined the chat",
          "Maria: I refund it.",
        ),
      ).measures.clicksToContact;
    };
    expect(clicks(920)).toBe(1);
    expect(clicks(20)).toBe(2);
  });

  it("counts help that was promised as help, and a forum called one, as no redirection", () => {
    const open = at("/", { heading: "Home", controls: [link("Help centre"), link("Ask the community")] });
    const help = judged(
      open,
      click("Help centre"),
      at("/help", { heading: "Help centre", text: ["Popular topics"] }),
    );
    expect(help.measures).toMatchObject({ deflections: 0, forumRedirects: 0 });
    const forum = judged(
      open,
      click("Ask the community"),
      at("/community", { heading: "Community forum", text: ["9 replies", "4 replies"] }),
    );
    expect(forum.measures).toMatchObject({ forumRedirects: 0 });
  });
});
