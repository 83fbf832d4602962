/** What counts as an activation, whatever it is made of: reported once, and only when a person did it. */
import { describe, expect, it } from "vitest";
import { watching } from "../support/observe.js";

const watch = watching();
const onlyClick = (html: string, expected: string[], selector = "#it") =>
  watch(html, async ({ page, clicks }) => {
    await page.locator(selector).click();
    expect(await clicks()).toEqual(expected);
  });

describe("one click counts once on", () => {
  const cases: Record<string, [html: string, counted: string[], selector?: string]> = {
    "a button": ["<button id=it>Go on</button>", ['button "Go on"']],
    "a button's inner span": ["<button><b><span id=it>Go</span></b> on</button>", ['button "Go on"']],
    "a link": ["<a id=it href='#x'>Details</a>", ['link "Details"']],
    "a div with a listener": [
      "<div id=it>Cancel plan</div><script>it.addEventListener('click', () => {})</script>",
      ['button "Cancel plan"'],
    ],
    "a div with an onclick attribute": [
      "<div id=it onclick='window.x=1'>Cancel plan</div>",
      ['button "Cancel plan"'],
    ],
    "a div of a framework that delegates": [
      "<div id=root><div id=it>Cancel plan</div></div><script>it['__reactProps$a1'] = {onClick() {}};" +
        "root.addEventListener('click', () => {})</script>",
      ['button "Cancel plan"'],
    ],
    "a card with a hand": [
      "<div id=it style='cursor:pointer'><h3>Premium</h3><p>12 a month</p></div>",
      ['button "Premium 12 a month"'],
    ],
    "an icon button with aria-label": [
      "<button id=it aria-label='Open menu'><svg width=20 height=20><path d='M0 0h9'/></svg></button>",
      ['button "Open menu"'],
    ],
    "an icon button with title": [
      "<button id=it title='Settings'><svg width=20 height=20></svg></button>",
      ['button "Settings"'],
    ],
    "an icon button with a title in its picture": [
      "<button id=it><svg width=20 height=20><title>Profile</title><circle r=9 cx=9 cy=9 /></svg></button>",
      ['button "Profile"'],
    ],
    "an image input": [
      "<form onsubmit='return false'><input id=it type=image alt='Send now' width=40 height=20></form>",
      ['button "Send now"'],
    ],
    "a label with a check box": [
      "<label id=it><input type=checkbox> I understand</label>",
      ['checkbox "I understand"'],
      "#it",
    ],
    "a label for a check box elsewhere": [
      "<input type=checkbox id=box><label for=box id=it>I understand</label>",
      ['checkbox "I understand"'],
    ],
    "a radio button drawn by its label": [
      "<style>input{position:absolute;opacity:0;width:0;height:0}</style>" +
        "<input type=radio name=a id=r><label for=r id=it><span>Too dear</span></label>",
      ['radio "Too dear"'],
    ],
    "a custom check box": [
      "<div id=it role=checkbox aria-checked=false tabindex=0>Agree</div>",
      ['checkbox "Agree"'],
    ],
    "a custom radio": [
      "<div id=it role=radio aria-checked=false tabindex=0>Monthly</div>",
      ['radio "Monthly"'],
    ],
    "a custom option": [
      "<div role=listbox aria-label=Reasons><div id=it role=option>Too dear</div></div>",
      ['option "Too dear"'],
    ],
    "a summary": ["<details><summary id=it>More</summary><p>Text</p></details>", ['button "More"']],
    "a tab": ["<div role=tablist><button id=it role=tab>Billing</button></div>", ['tab "Billing"']],
    "a menu item": ["<ul role=menu><li id=it role=menuitem>Leave</li></ul>", ['menuitem "Leave"']],
    "a click on plain text: none": ["<p id=it>Just words that say something.</p>", []],
    "a click into a text field: none": ["<input id=it aria-label=Name>", []],
    "a click into a field by its label: none": ["<label id=it>Name <input></label>", []],
    "opening a native select: none": ["<select id=it><option>A<option>B</select>", []],
    "text whose handler sits on the page": [
      "<p id=it>Cancel here</p><script>document.body.addEventListener('click', e => {" +
        "if (e.target.id === 'it') document.body.append('Cancelled')})</script>",
      ['generic "Cancel here"'],
    ],
    "a button inside an open shadow root": [
      "<div id=host></div><script>host.attachShadow({mode:'open'}).innerHTML='<button id=it>Inside</button>'</script>",
      ['button "Inside"'],
    ],
    "a slotted link": [
      "<x-card><a id=it href='#s'>Slotted</a></x-card><script>customElements.define('x-card', class extends HTMLElement {" +
        "connectedCallback() {this.attachShadow({mode:'open'}).innerHTML='<div><slot></slot></div>'}})</script>",
      ['link "Slotted"'],
    ],
    "a custom element's button drawn by its shadow": [
      "<x-button id=it>Send</x-button><script>customElements.define('x-button', class extends HTMLElement {" +
        "connectedCallback() {this.attachShadow({mode:'open'}).innerHTML='<button><slot></slot></button>'}})</script>",
      ['button "Send"'],
    ],
  };
  for (const [what, [html, counted, selector]] of Object.entries(cases))
    it(what, () => onlyClick(html, counted, selector));
});

