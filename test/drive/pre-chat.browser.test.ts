/** Forms before a chat: in its open panel they are part of that one screen, on a page or modal of their own they are one. */
import { expect, it } from "vitest";
import type { StepAction } from "../../src/journey/model.js";
import { judgeRecord } from "../../src/judge.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import type { JourneyReport } from "../../src/report/schema.js";
import { answering, chatPage, type Drawing, PLAIN, talking } from "../support/bot-site.js";
import { fileOf, type Walk, walkAll } from "../support/walk.js";
import { walking } from "../support/walking.js";

const FIELDS = `<label>Name <input name="n" required></label><label>E-mail <input type="email" name="e"></label>`;
const START = `<main><h1>Help</h1><p>Read our answers first.</p></main><button id="bubble" style="position:fixed;right:20px;bottom:20px">Chat with us</button>`;

/** The panel shows the form first and the conversation in its place. */
const panel = (
  attributes: string,
): string => `<style>${PLAIN.css} .pre{padding:12px;display:grid;gap:8px}</style>${START}
<script>bubble.onclick = () => { bubble.remove();
  document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(`<section class="panel" ${attributes}><header><h2>Ask Tiny</h2></header><form class="pre" id="pre"><p>Please tell us who you are.</p>${FIELDS}<button>Start chat</button></form></section>`)});
  pre.onsubmit = (event) => { event.preventDefault(); pre.closest('.panel').outerHTML = ${JSON.stringify(PLAIN.html.replace('class="panel"', `class="panel" ${attributes}`))}; ${talking(PLAIN, "Thank you. What is it about?")} } }</script>`;

/** A modal takes over, closes, and only then the panel opens. */
const modal = `<style>${PLAIN.css} dialog{padding:20px}</style>${START}
<dialog id="ask" aria-labelledby="t"><h2 id="t">Before we begin</h2><form id="pre">${FIELDS}<button>Start chat</button></form></dialog>
<script>bubble.onclick = () => { bubble.remove(); ask.showModal() };
  pre.onsubmit = (event) => { event.preventDefault(); ask.close(); document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(PLAIN.html)}); ${talking(PLAIN, "Thank you. What is it about?")} }</script>`;

/** The conversation is what the page is for. */
const WHOLE: Drawing = {
  ...PLAIN,
  html: `<main><h1>Your conversation</h1><div id="log" role="log"></div><form id="form"><input id="box" placeholder="Write something"><button>Go</button></form></main>`,
};

const pages = {
  "/panel": panel(""),
  "/named": panel(`role="dialog" aria-label="Ask Tiny"`),
  "/modal": modal,
  "/page": `<main><h1>Help</h1><p>Read our answers first.</p><a href="/form">Chat with us</a></main>`,
  "/form": `<main><h1>Who are you?</h1><form action="/talk">${FIELDS}<button>Start chat</button></form></main>`,
  "/talk": chatPage(WHOLE, "Thank you. What is it about?"),
  "/say": answering(() => [{ text: "Bills are sent on the third of each month.", after: 60 }]),
};

const steps: StepAction[] = [
  { verb: "click", target: { name: "Chat with us" } },
  { verb: "fill", target: { label: "Name" }, value: "Alex Example" },
  { verb: "fill", target: { label: "E-mail" }, value: "alex@example.test" },
  { verb: "click", target: { name: "Start chat" } },
  { verb: "chat", message: "When are bills sent out?" },
];
const PLACES = ["panel", "named", "modal", "page"];

let reports: JourneyReport[];
const walked = walking(
  () => pages,
  async ({ url }) => {
    const walks = Object.fromEntries(PLACES.map((id): [string, Walk] => [id, { commit: "allowed", steps }]));
    const all = await walkAll(fileOf(url, walks), { request: { commit: true } });
    const judging = { packs: [], lexicons: await loadLexicons(), failOn: "never" as const };
    reports = judgeRecord(all.events, judging).journeys;
    return all;
  },
);

it.each([
  ["in the open panel", "panel", ["Help", "Ask Tiny"]],
  ["in a panel that calls itself a dialog", "named", ["Help", "Ask Tiny"]],
  ["in a modal of its own", "modal", ["Help", "Before we begin", "Ask Tiny"]],
  ["on a page of its own", "page", ["Help", "Who are you?", "Your conversation"]],
])("a form %s", (_, id, headings) => {
  const report = reports.find((one) => one.id === id);
  expect(walked.of(id).errors).toEqual([]);
  expect(report?.screens.map(({ heading }) => heading)).toEqual(headings);
  // Pre-chat forms count: two clicks, two fields; what is said in the chat does not.
  expect(report?.measures).toMatchObject({ screens: headings.length, clicks: 2, inputs: 2, chatTurns: 1 });
});
