/** Bars beside the main content: the flow's answers in them are main content, what the site says to everybody is not. */
import { describe, expect, it } from "vitest";
import { loadLexicons } from "../../src/lexicon/load.js";
import { withBars } from "../../src/reading/bars.js";
import { mainOf } from "../../src/reading/main.js";
import type { Look } from "../../src/record/schema.js";
import { watching } from "../support/observe.js";

const watch = watching();
const lexicons = await loadLexicons();

const HEAD = "<h1>Before you go</h1>";
const WORDS = `<p>${"Some words about the plan that you have with us. ".repeat(12)}</p>`;
const CHOICES = `<button>Keep my plan</button> <a href="#out">Cancel my plan</a>`;
const FIXED = "position:fixed;left:0;right:0;bottom:0;padding:16px;background:#fff";

/** Markup, and the names of the controls that are main content. */
const PAGES: Record<string, [html: string, main: string[]]> = {
  "a sticky bar after main": [
    `<header><a href="#h">Logo</a></header><main>${HEAD}${WORDS}</main><div style="position:sticky;bottom:0;padding:16px">${CHOICES}</div>`,
    ["Keep my plan", "Cancel my plan"],
  ],
  "a fixed footer with the two choices": [
    `<main>${HEAD}${WORDS}</main><footer style="${FIXED}"><p>Step 2 of 3</p>${CHOICES}</footer>`,
    ["Keep my plan", "Cancel my plan"],
  ],
  "the foot of an application's shell, in the flow of the page": [
    `<div style="display:flex;flex-direction:column;height:100vh"><header><a href="#h">Logo</a></header><main style="flex:1;overflow:auto">${HEAD}${WORDS}</main><footer>${CHOICES}</footer></div>`,
    ["Keep my plan", "Cancel my plan"],
  ],
  "an application without main": [
    `<div id=app><div class=top><a href="#h">Logo</a></div><div>${HEAD}${WORDS}</div><div style="${FIXED}">${CHOICES}</div></div>`,
    ["Logo", "Keep my plan", "Cancel my plan"],
  ],
  "an application without main whose bar is called a footer": [
    `<div id=app><div>${HEAD}${WORDS}</div><div class=footer style="${FIXED}">${CHOICES}</div></div>`,
    ["Keep my plan", "Cancel my plan"],
  ],
  "a main that holds the title alone": [
    `<main>${HEAD}</main><div><p>${WORDS}</p><div class=actions>${CHOICES}</div></div>`,
    ["Keep my plan", "Cancel my plan"],
  ],
  "a sheet at the foot that is appended to the body": [
    `<div id=root><main>${HEAD}${WORDS}</main></div><div style="${FIXED};height:200px"><h2>Are you sure?</h2>${CHOICES}</div>`,
    ["Keep my plan", "Cancel my plan"],
  ],
  "an offer and its refusal, where the content has no control": [
    `<main>${HEAD}<p>Get 50% off for three months.</p></main><div style="${FIXED}"><button>Claim my discount</button> <button>Continue to cancel</button></div>`,
    ["Claim my discount", "Continue to cancel"],
  ],
  "a bar in a shadow root": [
    `<main>${HEAD}${WORDS}</main><x-bar></x-bar><script>customElements.define("x-bar",class extends HTMLElement{connectedCallback(){this.attachShadow({mode:"open"}).innerHTML='<div style="${FIXED}">${CHOICES}</div>'}})</script>`,
    ["Keep my plan", "Cancel my plan"],
  ],
  "a notice of cookies": [
    `<main>${HEAD}${WORDS}<a href="#out">Cancel my plan</a></main><div style="${FIXED}">We use small files to make this site better. <button>Got it</button> <button>Decline</button> <a href="#more">Continue without them</a></div>`,
    ["Cancel my plan"],
  ],
  "a navigation that stays in view": [
    `<div style="position:sticky;top:0;background:#fff"><button>Menu</button><nav><a href="#p">Plans</a> <a href="#k">Keep your plan</a></nav></div><main>${HEAD}${WORDS}<a href="#out">Cancel my plan</a></main>`,
    ["Cancel my plan"],
  ],
  "links that stay in view, without a landmark": [
    `<main>${HEAD}${WORDS}<a href="#out">Cancel my plan</a></main><div style="${FIXED}"><a href="#a">Home</a> <a href="#b">Keep your plan</a> <a href="#c">Help</a> <button>Search</button></div>`,
    ["Cancel my plan"],
  ],
  "an invitation to chat": [
    `<main>${HEAD}${WORDS}<a href="#out">Cancel my plan</a></main><div style="${FIXED}"><button>Chat with us</button> <button>Call us</button></div>`,
    ["Cancel my plan"],
  ],
  "a fixed footer with legal links": [
    `<main>${HEAD}${WORDS}<button>Keep my plan</button></main><footer style="${FIXED}"><a href="#a">Imprint</a> <a href="#b">Privacy</a> <a href="#c">Cancel contracts here</a></footer>`,
    ["Keep my plan"],
  ],
  "a promotion": [
    `<main>${HEAD}${WORDS}<button>Keep my plan</button> <a href="#out">Cancel my plan</a></main><div style="${FIXED}">Summer sale! <button>Claim my discount</button> <button>No thanks</button></div>`,
    ["Keep my plan", "Cancel my plan"],
  ],
  "a newsletter's box beside the content": [
    `<main>${HEAD}${WORDS}<a href="#out">Cancel my plan</a></main><aside><h2>Stay in the loop</h2><form><input placeholder=E-mail><button>Keep me posted</button></form></aside>`,
    ["Cancel my plan"],
  ],
  "a player of music": [
    `<main>${HEAD}${WORDS}<a href="#out">Cancel my plan</a></main><div style="${FIXED}"><button>Previous</button> <button>Pause</button> <button>Next</button></div>`,
    ["Cancel my plan"],
  ],
};

const read = (look: Look): string[] => {
  const [settled] = withBars([look], lexicons);
  if (settled?.type !== "look") throw new Error("a look stays a look");
  return mainOf(settled).controls.map(({ name }) => name);
};

describe("bars", () => {
  for (const [what, [html, main]] of Object.entries(PAGES))
    it(what, () =>
      watch(html, async ({ look }) => {
        const seen = await look();
        expect(read(seen)).toEqual(main);
        expect(seen.heading).toBe("Before you go");
      }),
    );
});
