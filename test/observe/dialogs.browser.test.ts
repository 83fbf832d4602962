/** Which layer is a dialog that takes over, told by what it does to the page, whatever it is made of. */
import { describe, expect, it } from "vitest";
import { mainOf } from "../../src/reading/main.js";
import { controlNamed, watching } from "../support/observe.js";

const watch = watching();
const BODY = `<header><a href='#h'>Home</a></header><main><h1>Your plan</h1><p>${"Words of the page. ".repeat(60)}</p><button>Leave</button></main>`;
const ASK = "<h2>Before you go</h2><p>Half price for you</p><button>Stay</button><button>Continue</button>";
const BACK = "position:fixed;inset:0;background:rgba(0,0,0,.5)";
const PANEL = "position:fixed;left:250px;top:150px;width:500px;height:300px;background:#fff";
const cookies = (css: string) =>
  `<div id=cookie-box style="${css}"><h2>Cookies</h2><p>We use cookies to measure.</p><button>Accept</button><button>Reject</button></div>`;

const DIALOGS: Record<string, string | Record<string, string>> = {
  "dialog element, modal": `<dialog id=d>${ASK}</dialog><script>d.showModal()</script>`,
  "role dialog, backdrop beside it": `<div style="${BACK}"></div><div role=dialog style="${PANEL}">${ASK}</div>`,
  "role dialog inside its backdrop": `<div style="${BACK}"><div role=dialog style="${PANEL}">${ASK}</div></div>`,
  "role dialog, backdrop drawn by ::before": `<style>.m::before{content:'';${BACK};z-index:-1}.m{z-index:9}</style><div class=m role=dialog aria-modal=true style="${PANEL}">${ASK}</div>`,
  "aria-modal without backdrop": `<div role=dialog aria-modal=true style="${PANEL}">${ASK}</div>`,
  "no role, backdrop and panel": `<div style="${BACK};display:flex;align-items:center;justify-content:center"><div style="background:#fff;width:400px;padding:30px">${ASK}</div></div>`,
  "bottom sheet": `<div style="${BACK}"></div><div style="position:fixed;left:0;right:0;bottom:0;height:320px;background:#fff">${ASK}</div>`,
  "takeover of the whole window": `<div style="position:fixed;inset:0;background:#fff;z-index:99">${ASK}</div>`,
  "absolute takeover": `<div style="position:absolute;inset:0;height:100vh;background:#fff;z-index:99">${ASK}</div>`,
  "dialog over a dialog": `<div style="${BACK}"><div role=dialog style="${PANEL}"><h2>First</h2><button>Old</button></div></div><div style="${BACK}"><div role=dialog style="${PANEL}">${ASK}</div></div>`,
  "dialog in a dialog": `<dialog id=d1><h2>First</h2><button>Old</button><dialog id=d2>${ASK}</dialog></dialog><script>d1.showModal();d2.showModal()</script>`,
  "in a frame laid over the page": {
    "/": `${BODY}<iframe src=OTHER/ask style="${BACK};width:100%;height:100%;border:0"></iframe>`,
    "/ask": ASK,
  },
  "in a frame inside a panel": {
    "/": `${BODY}<div style="${BACK}"></div><div style="${PANEL}"><iframe src=/ask style="width:100%;height:100%;border:0"></iframe></div>`,
    "/ask": ASK,
  },
  "in a shadow root": `<x-modal></x-modal><script>document.querySelector('x-modal').attachShadow({mode:'open'}).innerHTML=\`<div style="${BACK}"></div><div role=dialog aria-modal=true style="${PANEL}">${ASK}</div>\`</script>`,
  "popover with a backdrop": `<style>[popover]::backdrop{background:rgba(0,0,0,.5)}</style><div id=d popover=manual role=dialog aria-modal=true>${ASK}</div><script>d.showPopover()</script>`,
  "popover that dims the page, without a role": `<style>#d::backdrop{background:rgb(20 20 20 / 60%)}</style><div id=d popover>${ASK}</div><script>d.showPopover()</script>`,
  "popover that blurs the page": `<style>#d::backdrop{backdrop-filter:blur(4px)}</style><div id=d popover=manual>${ASK}</div><script>d.showPopover()</script>`,
  "inert background": `<div style="${BACK}"></div><div role=dialog style="${PANEL}">${ASK}</div><script>document.querySelector('main').inert=true</script>`,
  "taller than the window": `<div style="${BACK};overflow:auto"><div role=dialog style="background:#fff;width:500px;margin:50px auto">${ASK}<p>${"More words. ".repeat(900)}</p></div></div>`,
  "with a cookie bar above it": `<div style="${BACK}"><div role=dialog style="${PANEL}">${ASK}</div></div>${cookies("position:fixed;left:0;right:0;bottom:0;height:90px;background:#eee;z-index:99")}`,
};

