/** The ways to a person in the HTML report: what works, what it costs, and what a site's words may not do there. */
import { describe, expect, it } from "vitest";
import { NO_PICTURES, render, renderHtml } from "../../src/report/index.js";
import type { Contact } from "../../src/report/schema.js";
import { sampleJourney, sampleReport } from "../support/report.js";

const html = (contacts?: Contact[]) =>
  renderHtml(sampleReport([{ ...sampleJourney(), ...(contacts ? { contacts } : {}) }]), NO_PICTURES);

const phone: Contact = {
  way: "phone",
  label: "0900 1 234567",
  screen: 3,
  works: true,
  tried: true,
  country: "DE",
  cost: "paid",
  costBecause: "the numbering plan of DE",
};

const EVIL = "Chat | <img src=x> [link](javascript:alert(1))\n\u202Etxet";

describe("the ways to a person in Markdown", () => {
  const markdown = (contacts?: Contact[]) =>
    render(sampleReport([{ ...sampleJourney(), ...(contacts ? { contacts } : {}) }]), "md", NO_PICTURES);

  it("are a row each, with cost, hours and whether they work", () => {
    const hours: Contact = {
      way: "chat",
      label: "Live chat",
      screen: 2,
      works: true,
      tried: false,
      hours: "9 to 5",
    };
    const text = markdown([phone, hours]);
    expect(text).toContain("| Telephone | 0900 1 234567 | yes | costs more than an ordinary call (DE) | 3 |");
    expect(text).toContain("| Chat | Live chat | offered, not tried | “9 to 5” | 2 |");
    expect(markdown([])).toContain("No telephone number, address, form or chat was met.");
    expect(markdown()).not.toContain("The ways to a person");
  });

  it("make no further column, line or link of what a site says", () => {
    const rows = markdown([
      { way: "chat", label: EVIL, screen: 2, works: false, tried: false, because: EVIL },
    ])
      .split("\n")
      .filter((line) => line.startsWith("| Chat"));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.match(/(?<!\\)\|/g)).toHaveLength(6);
    expect(rows[0]).not.toMatch(/<img|\u202E|(?<!\\)\]\(javascript/);
  });
});

describe("the ways to a person", () => {
  it("are listed with what a call costs and by what that is known", () => {
    const text = html([phone]);
    expect(text).toContain("costs more than an ordinary call (DE)");
    expect(text).toContain("the numbering plan of DE");
  });

  it("say why a way does not work, and that a promise was not tried", () => {
    const text = html([
      {
        way: "chat",
        label: "Live chat",
        screen: 2,
        works: false,
        tried: false,
        because: 'it is closed: "<b>Closed</b>"',
      },
      { way: "form", label: "Write to us", screen: 2, works: true, tried: false },
    ]);
    expect(text).toContain("no: it is closed");
    expect(text).not.toContain("<b>Closed</b>");
    expect(text).toContain("offered, not tried");
  });

  it("are said to be none where none was met, and left out where nobody looked for them", () => {
    expect(html([])).toContain("No telephone number, address, form or chat was met.");
    expect(html()).not.toContain("The ways to a person");
  });
});