describe("keys", () => {
  const press = (html: string, keys: string[], expected: string[]) =>
    watch(html, async ({ page, clicks }) => {
      await page.locator("#it").focus();
      for (const key of keys) await page.keyboard.press(key);
      expect(await clicks()).toEqual(expected);
    });
  it("Enter submits a form with a submit button: one", () =>
    press(
      "<form onsubmit='return false'><input id=it aria-label=Mail><button>Send</button></form>",
      ["Enter"],
      ['button "Send"'],
    ));
  it("Enter submits a form without one: one", () =>
    press(
      "<form onsubmit='return false'><input id=it aria-label=Search></form>",
      ["Enter"],
      ['textbox "Search"'],
    ));
  it("Enter in a field whose script answers it: one", () =>
    press(
      "<input id=it aria-label=Search><script>it.onkeydown = e => {if (e.key === 'Enter') {e.preventDefault(); document.body.append('Found')}}</script>",
      ["Enter"],
      ['textbox "Search"'],
    ));
  it("Enter in a field that does nothing: none", () =>
    press("<input id=it aria-label=Search>", ["Enter"], []));
  it("Enter in a text area: none", () => press("<textarea id=it aria-label=Why></textarea>", ["Enter"], []));
  it("Enter on a div that plays a button: one", () =>
    press(
      "<div id=it role=button tabindex=0>Leave</div><script>it.onkeydown = e => {if (e.key === 'Enter') document.body.append('Left')}</script>",
      ["Enter"],
      ['button "Leave"'],
    ));
  it("Enter on a div that calls click(): one", () =>
    press(
      "<div id=it role=button tabindex=0>Leave</div><script>it.onkeydown = e => {if (e.key === 'Enter') it.click()}; it.onclick = () => document.body.append('Left')</script>",
      ["Enter"],
      ['button "Leave"'],
    ));
  it("Space on a button: one", () => press("<button id=it>Yes</button>", ["Space"], ['button "Yes"']));
  it("Space on a custom check box: one", () =>
    press(
      "<div id=it role=checkbox aria-checked=false tabindex=0>Agree</div><script>it.onkeydown = e => {if (e.key === ' ') {e.preventDefault(); it.setAttribute('aria-checked', 'true')}}</script>",
      ["Space"],
      ['checkbox "Agree"'],
    ));
  it("Space on a check box: one", () =>
    press("<label><input id=it type=checkbox> Agree</label>", ["Space"], ['checkbox "Agree"']));
  it("Space and Enter on plain page: none", () =>
    press("<p id=it tabindex=-1>Text</p>", ["Space", "Enter"], []));
  it("Enter on a link: one", () => press("<a id=it href='#x'>Go</a>", ["Enter"], ['link "Go"']));
  it("another choice of a native select: one", () =>
    press(
      "<select id=it aria-label=Reason><option>A<option>B<option>C</select>",
      ["ArrowDown"],
      ['combobox "Reason"'],
    ));
  it("arrow to another radio button: one", () =>
    press(
      "<label><input id=it type=radio name=r checked> A</label><label><input type=radio name=r> B</label>",
      ["ArrowDown"],
      ['radio "B"'],
    ));
  it("typing: no click, one input", () =>
    watch("<label>Name <input id=it></label>", async ({ page, actions, clicks }) => {
      await page.locator("#it").focus();
      await page.keyboard.type("Alex E");
      expect((await actions()).map(({ kind, chars }) => [kind, chars])).toEqual([["input", 6]]);
      expect(await clicks()).toEqual([]);
    }));
});

