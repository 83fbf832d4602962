/** Odd ways to show and to hide: what is seen is told by what the browser draws, not by how it is written. */
import { describe, expect, it } from "vitest";
import { mainOf } from "../../src/reading/main.js";
import { controlNamed, namesOf, textsOf, watching } from "../support/observe.js";

const watch = watching();
const style = (css: string) => (inner: string) => `<div style="${css}">${inner}</div>`;
const page = (html: string) => `<main><h1>Page</h1>${html}</main>`;
const TALL = "<div style='height:3000px'></div>";
const WORDS = "<p>Fine print here</p><button>Way out</button>";

const HIDDEN: Record<string, (inner: string) => string> = {
  "cut to a polygon without area": style("clip-path:polygon(0 0,0 0,0 0)"),
  "cut away from one side": style("clip-path:inset(0 100% 0 0)"),
  "cut to an ellipse of nothing": style("clip-path:ellipse(0 0)"),
  "the back of a turned card": style("backface-visibility:hidden;transform:rotateY(180deg)"),
  "turned on its edge": style("transform:rotateX(90deg)"),
  "a drawer beside the window": (inner) =>
    `${TALL}<div style="position:fixed;top:0;left:100vw;width:300px">${inner}</div>`,
  "a drawer slid out": (inner) =>
    `${TALL}<div style="position:fixed;top:0;right:0;width:300px;transform:translateX(100%)">${inner}</div>`,
  "a sheet below the window": (inner) =>
    `${TALL}<div style="position:fixed;left:0;right:0;top:110vh;height:300px">${inner}</div>`,
  "beside a box that scrolls": (inner) =>
    `<div style="margin-left:500px;width:300px;height:200px;overflow:auto;position:relative"><div style="position:absolute;left:-400px;width:200px">${inner}</div></div>`,
  "above a box that scrolls": (inner) =>
    `<div style="margin-top:300px;width:300px;height:200px;overflow:auto;position:relative"><div style="position:absolute;top:-250px;width:200px">${inner}</div></div>`,
  "a fixed part in a box that clips and moves": (inner) =>
    `<div style="transform:translateX(0);height:20px;overflow:hidden"><div style="position:fixed;top:100px">${inner}</div></div>`,
  "a popover that is closed": (inner) => `<div popover>${inner}</div>`,
  "a dialog that is closed": (inner) => `<dialog>${inner}</dialog>`,
  "a mask that lets nothing through": style("mask-image:linear-gradient(transparent,transparent)"),
  "left behind by :has": (inner) =>
    `<style>.box:not(:has(:checked)) .more{display:none}</style><div class=box><input type=checkbox aria-label=More><div class=more>${inner}</div></div>`,
};

const SHOWN: Record<string, (inner: string) => string> = {
  "drawn by a gradient": (inner) =>
    `<style>.g p,.g button{color:transparent;background:linear-gradient(red,blue);background-clip:text;-webkit-background-clip:text}</style><div class=g>${inner}</div>`,
  "outside a box that clips only what it holds": (inner) =>
    `<div style="position:relative"><div style="height:30px;overflow:hidden"><div style="position:absolute;top:40px">${inner}</div></div></div><div style="height:200px"></div>`,
  "an open dialog in the page": (inner) => `<dialog open style="position:static">${inner}</dialog>`,
  "chosen by :has": (inner) =>
    `<style>.box:not(:has(:checked)) .more{display:none}</style><div class=box><input type=checkbox checked aria-label=More><div class=more>${inner}</div></div>`,
  "written from right to left": (inner) => `<div dir=rtl>${inner}</div>`,
  "to the left of a page that runs from right to left": (inner) =>
    `<script>document.documentElement.dir='rtl'</script><div style="width:3000px"><div style="margin-right:2500px">${inner}</div></div>`,
  "in a shadow root": (inner) =>
    `<div id=host></div><script>host.attachShadow({mode:'open'}).innerHTML=${JSON.stringify(inner)}</script>`,
  "in a closed shadow root": (inner) =>
    `<div id=host></div><script>host.attachShadow({mode:'closed'}).innerHTML=${JSON.stringify(inner)}</script>`,
  "in a web component": (inner) =>
    `<x-card>${inner}</x-card><script>customElements.define('x-card',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'open'}).innerHTML='<section><slot></slot></section>'}})</script>`,
  "above the place to which a box is scrolled": (inner) =>
    `<div id=box style="height:200px;overflow:auto">${inner}${TALL}</div><script>box.scrollTop=2000</script>`,
  "in a page that is one scrolled box": (inner) =>
    `<div id=box style="position:fixed;inset:0;overflow:auto"><h1>Page</h1>${inner}${TALL}</div><script>box.scrollTop=2500</script>`,
  "enlarged by zoom": style("zoom:1.5"),
  "in a frame": (inner) =>
    `<iframe srcdoc="${inner.replaceAll('"', "&quot;")}" style="width:500px;height:200px"></iframe>`,
  "cut by a polygon": style("clip-path:polygon(0 0,100% 0,100% 100%,0 90%)"),
  "under a mask that fades its edge": style("mask-image:linear-gradient(#000 80%,transparent)"),
  "without height of its own": style("height:0;margin-bottom:200px"),
};

