/** Every step verb on pages of a few lines, each built in a way that real sites build theirs. */
import { describe, expect, it } from "vitest";
import type { Pages } from "../support/tiny-site.js";
import { fileOf, type Walk, walkAll } from "../support/walk.js";
import { walking } from "../support/walking.js";

const SAY = `<script>const say = (text) => { document.querySelector("output").textContent += text + ";" }</script>`;
/** A page whose script can say what happened to it. */
const saying = (body: string): string => `<h1>Page</h1>${body}<output></output>${SAY}`;

const pages: Pages = {
  "/click": `<h1>Account</h1><a href="/click/on"><b>Go <i>on</i></b></a><footer><a href="/elsewhere">Go on elsewhere</a></footer>`,
  "/click/on": "<h1>Arrived</h1>",
  "/form": `<h1>Form</h1><form action="/form/sent"><label>Full name <input name="name"></label><label>Note <textarea name="note"></textarea></label></form>`,
  "/form/sent": "<h1>Sent</h1>",
  "/native-list": saying(
    `<label>Reason <select onchange="say(this.value)"><option value="">Choose<option value="dear">Too expensive<option value="rare">Rarely used</select></label>`,
  ),
  "/custom-list":
    saying(`<div id="l">Reason</div><div role="combobox" aria-labelledby="l" tabindex="0" aria-expanded="false" style="cursor:pointer;border:1px solid">Choose</div><div id="box"></div>
    <script>document.querySelector("[role=combobox]").onclick = () => setTimeout(() => {
      box.innerHTML = '<ul role="listbox"><li role="option" style="cursor:pointer">Too expensive</li><li role="option" style="cursor:pointer">Rarely used</li></ul>';
      box.onclick = (event) => { say(event.target.textContent); box.innerHTML = "" };
    }, 300)</script>`),
  "/button-list":
    saying(`<button aria-haspopup="listbox" aria-label="Reason">Rarely used</button><div id="box" hidden><div role="option" tabindex="0">Rarely used</div><div role="option" tabindex="0">Too expensive</div></div>
    <script>document.querySelector("button").onclick = () => { box.hidden = false }; box.onclick = (event) => say(event.target.textContent)</script>`),
  "/boxes":
    saying(`<style>.drawn input{position:absolute;opacity:0;width:0;height:0}.gone input{display:none}.drawn span,.gone span{border:1px solid;padding:2px 8px}</style>
    <label><input type="checkbox" onchange="say('plain')"> Plain box</label>
    <label class="drawn"><input type="checkbox" onchange="say('drawn')"><span></span> Drawn box</label>
    <label class="gone"><input type="checkbox" onchange="say('gone')"><span></span> Box of its label alone</label>
    <label><input type="checkbox" checked onchange="say('WRONG')"> Ticked already</label>
    <label><input type="radio" name="r" onchange="say('radio')"> One of them</label><label><input type="radio" name="r"> Another</label>
    <div role="switch" aria-checked="false" tabindex="0" style="cursor:pointer" onclick="this.setAttribute('aria-checked', true);say('switch')">A switch</div>`),
  "/dialogs": saying(
    `<button onclick="say(confirm('Leave?'))">Ask</button><button onclick="say(prompt('Why?'))">Prompt</button><button onclick="alert('Told');say('told')">Tell</button>`,
  ),
  "/back": `<h1>First</h1><a href="/back/second">Second</a>`,
  "/back/second": "<h1>Second page</h1>",
  "/later": saying(`<script>setTimeout(() => say("Here at last"), 1500)</script>`),
  "/message": saying(
    `<div id="at"></div><button onclick="at.innerHTML='<div role=status style=position:fixed;top:0>Saved for you</div>';setTimeout(()=>at.innerHTML='',1200)">Save</button>`,
  ),
  "/goto": "<h1>From</h1>",
  "/sections": saying(
    `<section><h2>Offer</h2><button onclick="say('offer')">Continue</button></section><section><h2>Leave</h2><button onclick="say('leave')">Continue</button></section><button onclick="say('one')">Twin</button><button onclick="say('two')">Twin</button>`,
  ),
  "/over": saying(
    `<main><button onclick="say('under')">Continue</button></main><div role="dialog" aria-modal="true" aria-label="Wait" style="position:fixed;inset:80px;background:#fff;z-index:9"><h2>Wait</h2><button onclick="say('dialog')">Continue</button></div>`,
  ),
  "/hidden-parts": saying(`<x-part></x-part><iframe src="/hidden-parts/frame"></iframe><script>
    const root = document.querySelector("x-part").attachShadow({mode: "open"});
    root.innerHTML = '<button class="deep">In the shadow</button>';
    root.querySelector("button").onclick = () => say("shadow");
    addEventListener("message", (event) => say(event.data))</script>`),
  "/hidden-parts/frame": `<button onclick="parent.postMessage('frame', '*')">In the frame</button><button class="inner" onclick="parent.postMessage('css', '*')">By selector</button>`,
  "/plain-words": saying(
    `<p>Read this.</p><p id="words">Show me the way out</p><script>document.addEventListener("click", (event) => { if (event.target.id === "words") say("heard") })</script>`,
  ),
  "/new-tab": `<h1>Opener</h1><a href="/new-tab/second" target="_blank">Open it</a>`,
  "/new-tab/second": "<h1>In the new tab</h1><button onclick='document.body.append(1)'>Here</button>",
  "/popup": saying(
    `<button onclick="window.open('/popup/window', '', 'width=300,height=200')">Open</button><script>addEventListener("message", (event) => say(event.data))</script>`,
  ),
  "/popup/window": `<h1>Window</h1><button onclick="opener.postMessage('closed', '*');window.close()">Done</button>`,
  "/unlocks": saying(
    `<button disabled onclick="say('pressed')">Go on</button><script>setTimeout(() => { document.querySelector("button").disabled = false }, 1500)</script>`,
  ),
  "/keys": saying(`<button onclick="say('by key')" autofocus>Focus</button>`),
};