describe("only a person's acts are reported", () => {
  it("not element.click() of a script", () =>
    watch(
      "<button id=it>Go</button><script>it.onclick = () => document.body.append('!'); setTimeout(() => it.click(), 30)</script>",
      async ({ page, actions }) => {
        await page.waitForTimeout(80);
        expect(await actions()).toEqual([]);
      },
    ));
  it("a click whose handler clicks elsewhere is one", () =>
    watch(
      "<button id=it>Go</button><button id=other>Other</button><script>it.onclick = () => other.click()</script>",
      async ({ page, clicks }) => {
        await page.locator("#it").click();
        expect(await clicks()).toEqual(['button "Go"']);
      },
    ));
  it("a double click is two", () =>
    watch("<button id=it>Go</button>", async ({ page, clicks }) => {
      await page.locator("#it").dblclick();
      expect(await clicks()).toEqual(['button "Go"', 'button "Go"']);
    }));
  it("a click whose handler leaves at once is still reported", () =>
    watch(
      { "/": "<div onclick=\"location.href='/next'\" id=it>Leave</div>", "/next": "<h1>Next</h1>" },
      async ({ page, clicks, look }) => {
        await page.locator("#it").click();
        expect((await look()).heading).toBe("Next");
        expect(await clicks()).toEqual(['button "Leave"']);
      },
    ));
  it("a click that the page stops and swallows is still reported", () =>
    watch(
      "<button id=it>Go</button><script>for (const t of ['mousedown','pointerdown','click']) addEventListener(t, e => {e.stopImmediatePropagation(); e.preventDefault()}, true)</script>",
      async ({ page, clicks }) => {
        await page.locator("#it").click();
        expect(await clicks()).toEqual(['button "Go"']);
      },
    ));
});

describe("wherever it is", () => {
  const inner = "<button id=it>Inner</button>";
  const frames: Record<string, Record<string, string>> = {
    "a frame of the same origin": { "/": "<iframe src=/in></iframe>", "/in": inner },
    "a frame of another origin": { "/": "<iframe src=OTHER/in></iframe>", "/in": inner },
    "a frame written by script": { "/": `<iframe srcdoc='${inner}'></iframe>` },
    "a frame in a frame": {
      "/": "<iframe src=OTHER/mid width=500 height=400></iframe>",
      "/mid": "<iframe src=/in></iframe>",
      "/in": inner,
    },
  };
  for (const [where, pages] of Object.entries(frames))
    it(where, () =>
      watch(pages, async ({ page, clicks, look }) => {
        const frame = await expectFrame(page, "#it");
        expect((await look()).controls.map(({ name }) => name)).toEqual(["Inner"]);
        await frame.locator("#it").click();
        expect(await clicks()).toEqual(['button "Inner"']);
      }),
    );
  for (const [how, opener] of Object.entries({
    "a new tab": "<a id=open href=/in target=_blank>Open</a>",
    "a popup window":
      "<button id=open onclick=\"window.open('/in','w','width=400,height=300')\">Open</button>",
  }))
    it(how, () =>
      watch({ "/": opener, "/in": inner }, async ({ page, clicks, look, observer }) => {
        const opened = page.waitForEvent("popup");
        await page.locator("#open").click();
        await opened;
        expect((await look()).page).toBe(2);
        await observer.page().locator("#it").click();
        expect((await clicks()).map((click) => click.split(" ")[1])).toEqual(['"Open"', '"Inner"']);
      }),
    );
});

async function expectFrame(page: import("playwright").Page, selector: string) {
  for (const frame of page.frames()) if ((await frame.locator(selector).count()) > 0) return frame;
  throw new Error(`No frame has ${selector}`);
}