describe("a dialog", () => {
  for (const [what, made] of Object.entries(DIALOGS))
    it(what, () =>
      watch(typeof made === "string" ? BODY + made : made, async ({ look }) => {
        const seen = await look();
        expect(seen.dialog).toBeDefined();
        expect(seen.heading).toBe("Before you go");
        const main = mainOf(seen);
        expect(main.controls.map(({ name }) => name)).toEqual(["Stay", "Continue"]);
        expect(main.text).toContain("Half price");
        expect(main.text).not.toContain("Words of the page");
      }),
    );
});

const NONE: Record<string, string> = {
  "the page alone": "",
  "a dialog element that is not modal, at its place": `<dialog open style="position:static;width:200px">${ASK}</dialog>`,
  "a small popover in the corner": `<div role=dialog style="position:fixed;right:10px;bottom:10px;width:220px;height:120px;background:#fff"><p>Questions?</p><button>Chat</button></div>`,
  "a popover that leaves the page as it is": `<div id=d popover=manual style="width:200px;height:80px">Saved<button>Undo</button></div><script>d.showPopover()</script>`,
  "a chat bubble": `<div style="position:fixed;right:20px;bottom:20px;width:60px;height:60px;border-radius:50%"><button>Help</button></div>`,
  "a dropdown menu": `<div role=menu style="position:absolute;left:50px;top:40px;width:200px;background:#fff"><a role=menuitem href='#1'>Plan</a><a role=menuitem href='#2'>Help</a></div>`,
  "a cookie bar": cookies("position:fixed;left:0;right:0;bottom:0;height:120px;background:#eee"),
  "a cookie wall": `<div style="${BACK}">${cookies(PANEL)}</div>`,
  "a closed dialog": `<dialog>${ASK}</dialog><div role=dialog style="${PANEL};opacity:0;pointer-events:none">${ASK}</div>`,
  "a sticky header": `<div style="position:fixed;top:0;left:0;right:0;height:60px;background:#fff"><a href='#a'>Home</a></div>`,
  "decoration over everything": `<div style="position:fixed;inset:0;pointer-events:none">*</div>`,
  "a toast": `<div role=status style="position:fixed;right:10px;top:10px;background:#fff">Saved</div>`,
};

describe("no dialog", () => {
  for (const [what, made] of Object.entries(NONE))
    it(what, () =>
      watch(BODY + made, async ({ look }) => {
        const seen = await look();
        expect(seen.dialog).toBeUndefined();
        expect(seen.heading).toBe("Your plan");
        expect(mainOf(seen).controls.map(({ name }) => name)).toContain("Leave");
        expect(mainOf(seen).text).not.toContain("cookies");
      }),
    );
  it("an application whose root is fixed", () =>
    watch(
      `<div id=app style="position:fixed;inset:0;overflow:auto"><h1>Your plan</h1><p>${"Words. ".repeat(300)}</p><button>Leave</button></div>`,
      async ({ look }) => {
        const seen = await look();
        expect(seen.dialog).toBeUndefined();
        expect(seen.heading).toBe("Your plan");
        expect(mainOf(seen).controls.map(({ name }) => name)).toEqual(["Leave"]);
      },
    ));
});

describe("its parts", () => {
  it("a cross is a close, a button that says close is a button", () =>
    watch(
      `${BODY}<div style="${BACK}"></div><div role=dialog style="${PANEL}"><button aria-label=Close style="position:absolute;right:8px;top:8px">×</button>${ASK}<button>Close</button></div>`,
      async ({ look }) => {
        const kinds = (await look()).controls
          .filter(({ zone }) => zone === "dialog")
          .map(({ name, kind, text }) => [name, text, kind]);
        expect(kinds).toContainEqual(["Close", "×", "close"]);
        expect(kinds).toContainEqual(["Close", "Close", "button"]);
      },
    ));
  it("a cross drawn as a picture is a close", () =>
    watch(
      `${BODY}<div style="${BACK}"></div><div role=dialog style="${PANEL}">${ASK}<button aria-label="Close dialog" style="position:absolute;right:8px;top:8px"><svg width=16 height=16><path d="M0 0L16 16" stroke=black /></svg></button></div>`,
      async ({ look }) => expect(controlNamed(await look(), "Close dialog").kind).toBe("close"),
    ));
  it("without a heading it is called by its label", () =>
    watch(
      `${BODY}<div style="${BACK}"></div><div role=dialog aria-label="Special offer" style="${PANEL}"><p>Half price for you</p><button>Stay</button></div>`,
      async ({ look }) => expect((await look()).heading).toBe("Special offer"),
    ));
});
