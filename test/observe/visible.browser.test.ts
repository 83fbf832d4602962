/** What a visitor can see or scroll to is there, nothing else is: for words and for controls alike. */
import { describe, expect, it } from "vitest";
import { mainOf } from "../../src/reading/main.js";
import { namesOf, watching } from "../support/observe.js";

const watch = watching();
const style = (css: string) => (inner: string) => `<div style="${css}">${inner}</div>`;

const HIDDEN: Record<string, (inner: string) => string> = {
  "display none": style("display:none"),
  "visibility hidden": style("visibility:hidden"),
  "no opacity": style("opacity:0"),
  "no opacity of an ancestor": (inner) =>
    `<div style="opacity:0"><div style="opacity:1">${inner}</div></div>`,
  "opacities that multiply to nothing": (inner) =>
    `<div style="opacity:.2"><div style="opacity:.1">${inner}</div></div>`,
  clipped: style("position:absolute;clip:rect(0 0 0 0)"),
  "clipped by a path": style("clip-path:inset(50%)"),
  "clipped to a circle of nothing": style("clip-path:circle(0)"),
  "left of the page": style("position:absolute;left:-9999px;width:300px"),
  "above the page": style("position:absolute;top:-9999px"),
  "far right without a scroll bar": (inner) =>
    `<div style="overflow:hidden"><div style="transform:translateX(9000px)">${inner}</div></div>`,
  "a box of one pixel": style("position:absolute;width:1px;height:1px;overflow:hidden"),
  "a collapsed box": style("max-height:0;overflow:hidden"),
  "scaled to nothing": style("transform:scale(0)"),
  "a zero filter": style("filter:opacity(0)"),
  "closed details": (inner) => `<details><summary></summary>${inner}</details>`,
  "content-visibility hidden": style("content-visibility:hidden"),
  "hidden until found": (inner) => `<div hidden=until-found>${inner}</div>`,
  "covered for good": (inner) =>
    `<div style="position:relative;height:160px">${inner}<div style="position:absolute;inset:0;background:#fff">Over it</div></div>`,
  "covered for good, far below the window": (inner) =>
    `<div style="position:relative;height:160px;margin-top:2000px">${inner}<div style="position:absolute;inset:0;background:#fff">Over it</div></div>`,
  "behind its own background": (inner) =>
    `<div style="position:relative;z-index:0;background:#eee;height:160px"><div style="background:#fff;height:160px;position:relative;z-index:1">In front</div><div style="position:absolute;top:0;z-index:0">${inner}</div></div>`,
};

const HIDDEN_WORDS: Record<string, (inner: string) => string> = {
  "text drawn beside its box": style("text-indent:-9999px;overflow:hidden;white-space:nowrap"),
  "text without size": style("font-size:0"),
  "transparent text": style("color:transparent"),
  "text in a transparent colour by function": style("color:rgb(10 20 30 / 0)"),
};

const SHOWN: Record<string, (inner: string) => string> = {
  "below the fold": style("margin-top:3000px"),
  "below the fold in a box of its own with a fill": style(
    "margin-top:3000px;position:relative;background:#fff",
  ),
  "below the fold over something laid under it": (inner) =>
    `<div style="position:relative;height:160px;margin-top:2000px"><div style="position:absolute;inset:0;background:#eee"></div><div style="position:relative">${inner}</div></div>`,
  "below the fold under a veil that lets it through": (inner) =>
    `<div style="position:relative;height:160px;margin-top:2000px">${inner}<div style="position:absolute;inset:0;background:rgba(0,0,0,.2)"></div></div>`,
  "under a sticky header": (inner) =>
    `<div style="position:sticky;top:0;height:40px;background:#fff;z-index:5">Bar</div><div style="margin-top:-30px">${inner}</div>`,
  "half faded": style("opacity:.5"),
  "in a box that scrolls": style("height:40px;overflow:auto;padding-top:400px;box-sizing:content-box"),
  "scrolled out of its box, under what stands above it": (inner) =>
    `<div style="height:120px;background:#fff">Above</div><div id="box" style="height:40px;overflow:auto"><div style="height:60px">${inner}</div><p style="height:400px">More</p></div><script>box.scrollTop=100</script>`,
  "before the beginning of a box that is turned round": (inner) =>
    `<div style="height:40px;overflow:auto;display:flex;flex-direction:column-reverse"><p style="height:400px;flex:none">More</p><div style="flex:none">${inner}</div></div>`,
  "in an open details": (inner) => `<details open><summary></summary>${inner}</details>`,
  "with content-visibility auto": style("content-visibility:auto;margin-top:2000px"),
  "under a layer that lets through": (inner) =>
    `<div style="position:relative">${inner}<div style="position:absolute;inset:0;pointer-events:none"></div></div>`,
  "under an invisible layer that takes the pointer": (inner) =>
    `<div style="position:relative">${inner}<div style="position:absolute;inset:0"></div></div>`,
  "in a cut card": style("overflow:hidden;border-radius:9px;height:80px"),
  "as wide as contents": style("display:contents"),
};

const page = (html: string) => `<main><h1>Page</h1>${html}</main>`;

describe("not there", () => {
  for (const [how, wrap] of Object.entries(HIDDEN))
    it(how, () =>
      watch(page(wrap("<p>Fine print here</p><button>Way out</button>")), async ({ look }) => {
        const seen = await look();
        const main = mainOf(seen);
        expect(main.text).not.toContain("Fine print");
        expect(main.controls.map(({ name }) => name)).not.toContain("Way out");
      }),
    );
  for (const [how, wrap] of Object.entries(HIDDEN_WORDS))
    it(how, () =>
      watch(page(wrap("<p>Fine print here</p>")), async ({ look }) => {
        expect(mainOf(await look()).text).not.toContain("Fine print");
      }),
    );
});

describe("there", () => {
  for (const [how, wrap] of Object.entries(SHOWN))
    it(how, () =>
      watch(page(wrap("<p>Fine print here</p><button>Way out</button>")), async ({ look }) => {
        const seen = await look();
        expect(mainOf(seen).text).toContain("Fine print");
        expect(namesOf(seen)).toContain("Way out");
      }),
    );
});
