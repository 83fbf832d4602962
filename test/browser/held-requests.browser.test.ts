/** Nothing that the guard names reaches the server, on whatever way a page may send it. */
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newContext } from "../../src/browser/context.js";
import { findBrowser } from "../../src/browser/find.js";
import { type HeldRequest, holdRequests } from "../../src/browser/held-requests.js";
import { parsePattern } from "../../src/browser/request-pattern.js";
import { redirect, type TinySite, tinySite } from "../support/tiny-site.js";

const SENDS_ON = [
  "/hop",
  "/hop-get",
  "/hop-img",
  "/hop-worker",
  "/hop-frame",
  "/hop-frame-form",
  "/hop-popup-fetch",
  "/hop-beacon",
];
let browser: Browser;
let site: TinySite;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: (await findBrowser({ env: process.env })).path });
  site = await tinySite({
    "/": `<h1>Start</h1><form method="post" action="/end"></form>`,
    "/frame": `<h1>Frame</h1><script>addEventListener("message", (event) => Function(event.data)())</script>`,
    "/popup": `<h1>Popup</h1><script>fetch("/hop-popup-fetch")</script>`,
    "/hop-twice": redirect("/hop"),
    "/sw.js": (_, response) => {
      response.setHeader("content-type", "text/javascript");
      response.end(`self.addEventListener("install", () => fetch("/end", {method: "POST"}))`);
    },
    "/end": (_, response) => response.end("ended"),
    ...Object.fromEntries(SENDS_ON.map((path) => [path, redirect("/end", 307)])),
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens the start page in a guarded context, runs the script there, and waits until the guard has held something. */
async function sent(
  script: string,
  patterns = ["*/end"],
): Promise<{ held: HeldRequest[]; reached: string[] }> {
  const context: BrowserContext = await newContext(browser, {}, undefined, true);
  const held: HeldRequest[] = [];
  await holdRequests(context, patterns.map(parsePattern), (request) => held.push(request));
  const page: Page = await context.newPage();
  site.requests.length = 0;
  try {
    await page.goto(site.url);
    await page.evaluate(`{const other = ${JSON.stringify(site.otherUrl)};${script}}`);
    await expect.poll(() => held.length, { timeout: 5000 }).toBeGreaterThan(0);
    // What had slipped by would be there soon.
    await page.waitForTimeout(150);
    return { held, reached: site.requests.filter((request) => request.includes("/end")) };
  } finally {
    await context.close();
  }
}

const frame = (then: string): string =>
  `const frame = document.createElement("iframe"); frame.src = other + "/frame";
   frame.onload = () => frame.contentWindow.postMessage(${JSON.stringify(then)}, "*"); document.body.append(frame);`;

describe("held is", () => {
  it.each([
    ["a fetch", `fetch("/end", {method: "POST"}).catch(() => 0)`],
    ["an XMLHttpRequest", `const xhr = new XMLHttpRequest(); xhr.open("DELETE", "/end"); xhr.send()`],
    ["a form that is posted", `document.forms[0].submit()`],
    [
      "a form that is posted to a new window",
      `document.forms[0].target = "_blank"; document.forms[0].submit()`,
    ],
    ["a beacon", `navigator.sendBeacon("/end", "x")`],
    ["a picture", `new Image().src = "/end?pixel"`],
    ["a link that is followed", `location.href = "/end"`],
    ["a window that is opened", `window.open("/end")`],
    [
      "a frame that is loaded",
      `document.body.append(Object.assign(document.createElement("iframe"), {src: "/end"}))`,
    ],
    [
      "a worker's fetch",
      `new Worker(URL.createObjectURL(new Blob(["fetch('" + location.origin + "/end')"])))`,
    ],
    ["a redirected fetch", `fetch("/hop", {method: "POST"}).catch(() => 0)`],
    ["a redirected fetch of another site", `fetch(other + "/hop-get", {mode: "no-cors"}).catch(() => 0)`],
    ["a redirected form", `document.forms[0].action = "/hop"; document.forms[0].submit()`],
    [
      "a form redirected in a new window",
      `Object.assign(document.forms[0], {action: "/hop", target: "_blank"}).submit()`,
    ],
    ["a window redirected twice", `window.open("/hop-twice")`],
    ["a redirected picture", `new Image().src = "/hop-img"`],
    ["a redirected beacon", `navigator.sendBeacon("/hop-beacon", "x")`],
    [
      "a worker's redirected fetch",
      `new Worker(URL.createObjectURL(new Blob(["fetch('" + location.origin + "/hop-worker')"])))`,
    ],
    ["the first redirected fetch of a new window", `window.open("/popup")`],
    [
      "a redirected frame of another site",
      `document.body.append(Object.assign(document.createElement("iframe"), {src: other + "/hop"}))`,
    ],
    ["a redirected fetch in a frame of another site", frame(`fetch("/hop-frame", {method: "POST"})`)],
    [
      "a form redirected in a frame of another site",
      frame(
        `document.body.innerHTML = "<form method=post action=/hop-frame-form>"; document.forms[0].submit()`,
      ),
    ],
  ])("%s", async (_, script) => {
    const { held, reached } = await sent(script);
    expect(reached).toEqual([]);
    expect(new URL(held[0]?.url ?? "").pathname).toBe("/end");
    expect(held[0]?.pattern).toBe("*/end");
  });

  it("nothing of another method, and service workers cannot send anything, as there are none", async () => {
    const { held, reached } = await sent(
      `navigator.serviceWorker.register("/sw.js").catch(() => 0);
       fetch("/end").then(() => setTimeout(() => fetch("/end", {method: "POST"}).catch(() => 0), 500))`,
      ["POST */end"],
    );
    expect(reached).toEqual(["GET /end"]);
    expect(held.map(({ method }) => method)).toEqual(["POST"]);
  });
});

it("another context of the same browser, which may, is left alone", async () => {
  const guarded = await newContext(browser, {}, undefined, true);
  const free = await newContext(browser, {}, undefined, false);
  const held: HeldRequest[] = [];
  await holdRequests(guarded, [parsePattern("*/end")], (request) => held.push(request));
  const page = await free.newPage();
  site.requests.length = 0;
  await page.goto(`${site.url}/hop-twice`);
  expect(await page.textContent("body")).toBe("ended");
  expect(held).toEqual([]);
  await Promise.all([guarded.close(), free.close()]);
});
