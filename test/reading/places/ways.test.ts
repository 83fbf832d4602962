/** Ways to a person on a page: what is one, what it costs, and what only looks like one. */
import { describe, expect, it } from "vitest";
import { lexiconFor } from "../../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../../src/lexicon/load.js";
import { staffForms } from "../../../src/reading/places/form.js";
import { placeOf } from "../../../src/reading/places/kind.js";
import { waysOn } from "../../../src/reading/places/ways.js";
import { type BlockSpec, type LookSpec, look } from "../../support/record.js";

const english = lexiconFor("en", await loadLexicons());
const ways = (spec: LookSpec) => waysOn(look(spec), english, "en");
const working = (spec: LookSpec) => ways(spec).filter(({ not }) => not === undefined);
const heading = (text: string): BlockSpec => ({ text, kind: "heading", level: 2 });
const textarea = { name: "Your message", type: "textarea" };
const email = { name: "E-mail", type: "email" };

describe("a way to a person", () => {
  it("is a number that is said to be one to call, once however often it stands there", () => {
    const found = working({
      heading: "Contact us",
      text: ["Call our customer team on 0800 555 0123. Calls are free."],
      controls: [{ name: "0800 555 0123", kind: "link", href: "tel:08005550123" }],
    });
    expect(found).toMatchObject([{ way: "phone", cost: "free", country: "GB", itself: true }]);
  });

  it("is a short number that words say is one to call, or whose price for a call is given", () => {
    const label = (text: string) => working({ heading: "Help", text: [text] }).map((way) => way.label);
    expect(label("Call 3900 from 9 to 5.")).toEqual(["3900"]);
    expect(label("Tel. 118 118")).toEqual(["118 118"]);
    expect(
      ways({ heading: "Help", text: ["Helpline of our house: 118 118, £2.50 per minute"] }),
    ).toMatchObject([{ way: "phone", label: "118 118", cost: "paid", costSure: true }]);
    for (const text of [
      "Call 100 countries at no extra cost",
      "Call us within 120 minutes",
      "Gate 118",
      "Room 3900",
      "Flat 300, then £0.09 per minute",
    ])
      expect(label(text), text).toEqual([]);
  });

  it("is no order, no company's register and no number without a word about calling", () => {
    for (const text of ["Order number 0800 555 0123", "Ref 555 0123 4567", "Registered No. 0481 1976 12"])
      expect(ways({ heading: "Your order", text: [text] })).toEqual([]);
  });

  it("is an address at which customers are answered", () => {
    const found = ways({
      text: [
        "Write to care@shop.example",
        "Press: press@shop.example",
        "noreply@shop.example sends our mail",
      ],
    });
    expect(found.map(({ label, not }) => [label, not === undefined])).toEqual([
      ["care@shop.example", true],
      ["press@shop.example", false],
      ["noreply@shop.example", false],
    ]);
  });

  it("is not a line for something else", () => {
    const spec = {
      text: [heading("Sales"), "Call us on 020 7946 0999", heading("Gas leak?"), "Call 0800 111 999 at once"],
    };
    expect(working(spec)).toEqual([]);
  });

  it("is not a line that is closed now, though it is told", () => {
    const spec = {
      text: [heading("By telephone"), "Call us on 020 7946 0999", "Our lines are currently closed."],
    };
    expect(ways(spec)).toMatchObject([{ way: "phone", not: expect.stringContaining("closed") }]);
  });

  it("knows the price in words before the numbering plan", () => {
    const priced = (text: string) => ways({ text: [text] })[0];
    expect(priced("Call us on 020 7946 0999. Calls cost £1.50 per minute.")).toMatchObject({
      cost: "paid",
      costSure: true,
    });
    expect(priced("Call us on 0345 850 1234. Calls are charged at your local rate.")).toMatchObject({
      cost: "ordinary",
    });
    expect(priced("Call us on 0871 555 0123")).toMatchObject({ cost: "paid", costSure: false });
  });

  it("may be a messenger, a letter that is invited, or a control that promises more", () => {
    const found = working({
      heading: "Contact",
      text: ["Write to us at the following address: 14 Mill Lane"],
      controls: [
        { name: "WhatsApp", kind: "link", href: "https://wa.me/447700900123" },
        { name: "Share", kind: "link", href: "https://wa.me/?text=Look" },
        "Start live chat",
      ],
    });
    expect(found.map(({ way, itself }) => [way, itself])).toEqual([
      ["chat", false],
      ["messenger", true],
      ["post", true],
    ]);
  });

  it("is no messenger's link twice, nor the label of a field for the customer's own address", () => {
    const telegram = { name: "Message us on Telegram", kind: "link" as const, href: "https://t.me/shop" };
    expect(ways({ heading: "Contact", controls: [telegram] }).map(({ way }) => way)).toEqual(["messenger"]);
    const swedish = { heading: "Berätta mer", fields: [{ name: "Postadress" }], controls: ["Nästa"] };
    expect(ways(swedish)).toEqual([]);
  });

  it("keeps hours and times that stand beside it", () => {
    const [found] = ways({
      text: [
        heading("By telephone"),
        "Call us on 020 7946 0999",
        "Monday to Friday, 9 am to 5 pm",
        "We usually answer within 2 minutes.",
      ],
    });
    expect(found).toMatchObject({
      hours: expect.stringContaining("Monday"),
      time: expect.stringContaining("2 minutes"),
    });
  });
});

