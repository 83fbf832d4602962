/** Colours, fills and type as the eye meets them. */
import { expect, it } from "vitest";
import { blockWith, controlNamed, watching } from "../support/observe.js";

const watch = watching();

it("contrast is taken over all layers, and left open where a picture lies behind", () =>
  watch(
    `<style>button{border:0;background:none;font:16px sans-serif;padding:9px;color:#000} .p{padding:6px}</style>
    <div class=p style="background:#000"><div class=p><button style="color:#fff">Nested</button></div></div>
    <div class=p style="background:rgba(0,0,0,.5)"><button style="color:#fff">Layered</button></div>
    <div class=p><button style="color:rgba(0,0,0,.3)">Thin colour</button></div>
    <div class=p style="background:oklch(0 0 0)"><button style="color:hsl(0 0% 100%)">Modern</button></div>
    <div class=p style="background:color-mix(in srgb, black, white)"><button>Mixed</button></div>
    <div class=p style="background:linear-gradient(red, blue)"><button>Gradient</button></div>
    <div class=p style="background:url(data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7)"><button>Picture</button></div>
    <div class=p style="background:linear-gradient(red, blue)"><button style="background:#fff">Own ground</button></div>
    <div class=p style="opacity:.2"><button>Faded</button></div>
    <p style="color:#777;background:#fff">Grey words</p>`,
    async ({ look }) => {
      const seen = await look();
      const contrast = (name: string) => controlNamed(seen, name).contrast;
      expect(contrast("Nested")).toBe(21);
      // Half black over white is #808080, give or take a step.
      expect(contrast("Layered")).toBeCloseTo(3.95, 0);
      expect(contrast("Thin colour")).toBeCloseTo(2.1, 0);
      expect(contrast("Modern")).toBe(21);
      expect(contrast("Mixed")).toBeCloseTo(5.3, 0);
      expect(contrast("Gradient")).toBeNull();
      expect(contrast("Picture")).toBeNull();
      expect(contrast("Own ground")).toBe(21);
      expect(controlNamed(seen, "Faded").opacity).toBe(0.2);
      expect(contrast("Faded")).toBeLessThan(2);
      expect(blockWith(seen, "Grey words").contrast).toBeCloseTo(4.48, 1);
    },
  ));

it("looks: filled, outlined, a link, plain", () =>
  watch(
    `<style>button,a,.b{font:16px sans-serif;padding:9px 20px;color:#111} .none{border:0;background:none}</style>
    <button class=none style="background:#06c;color:#fff">Filled</button>
    <button class=none style="border:1px solid #333">Outlined</button>
    <button class=none>Plain</button>
    <a href="#a">Link</a>
    <a href="#b" style="text-decoration:none"><span style="text-decoration:underline">Underlined inside</span></a>
    <a href="#c" style="text-decoration:none;background:#06c;color:#fff;display:inline-block">Link as button</a>
    <button class=none style="padding:0"><span style="display:block;background:#06c;color:#fff;padding:9px">Fill on a child</span></button>
    <div style="background:#06c;width:200px"><a href="#d" style="display:block;text-align:center;color:#fff;text-decoration:none">Fill on a wrapper</a></div>
    <button class=none style="border-bottom:1px solid #333">Lined below</button>
    <button class=none style="background:#06c;color:#fff;border-radius:9px">Round</button>
    <button class=none style="background:linear-gradient(#06c,#048);color:#fff">Shaded</button>
    <button class=none style="background:#fff">White on white</button>
    <button class=none style="box-shadow:0 0 0 1px #333">Ringed</button>`,
    async ({ look }) => {
      const seen = await look();
      const looks = Object.fromEntries(seen.controls.map(({ name, look }) => [name, look]));
      expect(looks).toEqual({
        Filled: "filled",
        Outlined: "outlined",
        Plain: "plain",
        Link: "link",
        "Underlined inside": "link",
        "Link as button": "filled",
        "Fill on a child": "filled",
        "Fill on a wrapper": "filled",
        "Lined below": "plain",
        Round: "filled",
        Shaded: "filled",
        "White on white": "plain",
        Ringed: "outlined",
      });
      expect(controlNamed(seen, "Fill on a child").contrast).toBeCloseTo(5.57, 1);
      expect(controlNamed(seen, "Round").fillContrast).toBeGreaterThan(3);
      expect(controlNamed(seen, "Fill on a wrapper").fillContrast).toBeGreaterThan(3);
      expect(controlNamed(seen, "Underlined inside").underlined).toBe(true);
      expect(controlNamed(seen, "Lined below").underlined).toBe(false);
    },
  ));

it("a control inside running text, in the text's own colour, is told from one that stands out", () =>
  watch(
    `<style>body{font:16px sans-serif;color:#222} a{color:#06c}</style>
    <p>If you really want to, you may <a href="#1" style="color:inherit;text-decoration:none">end it here</a> at any time.</p>
    <p>Or see <a href="#2">our terms</a> before you decide what to do next.</p>
    <p><a href="#3">Alone</a></p>
    <ul><li><a href="#4">In a list</a></li></ul>
    <p>Speak: <button style="font:700 11px sans-serif;border:0"><span style="font-size:10px;font-weight:400">Small print</span></button></p>
    <button><svg width=9 height=9></svg> <span style="font-size:20px;font-weight:700">Large</span></button>`,
    async ({ look }) => {
      const seen = await look();
      const [hidden, terms, alone, listed] = ["end it here", "our terms", "Alone", "In a list"].map((name) =>
        controlNamed(seen, name),
      );
      expect([hidden?.inText, hidden?.likeText, hidden?.underlined]).toEqual([true, true, false]);
      expect([terms?.inText, terms?.likeText, terms?.underlined]).toEqual([true, false, true]);
      expect([alone?.inText, listed?.inText]).toEqual([false, false]);
      const small = controlNamed(seen, "Small print");
      expect([small.fontSize, small.fontWeight]).toEqual([10, 400]);
      const large = controlNamed(seen, "Large");
      expect([large.fontSize, large.fontWeight]).toEqual([20, 700]);
      expect(blockWith(seen, "If you really want to").text).toBe(
        "If you really want to, you may end it here at any time.",
      );
    },
  ));
