/** What happens by itself: clocks, controls that open up, messages that go again. */
import { describe, expect, it } from "vitest";
import { controlNamed, watching } from "../support/observe.js";

const watch = watching();
/** Calls `step(n)` every 500 ms, as a page does. */
const each = (step: string) =>
  `<script>let n = 754; const step = () => {${step}}; step(); setInterval(() => {n--; step()}, 500)</script>`;

describe("texts that tick", () => {
  const cases: Record<string, [html: string, pattern: RegExp]> = {
    "a clock": [
      `<p>Offer ends in <b id=c></b></p>${each("c.textContent = Math.floor(n / 60) + ':' + String(n % 60).padStart(2, '0')")}`,
      /\d+:\d\d/,
    ],
    "a clock split into spans": [
      `<div id=c><span></span>:<span></span></div>${each("c.children[0].textContent = Math.floor(n / 60); c.children[1].textContent = String(n % 60).padStart(2, '0')")}`,
      /\d+:\d\d/,
    ],
    "seconds in words": [`<p id=c></p>${each("c.textContent = n + ' seconds left'")}`, /\d+ seconds left/],
    "a clock drawn by frames": [
      `<b id=c></b><script>(function f(t) {c.textContent = (900 - performance.now() / 1000).toFixed(1); requestAnimationFrame(f)})()</script>`,
      /^\d+\.\d$/,
    ],
    "a clock made anew each time": [
      `<div id=c></div>${each("c.innerHTML = '<b>' + Math.floor(n / 60) + ':' + String(n % 60).padStart(2, '0') + '</b>'")}`,
      /\d+:\d\d/,
    ],
    "a time element": [`<time id=c></time>${each("c.textContent = '00:' + n")}`, /00:\d+/],
  };
  for (const [what, [html, pattern]] of Object.entries(cases))
    it(what, () =>
      watch(`<h1>Page 24</h1><p>Costs 12.99 a month</p>${html}`, async ({ looks }) => {
        const ticks = looks().at(-1)?.ticks ?? [];
        expect(ticks).toHaveLength(1);
        expect(ticks[0]?.first).toMatch(pattern);
        expect(ticks[0]?.second).toMatch(pattern);
        expect(ticks[0]?.second).not.toBe(ticks[0]?.first);
        expect(ticks[0]?.seconds).toBeGreaterThan(0.5);
      }),
    );
  it("a page whose figures stand still has none, though something runs", () =>
    watch(
      "<h1>Page</h1><p>Costs 12.99</p><script>setInterval(() => {window.x = 1}, 300)</script>",
      async ({ looks }) => expect(looks().at(-1)?.ticks).toEqual([]),
    ));
  it("a clock alone makes no new look", () =>
    watch(
      `<h1>Page</h1><p>Ends in <b id=c></b></p>${each("c.textContent = '12:' + n")}`,
      async ({ page, look, looks }) => {
        await page.waitForTimeout(700);
        await look();
        expect(looks()).toHaveLength(1);
      },
    ));
});

describe("controls that open up", () => {
  const CASES: Record<string, [html: string, open: string]> = {
    disabled: ["<button id=b disabled>Continue</button>", "b.disabled = false"],
    "aria-disabled": [
      "<button id=b aria-disabled=true>Continue</button>",
      "b.removeAttribute('aria-disabled')",
    ],
    "a disabled group": [
      "<fieldset id=b disabled><button>Continue</button></fieldset>",
      "b.disabled = false",
    ],
    "no pointer by class": [
      "<style>.off{pointer-events:none;opacity:.5}</style><a id=b class=off href='#x'>Continue</a>",
      "b.className = ''",
    ],
    "no pointer by style": [
      "<a id=b style='pointer-events:none' href='#x'>Continue</a>",
      "b.style.pointerEvents = ''",
    ],
  };
  for (const [what, [html, open]] of Object.entries(CASES))
    it(`${what}, after a while`, () =>
      watch(
        `<h1>Page</h1>${html}<script>setTimeout(() => {${open}}, 3000)</script>`,
        async ({ looks, look, of, page }) => {
          const shut = looks()[0];
          if (!shut) throw new Error("There is no look");
          expect(controlNamed(shut, "Continue").enabled).toBe(false);
          await expect.poll(() => of("usable").length, { timeout: 8000 }).toBe(1);
          await page.waitForTimeout(50);
          expect(controlNamed(await look(), "Continue").enabled).toBe(true);
          expect(of("usable")).toMatchObject([{ name: "Continue", cause: "page" }]);
          // Generous above: the machine may be busy.
          expect(of("usable")[0]?.waitedMs).toBeGreaterThan(2300);
          expect(of("usable")[0]?.waitedMs).toBeLessThan(3400);
        },
      ));
  it("by an answer, it was waiting for the user", () =>
    watch(
      "<label><input type=checkbox id=c> Sure</label><button id=b disabled>Continue</button><script>c.onchange = () => {b.disabled = !c.checked}</script>",
      async ({ page, look, of }) => {
        await page.locator("#c").click();
        await look();
        expect(of("usable")).toMatchObject([{ name: "Continue", cause: "user" }]);
      },
    ));
});

describe("messages that go again", () => {
  const TOAST = "style='position:fixed;top:10px;right:10px'";
  const cases: Record<string, string> = {
    "a status": `<div role=status ${TOAST} id=t></div>`,
    "a live region": `<div aria-live=polite ${TOAST} id=t></div>`,
    "a toast by class": `<div class=toast-container ${TOAST} id=t></div>`,
  };
  for (const [what, html] of Object.entries(cases))
    it(what, () =>
      watch(
        `<h1>Page</h1>${html}<button id=it>Save</button><script>it.onclick = () => {t.innerHTML = '<p>Your wish was noted</p>'; setTimeout(() => {t.innerHTML = ''}, 800)}</script>`,
        async ({ page, look, of }) => {
          await page.locator("#it").click();
          await look();
          await page.waitForTimeout(900);
          await look();
          expect(of("toast").map(({ text }) => text)).toEqual(["Your wish was noted"]);
        },
      ),
    );
});
