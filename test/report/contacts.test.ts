/** The ways to a person in the HTML report: what works, what it costs, and what a site's words may not do there. */
import { describe, expect, it } from "vitest";
import { NO_PICTURES, renderHtml } from "../../src/report/index.js";
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
