import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../src/browser/find.js";
import { render } from "../../src/report/index.js";
import { journeyFacts } from "../../src/report/journey-facts.js";
import { type Contact, type JourneyReport, reportSchema } from "../../src/report/schema.js";
import { readTalks, talk } from "../support/chat.js";
import { HOSTILE_TEXTS, hostileReport } from "../support/hostile.js";
import { deadEndJourney, PIXEL, sampleJourney, sampleReport } from "../support/report.js";

const ADDRESS = "https://report.test/";
let browser: Browser;
let talked: JourneyReport;
beforeAll(async () => {
  talked = await talkedJourney();
  const { path } = await findBrowser({ env: process.env });
  browser = await chromium.launch({ executablePath: path });
}, 120_000);
afterAll(async () => browser.close());

interface Opened {
  page: Page;
  /** Everything the page asked for besides itself and its embedded pictures. */
  requests: string[];
  /** Dialogs, console messages and errors. */
  noise: string[];
}

async function open(html: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Opened> {
  const page = await browser.newPage(options);
  const requests: string[] = [];
  const noise: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== ADDRESS && !request.url().startsWith("data:image/png"))
      requests.push(request.url());
  });
  page.on("console", (message) => noise.push(message.text()));
  page.on("pageerror", (error) => noise.push(error.message));
  page.on("dialog", async (dialog) => {
    noise.push(dialog.message());
    await dialog.dismiss();
  });
  await page.route("**/*", (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  return { page, requests, noise };
}

const LONG = `https://help.example/${"very-long-".repeat(12)}`;

/** A support journey with a conversation of all marks, and ways to a person of all states. */
async function talkedJourney(): Promise<JourneyReport> {
  const said = talk(
    { title: "Acme Bot", notes: ["We reply in 5 minutes"] },
    "Acme Bot: Hi! [Bills and payments|Moving to another house|Something else entirely]",
    "> My last bill was charged twice",
    `Acme Bot: See our prices. ${LONG}`,
    "> I want a person",
    `Acme Bot: See our prices. ${LONG}`,
    "* Maria has joined the chat",
    "Maria: Hello, what is the problem?",
    "> My last bill was charged twice",
    "Maria: I'll look into it for you.",
    "> Thank you very much for answering, goodbye.",
    "Maria: Bye!",
  );
  const at = said.findLastIndex(({ type }) => type === "chat-turn");
  const farewell = { ...said[at], type: "chat-farewell" as const, text: "Thank you very much" };
  const events = said.map((event, index) => (index === at ? farewell : event)) as typeof said;
  const { chats = [] } = journeyFacts(await readTalks({}, events), [], {}, []);
  const contacts: Contact[] = [
    {
      way: "phone",
      label: "0900 1 234567",
      screen: 1,
      works: true,
      tried: true,
      country: "DE",
      cost: "paid",
      costBecause: LONG,
    },
    {
      way: "email",
      label: `care@${"long-".repeat(14)}name.example`,
      screen: 1,
      works: true,
      tried: true,
      time: LONG,
    },
    { way: "form", label: "Write to us", screen: 2, works: true, tried: false },
    {
      way: "chat",
      label: "Live chat",
      screen: 2,
      works: false,
      tried: false,
      because: `it is closed: ${LONG}`,
    },
  ];
  return { ...sampleJourney(), kind: "support", chats, contacts };
}

const sample = () =>
  render(sampleReport([sampleJourney(), deadEndJourney()]), "html", { image: () => PIXEL });

describe("the HTML report in a browser", () => {
  for (const colorScheme of ["light", "dark"] as const)
    it(`has no accessibility violations in ${colorScheme} colours`, async () => {
      const { page } = await open(sample(), { colorScheme });
      await page.evaluate(axe.source);
      const result = await page.evaluate<axe.AxeResults>("axe.run()");
      expect(result.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(result.passes.map(({ id }) => id)).toEqual(
        expect.arrayContaining(["color-contrast", "heading-order"]),
      );
      await page.close();
    });

  for (const width of [1280, 390])
    it(`shows conversations and ways to a person at ${width} pixels, wide enough and accessible`, async () => {
      const html = render(sampleReport([talked]), "html", { image: () => PIXEL });
      const { page } = await open(html, { viewport: { width, height: 900 } });
      expect(await page.locator("article.talk, section.contacts").count()).toBe(2);
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll(".talk *, .contacts *")]
          .filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            return right > innerWidth + 0.5 || left < -0.5;
          })
          .map((one) => one.outerHTML.slice(0, 100)),
      );
      // Column names are out of sight on a phone, where each cell carries its own.
      expect(outside.filter((one) => !one.startsWith("<th"))).toEqual([]);
      await page.evaluate(axe.source);
      const parts = "{ include: [['article.talk'], ['section.contacts']] }";
      const result = await page.evaluate<axe.AxeResults>(`axe.run(${parts})`);
      expect(result.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(result.passes.map(({ id }) => id)).toContain("color-contrast");
      await page.close();
    });

  it("loads nothing and runs nothing, whatever a site says", async () => {
    for (let seed = 0; seed < HOSTILE_TEXTS.length; seed += 4) {
      const report = reportSchema.parse(hostileReport(seed));
      const sources = ["https://evil.test/a.png", "javascript:x", '"><script>window.pwned=1</script>', PIXEL];
      let next = seed;
      const html = render(report, "html", { image: () => sources[next++ % sources.length] });
      const { page, requests, noise } = await open(html);
      await page.hover("h1");
      const found = await page.evaluate(() => ({
        pwned: "pwned" in window,
        scripts: document.querySelectorAll("script, iframe, object, embed, img, link, base, form").length,
        handlers: [...document.querySelectorAll("*")].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith("on")),
        ),
        links: [...document.querySelectorAll("a")].map((a) => a.getAttribute("href") ?? ""),
        hidden: document.documentElement.textContent.match(/[\u202a-\u202e\u2066-\u2069\u200b]/g) ?? [],
      }));
      expect(found).toMatchObject({ pwned: false, scripts: 0, handlers: [], hidden: [] });
      for (const href of found.links) expect(href).toMatch(/^(?:#[a-z0-9-]+|https?:\/\/[^@]*)$/);
      expect(requests).toEqual([]);
      expect(noise).toEqual([]);
      await page.close();
    }
  });

  it("fits a phone of 360 px, hostile words included", async () => {
    for (const html of [
      sample(),
      render(reportSchema.parse(hostileReport(5)), "html", { image: () => PIXEL }),
    ]) {
      const { page } = await open(html, { viewport: { width: 360, height: 740 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.close();
    }
  });

  it("draws a mark where the element was, on every view of the picture", async () => {
    const { page } = await open(sample(), { viewport: { width: 1280, height: 900 } });
    const view = page.locator("#journey-1-screen-5 svg.view").first();
    const [frame, box] = await Promise.all([view.boundingBox(), view.locator(".box-click").boundingBox()]);
    if (!frame || !box) throw new Error("The view or its mark is not drawn");
    const scale = frame.width / 1280;
    // The control lies at 470, 560 and is 340 x 20 large; the frame around it is a little larger on every side.
    expect(Math.abs((box.x + box.width / 2 - frame.x) / scale - 640)).toBeLessThan(4);
    expect(Math.abs((box.y + box.height / 2 - frame.y) / scale - 570)).toBeLessThan(4);
    expect(box.width / scale).toBeGreaterThan(340);
    expect(box.width / scale).toBeLessThan(400);
    await page.close();
  });

  it("shows what is marked far down a long page, and the whole page on demand", async () => {
    const { page } = await open(sample(), { viewport: { width: 1280, height: 900 } });
    const views = page.locator("#journey-1-screen-1 svg.view");
    expect(await views.count()).toBe(3);
    expect(await views.nth(1).getAttribute("aria-label")).toMatch(
      /1,903 px down. Marked on it: finding A, click 1\.$/,
    );
    expect(await views.nth(2).getAttribute("viewBox")).toBe("0 0 1280 2400");
    await page.close();
  });

  it("can be used by keyboard from the first key on", async () => {
    const { page } = await open(sample());
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the report");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("report");
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll("a[href^='#']")]
        .map((a) => a.getAttribute("href") ?? "")
        .filter((href) => !document.getElementById(href.slice(1))),
    );
    expect(dead).toEqual([]);
    await page.close();
  });

  it("prints dark on white, also from a dark screen", async () => {
    const { page } = await open(sample(), { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const colour = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(colour).toBe("rgb(28, 32, 38)");
    expect(await page.locator("nav").isVisible()).toBe(false);
    await page.close();
  });
});