describe("a form that reaches people", () => {
  const kinds = (spec: LookSpec) => staffForms(look(spec), english).map(({ kind }) => kind);

  it("holds a message and is sent", () => {
    expect(kinds({ heading: "Contact form", fields: [email, textarea], controls: ["Send message"] })).toEqual(
      ["form"],
    );
    expect(kinds({ heading: "Send us a message", fields: [textarea], controls: ["Send"] })).toEqual(["form"]);
  });

  it("asks for a telephone number to call back", () => {
    const phone = { name: "Your number", type: "tel" };
    expect(kinds({ heading: "Request a callback", fields: [phone], controls: ["Call me back"] })).toEqual([
      "callback",
    ]);
    expect(kinds({ heading: "Your details", fields: [phone], controls: ["Save"] })).toEqual([]);
  });

  it.each<[string, LookSpec]>([
    [
      "a log-in",
      {
        heading: "Contact us",
        fields: [email, { name: "Password", type: "password" }],
        controls: ["Submit"],
      },
    ],
    [
      "a search",
      { heading: "How can we help?", fields: [{ name: "Search", type: "search" }], controls: ["Search"] },
    ],
    ["a newsletter", { heading: "Stay in touch", fields: [email], controls: ["Subscribe"] }],
    [
      "a question under an article",
      {
        heading: "Reset your router",
        fields: [{ ...textarea, name: "Was this article helpful?" }],
        controls: ["Send"],
      },
    ],
    [
      "a machine's question box",
      {
        heading: "Ask our assistant",
        fields: [{ name: "Type here", type: "textarea" }],
        controls: ["Get an answer"],
      },
    ],
    ["a form without a button", { heading: "Contact form", fields: [email, textarea] }],
  ])("is not %s", (_, spec) => {
    expect(kinds(spec)).toEqual([]);
  });
});

describe("a place", () => {
  const kind = (spec: LookSpec) => placeOf(look(spec), english)?.kind;

  it("is a forum by its contributions, its data, its address and its name", () => {
    const topic = ["Posted by Marlow77", "14 replies", "3 weeks ago", "Accepted solution"];
    expect(
      kind({ heading: "Router drops out", text: topic, url: "https://community.shop.example/t5/x" }),
    ).toBe("forum");
    expect(
      kind({ heading: "Router drops out", text: ["Try channel 11"], types: ["DiscussionForumPosting"] }),
    ).toBe("forum");
    expect(
      kind({ heading: "Community forum", text: ["9 replies", "4 replies"], url: "https://shop.example/" }),
    ).toBe("forum");
  });

  it("is a forum under any name where it says that customers answer each other there", () => {
    const square = (...text: string[]) => placeOf(look({ heading: "The Square", text }), english)?.kind;
    expect(
      square("Travellers help each other here.", "Lost my ticket (3 replies)", "Late again (1 reply)"),
    ).toBe("forum");
    expect(square("Travellers help each other here.")).toBeUndefined();
    expect(
      square("Our team helps travellers.", "Lost my ticket (3 replies)", "Late (1 reply)"),
    ).toBeUndefined();
  });

  it("is help to be read by its questions, its data and what it asks", () => {
    const items = ["Where is my bill?", "Can I change my plan?", "How do I move house?"].map((text) => ({
      text,
      kind: "control" as const,
    }));
    expect(kind({ heading: "Frequently asked questions", text: items })).toBe("self-service");
    expect(kind({ heading: "Your bill", text: ["Read this."], types: ["FAQPage"] })).toBe("self-service");
    expect(
      kind({
        heading: "Reading your bill",
        text: ["Was this article helpful?"],
        url: "https://help.shop.example/articles/12",
      }),
    ).toBe("self-service");
  });

  it.each<[string, LookSpec]>([
    ["an account", { heading: "Your account", text: ["Next bill on 3 May"] }],
    [
      "a page about the neighbourhood",
      { heading: "Our work in local communities", text: ["We planted 900 trees."] },
    ],
    ["a contact page", { heading: "Contact us", text: ["Call us on 0800 555 0123"] }],
  ])("%s is neither", (_, spec) => {
    expect(kind(spec)).toBeUndefined();
  });
});
