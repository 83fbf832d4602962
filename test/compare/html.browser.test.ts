import axe from "axe-core";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../src/browser/find.js";
import { printPdf } from "../../src/browser/print.js";
import { compareReports } from "../../src/compare/compare.js";
import { renderComparisonHtml } from "../../src/compare/html/index.js";
import { reportSchema } from "../../src/report/schema.js";
import { hostileReport } from "../support/hostile.js";
import { deadEndJourney, PIXEL, sampleJourney, sampleReport } from "../support/report.js";

let browser: Browser;
let path: string;
beforeAll(async () => {
  path = (await findBrowser({ env: process.env })).path;
  browser = await chromium.launch({ executablePath: path });
}, 60_000);
afterAll(async () => browser.close());

/** A screen went, one changed, a rule broke, a journey is missing, the packs differ. */
function html(hostile = false): string {
  const before = sampleReport([sampleJourney(), deadEndJourney()]);
  const after = sampleReport([sampleJourney()]);
  const [journey] = after.journeys;
  if (!journey) throw new Error("The sample holds no journey");
  journey.screens = journey.screens.filter(({ n }) => n !== 4);
  journey.path = [1, 2, 3, 5, 6, 7];
  for (const rule of journey.rules) if (rule.id === "exit-phone") rule.status = "fail";
  for (const screen of journey.screens) if (screen.n === 3) screen.controls = ["Stay a member", "Skip"];
  after.packs = [{ id: "core-exit", version: "2.0.0" }];
  const later = hostile ? reportSchema.parse(hostileReport(3, after)) : after;
  const image = () => PIXEL;
  return renderComparisonHtml(compareReports(before, later, "major"), { before: image, after: image });
}

describe("the comparison in a browser", () => {
  for (const colorScheme of ["light", "dark"] as const)
    it(`has no accessibility violations in ${colorScheme} colours`, async () => {
      const page = await browser.newPage({ colorScheme });
      await page.setContent(html());
      await page.evaluate(axe.source);
      const result = await page.evaluate<axe.AxeResults>("axe.run()");
      expect(result.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(result.passes.map(({ id }) => id)).toContain("color-contrast");
      await page.close();
    });

  it("fits a phone of 360 px, and loads and runs nothing, whatever a site says", async () => {
    for (const text of [html(), html(true)]) {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.setContent(text);
      const found = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        pwned: "pwned" in window,
        handlers: [...document.querySelectorAll("*")].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith("on")),
        ),
      }));
      expect(found).toEqual({ width: 360, pwned: false, handlers: [] });
      expect(requests.filter((url) => !url.startsWith("data:image/png"))).toEqual([]);
      await page.close();
    }
  });
});

it("an HTML document is printed as a PDF", async () => {
  const pdf = await printPdf(path, html());
  expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe("%PDF-");
  expect(pdf.length).toBeGreaterThan(10_000);
}, 60_000);