const click = (name: string) => ({ verb: "click", target: { name } }) as const;
const text = (...wanted: string[]) => ({ verb: "expect", expectation: { text: wanted } }) as const;
const answer = (given: "accept" | "dismiss", typed?: string) =>
  ({ verb: "dialog", answer: given, ...(typed === undefined ? {} : { typed }) }) as const;

const walks: Record<string, Walk> = {
  click: {
    steps: [
      click("go on"),
      { verb: "expect", expectation: { heading: "Arrived", url: "/click/on", absent: "Account" } },
    ],
  },
  form: {
    steps: [
      { verb: "fill", target: { label: "Note" }, value: "Two\nlines" },
      { verb: "fill", target: { label: "Full name" }, value: "Robin Vale" },
      { verb: "press", key: "Enter" },
      { verb: "expect", expectation: { url: "*/form/sent?name=Robin+Vale&note=Two*lines" } },
    ],
  },
  "native-list": {
    steps: [{ verb: "select", target: { label: "Reason" }, option: "expensive" }, text("dear;")],
  },
  "custom-list": {
    steps: [{ verb: "select", target: { label: "Reason" }, option: "Too expensive" }, text("Too expensive;")],
  },
  "button-list": {
    steps: [{ verb: "select", target: { label: "Reason" }, option: "Rarely used" }, text("Rarely used;")],
  },
  boxes: {
    steps: [
      ...[
        "Plain box",
        "Drawn box",
        "Box of its label alone",
        "Ticked already",
        "One of them",
        "A switch",
      ].map((name) => ({ verb: "check", target: { name } }) as const),
      text("plain;drawn;gone;radio;switch;"),
    ],
  },
  dialogs: {
    steps: [
      click("Ask"),
      answer("accept"),
      click("Ask"),
      answer("dismiss"),
      click("Prompt"),
      answer("accept", "too dear"),
      click("Tell"),
      text("Told"),
      answer("accept"),
      text("true;false;too dear;told;"),
    ],
  },
  back: { steps: [click("Second"), { verb: "back" }, { verb: "expect", expectation: { heading: "First" } }] },
  later: { steps: [{ verb: "wait", until: { text: ["Here at last"] }, timeoutMs: 20_000 }] },
  pause: { start: "/goto", steps: [{ verb: "wait", milliseconds: 700 }] },
  message: { steps: [click("Save"), text("never shown", "Saved for you")] },
  goto: {
    steps: [
      { verb: "goto", url: "/back/second" },
      { verb: "expect", expectation: { heading: "Second page" } },
    ],
  },
  sections: {
    steps: [
      { verb: "click", target: { name: "Continue", in: "Leave" } },
      { verb: "click", target: { name: "Twin", nth: 2 } },
      text("leave;two;"),
    ],
  },
  over: { steps: [click("Continue"), text("dialog;")] },
  "hidden-parts": {
    steps: [
      click("In the shadow"),
      click("In the frame"),
      { verb: "click", target: { name: "By selector", in: "hidden-parts/frame" } },
      { verb: "click", target: { css: ".inner" } },
      { verb: "click", target: { css: "button.deep" } },
      text("shadow;frame;css;css;shadow;"),
    ],
  },
  "plain-words": { steps: [click("Show me the way out"), text("heard;")] },
  "new-tab": {
    steps: [click("Open it"), { verb: "expect", expectation: { heading: "In the new tab" } }, click("Here")],
  },
  popup: { steps: [click("Open"), click("Done"), text("closed;")] },
  unlocks: { steps: [click("Go on"), text("pressed;")] },
  keys: { steps: [{ verb: "press", key: "Enter" }, text("by key;")] },
};