describe("not there", () => {
  for (const [how, wrap] of Object.entries(HIDDEN))
    it(how, () =>
      watch(page(wrap(WORDS)), async ({ look }) => {
        const seen = await look();
        expect(textsOf(seen)).not.toContain("Fine print here");
        expect(namesOf(seen)).not.toContain("Way out");
      }),
    );
});

describe("there", () => {
  for (const [how, wrap] of Object.entries(SHOWN))
    it(how, () =>
      watch(page(wrap(WORDS)), async ({ look }) => {
        const seen = await look();
        expect(textsOf(seen)).toContain("Fine print here");
        expect(namesOf(seen)).toContain("Way out");
      }),
    );
});

describe("words", () => {
  const SAID: Record<string, [html: string, said: string[], unsaid?: string[]]> = {
    "drawn before and after an element": [
      `<style>.a::before{content:"Only today: "} .b::after{content:attr(data-end)} .c::before{content:"\\e900"} .d::before{content:"Hidden words";display:none} .e::before{content:"Faint words";opacity:0}</style>
      <p class=a>half price</p><p class="b c d" data-end="ends on 3 May">Your plan </p><p class=e>Fine</p>`,
      ["Only today: half price", "Your plan ends on 3 May", "Fine"],
      ["Hidden words", "Faint words", "\ue900"],
    ],
    "drawn as a vector": [`<svg width=300 height=40><text y=20>Drawn words</text></svg>`, ["Drawn words"]],
    "of a symbol font": [
      `<p><i style="font-family:'Material Icons'">arrow_back</i> Go back</p>`,
      ["Go back"],
      ["arrow_back"],
    ],
    "cut off by their box": [
      `<p style="width:300px;line-height:20px;height:40px;overflow:hidden">${"Shown words stand here. ".repeat(2)}${"filler words and more ".repeat(12)}Last words.</p>`,
      ["Shown words stand here."],
      ["Last words."],
    ],
    "cut off by dots": [
      `<p style="width:200px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">First words of a line that goes on and on, until the Very end</p>`,
      ["First words"],
      ["Very end"],
    ],
    "clamped to two lines": [
      `<p style="width:300px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden">Begin ${"words and more words ".repeat(12)}End of it.</p>`,
      ["Begin"],
      ["End of it."],
    ],
    "filled with a colour that is none": [
      `<p style="-webkit-text-fill-color:transparent">Unfilled words</p><p>Filled words</p>`,
      ["Filled words"],
      ["Unfilled words"],
    ],
  };
  for (const [how, [html, said, unsaid = []]] of Object.entries(SAID))
    it(how, () =>
      watch(page(html), async ({ look }) => {
        const { text } = mainOf(await look());
        for (const words of said) expect(text).toContain(words);
        for (const words of unsaid) expect(text).not.toContain(words);
      }),
    );
});

it("a control drawn with words before it says them", () =>
  watch(
    page(`<style>.x::before{content:"Leave now"}</style><button class=x></button><a class=x href="#b"></a>`),
    async ({ look }) => {
      const seen = await look();
      expect(seen.controls.map(({ name, text }) => [name, text])).toEqual([
        ["Leave now", "Leave now"],
        ["Leave now", "Leave now"],
      ]);
    },
  ));

it("a box drawn by its label lies where its label lies, and looks like it", () =>
  watch(
    page(
      `<div style="height:200px"></div><input type=checkbox id=c style="position:absolute;opacity:0;width:1px;height:1px;left:-99px"><label for=c style="display:block;width:300px;height:40px;background:#06c;color:#fff;font:20px sans-serif">Open it</label>`,
    ),
    async ({ look }) => {
      const { box, fontSize, contrast } = controlNamed(await look(), "Open it");
      expect([box.width, box.height]).toEqual([300, 40]);
      expect(fontSize).toBe(20);
      expect(contrast).toBeCloseTo(5.57, 1);
    },
  ));

