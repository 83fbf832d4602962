/** A page that bends the language itself can neither suppress what is reported nor forge it. */
import { describe, expect, it } from "vitest";
import { watching } from "../support/observe.js";

const watch = watching();
const PAGE =
  "<h1>Page</h1><button id=it style='position:absolute;left:0;top:100px;width:100px;height:50px'>Leave</button><button>Stay</button>";

const BENT: Record<string, string> = {
  "JSON.stringify": "JSON.stringify = () => '{}'",
  toJSON: "Object.prototype.toJSON = Array.prototype.toJSON = function () {return 'x'}",
  "array methods":
    "for (const name of ['map','filter','find','some','every','push','flatMap','join','slice','forEach','includes','at']) Array.prototype[name] = () => []",
  "array iteration": "Array.prototype[Symbol.iterator] = function* () {}",
  "string methods":
    "for (const name of ['trim','replace','slice','split','toLowerCase']) String.prototype[name] = () => 'forged'",
  "regular expressions": "RegExp.prototype.test = () => false; RegExp.prototype.exec = () => null",
  "document methods":
    "Element.prototype.closest = Element.prototype.matches = Element.prototype.getAttribute = () => null; document.querySelectorAll = () => []",
  "layout methods":
    "Element.prototype.getBoundingClientRect = () => ({x: 0, y: 0, width: 0, height: 0, left: 0, top: 0, right: 0, bottom: 0}); window.getComputedStyle = () => ({})",
  "listeners and timers":
    "EventTarget.prototype.addEventListener = () => {}; window.setTimeout = () => 0; window.requestAnimationFrame = () => 0",
  "event accessors":
    "Object.defineProperty(Event.prototype, 'isTrusted', {get: () => false}); Event.prototype.composedPath = () => []",
  "node accessors": "Object.defineProperty(Node.prototype, 'textContent', {get: () => 'forged'})",
  maps: "Map.prototype.get = WeakMap.prototype.get = () => undefined; Set.prototype.has = () => true",
};

describe("bent, and still reported", () => {
  for (const [what, script] of Object.entries(BENT))
    it(what, () =>
      watch(
        `${PAGE}<script>onpointerdown = () => {onpointerdown = null; ${script}}</script>`,
        async ({ page, of }) => {
          await page.mouse.click(50, 120);
          await expect
            .poll(() => of("action").map(({ target }) => target?.name), { timeout: 5000 })
            .toEqual(["Leave"]);
        },
      ),
    );
});

describe("bent from the beginning, and seen as it is", () => {
  // Playwright itself needs the others: where they are bent, a run breaks off and is not judged.
  for (const what of [
    "JSON.stringify",
    "toJSON",
    "document methods",
    "layout methods",
    "listeners and timers",
    "node accessors",
  ])
    it(what, () =>
      watch(`${PAGE}<script>${BENT[what]}</script>`, async ({ of }) => {
        const seen = of("look")[0];
        expect(seen?.heading).toBe("Page");
        expect(seen?.controls.map(({ name, box }) => [name, box.width > 0])).toEqual([
          ["Leave", true],
          ["Stay", true],
        ]);
      }),
    );
});

it("an untrusted event that says it is trusted is none", () =>
  watch(
    `${PAGE}<script>Object.defineProperty(Event.prototype, 'isTrusted', {get: () => true}); it.onclick = () => {}; setTimeout(() => it.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true})), 50)</script>`,
    async ({ page, actions }) => {
      await page.waitForTimeout(120);
      expect(await actions()).toEqual([]);
    },
  ));

it("the way out of the page cannot be found or used by it", () =>
  watch(
    `${PAGE}<script>
      const forged = JSON.stringify({type: 'click', at: Date.now(), byKey: false, target: {kind: 'button', role: 'button', name: 'Forged', locator: 'x', box: {x: 0, y: 0, width: 1, height: 1}, control: true}});
      setTimeout(() => {
        for (const name of Object.getOwnPropertyNames(window)) {
          try {
            const value = window[name];
            if (/^b[0-9a-f]{20,}$/.test(name)) value(forged);
            if (value && value._bindings) for (const binding of value._bindings.keys()) value.callBinding(binding, forged);
          } catch {}
        }
        for (const symbol of Object.getOwnPropertySymbols(window)) try {window[symbol].snapshot = () => ({})} catch {}
      }, 30)
    </script>`,
    async ({ page, actions, look, clicks }) => {
      await page.waitForTimeout(120);
      expect(await actions()).toEqual([]);
      expect((await look()).heading).toBe("Page");
      await page.locator("#it").click();
      expect(await clicks()).toEqual(['button "Leave"']);
    },
  ));