const walked = walking(
  () => pages,
  ({ url }) => walkAll(fileOf(url, walks)),
);

describe("is carried out on", () => {
  it.each(Object.keys(walks))("%s", (id) => {
    const { end, errors, text: shown } = walked.of(id);
    expect(errors, shown).toEqual([]);
    expect(end).toMatchObject({ reason: "done" });
  });
});

describe("the record", () => {
  const kinds = (id: string) => walked.of(id).actions.map(({ kind }) => kind);

  it("has what a person would have done, no more", () => {
    expect(kinds("click")).toEqual(["click"]);
    expect(kinds("form")).toEqual(["input", "input", "key"]);
    expect(kinds("native-list")).toEqual(["choice"]);
    expect(kinds("custom-list")).toEqual(["click", "click"]);
    expect(kinds("boxes")).toEqual(["click", "click", "click", "click", "click"]);
    expect(kinds("back")).toEqual(["click", "back"]);
    expect(kinds("goto")).toEqual(["goto"]);
    expect(kinds("popup")).toEqual(["click", "click"]);
    expect(kinds("pause")).toEqual([]);
    expect(kinds("keys")).toEqual(["key"]);
  });

  it("has each answer to a native dialog, and never what was typed", () => {
    const { actions } = walked.of("dialogs");
    expect(actions.flatMap(({ answer: given }) => given ?? [])).toEqual([
      "accept",
      "dismiss",
      "accept",
      "accept",
    ]);
    const { actions: typed } = walked.of("form");
    expect(typed.flatMap(({ chars }) => chars ?? [])).toEqual([9, 10]);
    expect(JSON.stringify(typed)).not.toContain("Robin");
  });

  it("says for each action which step it was", () => {
    const { actions } = walked.of("hidden-parts");
    expect(actions.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4]);
    expect(actions.every(({ effective, target }) => effective && target?.control !== undefined)).toBe(true);
  });

  it("knows the tab that a step went on in", () => {
    expect(walked.of("new-tab").looks.map(({ page }) => page)).toEqual([1, 2, 2]);
    expect(new Set(walked.of("popup").looks.map(({ page }) => page))).toEqual(new Set([1, 2]));
    expect(walked.of("popup").looks.at(-1)?.page).toBe(1);
  });
});