it("an inert part is seen and cannot be used", () =>
  watch(page(`<div inert><button>Shut</button></div><button>Open</button>`), async ({ look }) => {
    const seen = await look();
    expect(controlNamed(seen, "Shut").enabled).toBe(false);
    expect(controlNamed(seen, "Open").enabled).toBe(true);
  }));

it("letters are as large as they are drawn", () =>
  watch(
    page(
      `<style>button{font:20px sans-serif}</style><div style="zoom:.5"><button>Zoomed</button></div><div style="transform:scale(.5)"><button>Scaled</button></div><button style="scale:2">Doubled</button><button>Plain</button>
       <iframe srcdoc="<button style='font:20px sans-serif'>Framed</button>" style="transform:scale(.5);transform-origin:0 0;border:0"></iframe>`,
    ),
    async ({ look }) => {
      const seen = await look();
      const size = (name: string) => controlNamed(seen, name).fontSize;
      expect([size("Zoomed"), size("Scaled"), size("Doubled"), size("Plain"), size("Framed")]).toEqual([
        10, 10, 40, 20, 10,
      ]);
    },
  ));

it("what lies in a frame lies where it is drawn", () =>
  watch(
    page(
      `<iframe srcdoc="<body style='margin:0'><button style='position:absolute;left:100px;top:50px;width:80px;height:20px;border:0'>Framed</button>" style="position:absolute;left:300px;top:200px;width:400px;height:200px;border:10px solid;padding:5px;transform:scale(.5);transform-origin:0 0"></iframe>`,
    ),
    async ({ look }) => {
      const { box } = controlNamed(await look(), "Framed");
      // Half of border, padding and place within the frame.
      expect(box).toEqual({ x: 300 + 57.5, y: 200 + 32.5, width: 40, height: 10 });
    },
  ));

it("what a frame cuts off and does not scroll is not there", () =>
  watch(
    page(
      `<iframe scrolling=no srcdoc="<button>In</button><div style='height:900px'></div><button>Cut</button>" style="height:100px"></iframe>
       <iframe srcdoc="<button>Also in</button><div style='height:900px'></div><button>Scrolled to</button>" style="height:100px"></iframe>`,
    ),
    async ({ look }) => {
      expect(namesOf(await look())).toEqual(["In", "Also in", "Scrolled to"]);
    },
  ));

it("pictures speak by their alternative text, however they are drawn", () =>
  watch(
    page(
      `<img alt="Half price" width=40 height=40 src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">
       <div role=img aria-label="Sad fox" style="width:40px;height:40px;background:red"></div>
       <canvas aria-label="Three left" width=40 height=40>Fallback words</canvas>
       <svg width=40 height=40><title>A gift</title><circle r=9></circle></svg>`,
    ),
    async ({ look }) => {
      const seen = await look();
      const pictures = seen.blocks.filter(({ kind }) => kind === "image").map(({ text }) => text);
      expect(pictures).toEqual(["Half price", "Sad fox", "Three left", "A gift"]);
      expect(mainOf(seen).text).not.toContain("Fallback");
    },
  ));

it("a fixed bar is in view however far the page is scrolled", () =>
  watch(
    `<main><h1>Page</h1>${TALL}<button>At the end</button></main><form style="position:fixed;bottom:0;left:0;right:0;height:60px"><button>On the bar</button></form>`,
    async ({ look, page: tab }) => {
      await tab.evaluate(
        "scrollTo(0, 9999); document.title = 'Scrolled'; document.querySelector('h1').textContent = 'Other'",
      );
      const seen = await look();
      expect(controlNamed(seen, "On the bar").offscreen).toBe(false);
      expect(controlNamed(seen, "On the bar").fromTop).toBeLessThan(700);
      expect(controlNamed(seen, "At the end").fromTop).toBeGreaterThan(3000);
    },
  ));

it("how deep a thing lies does not hang on how far its box is scrolled", () =>
  watch(
    page(
      `<div id=box style="position:fixed;inset:0;overflow:auto"><button>First</button><div style="height:3000px"></div><button>Last</button></div>`,
    ),
    async ({ look, page: tab }) => {
      const before = await look();
      await tab.evaluate("box.scrollTop = 2000; box.append('More words')");
      const after = await look();
      for (const name of ["First", "Last"])
        expect(controlNamed(after, name).fromTop).toBe(controlNamed(before, name).fromTop);
    },
  ));
