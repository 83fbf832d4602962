/** What the pointer presses: the control that a step names or nothing, and what opens by it is waited for. */
import { describe, expect, it } from "vitest";
import type { Pages } from "../support/tiny-site.js";
import { fileOf, type Walk, walkAll } from "../support/walk.js";
import { walking } from "../support/walking.js";

const TALLY = `<output></output><script>
  const said = []; const say = (text) => { said.push(text); document.querySelector("output").textContent = said.join(" ") }
  addEventListener("click", (event) => { if (event.target.id === "trap") say("TRAP") }, true)</script>`;

const pages: Pages = {
  "/last/anchor": `<h1>Opener</h1><a href="/second" target="_blank">Open it</a>`,
  "/last/referrer": `<h1>Opener</h1><a href="/second" target="_blank" rel="opener">Open it</a>`,
  "/last/script": `<h1>Opener</h1><button onclick="window.open('/second')">Open it</button>`,
  "/last/form": `<h1>Opener</h1><form action="/second" method="post" target="away"><button>Open it</button></form>`,
  "/last/written": `<h1>Opener</h1><button onclick="window.open('').document.write('<h1>Second</h1>')">Open it</button>`,
  "/second": "<h1>Second</h1>",
  "/hovered": `<h1>Page</h1><div style="position:relative;width:300px"><button id="leave" onclick="say('left')">Leave</button>
    <button id="trap" style="position:absolute;inset:0;display:none">Stay</button></div>
    <style>div:hover #trap{display:block !important}</style>${TALLY}`,
  "/covered": `<h1>Page</h1><button onclick="say('left')">Leave</button>
    <div id="trap" style="position:fixed;inset:0;background:rgba(0,0,0,.01)"></div>${TALLY}`,
  "/far": `<h1>Page</h1><header style="position:sticky;top:0;background:#fff;height:80px" id="trap">Bar</header><div style="height:3000px"></div>
    <button onclick="say('left')">Leave</button><div style="height:3000px"></div>${TALLY}`,
  "/late-on-scroll": `<h1>Page</h1><div id="room" style="height:2000px"></div><button onclick="say('left')">Leave</button><div style="height:2000px" id="trap"></div>${TALLY}
    <script>addEventListener("scroll", () => { room.style.height = "2400px" }, { once: true })</script>`,
  "/moving": `<h1>Page</h1><style>@keyframes slide{from{transform:translateX(0)}to{transform:translateX(300px)}}
    #leave{animation:slide 1.2s linear forwards}</style><button id="leave" onclick="say('left')">Leave</button>${TALLY}`,
  "/redrawn": `<h1>Page</h1><div id="at"><button onmousedown="say('down');at.innerHTML='<button onclick=&quot;say(1)&quot;>Leave</button>'">Leave</button></div>${TALLY}`,
  "/hand-made": `<h1>Page</h1><div style="cursor:pointer;border:1px solid;padding:8px" onpointerdown="say('down')" onpointerup="say('up')" onclick="say('left')">Leave</div>${TALLY}`,
  "/zoomed": `<h1>Page</h1><div style="zoom:1.5;transform:rotate(8deg) scale(.8)"><button onclick="say('left')">Leave</button></div>${TALLY}`,
  "/broken-line": `<h1>Page</h1><p style="width:150px">You may at any time of the day <a href="javascript:say('left')">leave us for good</a> from here.</p>${TALLY}`,
  "/departs": `<h1>Page</h1><button onpointerdown="location.href='/second'">Leave</button>`,
  "/window": `<h1>Opener</h1><button onclick="window.open('/window/own', '', 'width=300,height=200')">Open it</button>`,
  "/window/own": `<h1>Window</h1><button onpointerdown="window.close()">Leave</button>`,
  "/dialog-opens": `<h1>Page</h1><button onclick="say(confirm('Leave?'))">Leave</button>${TALLY}`,
};

/** Milliseconds from the press to the native dialog: it may open while the page is being asked whether it was pressed. */
const LATER = [0, 4, 8, 14, 22, 35];
for (const ms of LATER)
  pages[`/later-${ms}`] =
    `<h1>Page</h1><button onclick="setTimeout(() => alert('Left'), ${ms})">Leave</button>`;

const press = { verb: "click", target: { name: "Leave" } } as const;
const pressing: Record<string, Walk> = Object.fromEntries(
  ["hovered", "covered", "far", "late-on-scroll", "moving", "redrawn", "hand-made", "zoomed"].map((id) => [
    id,
    { steps: [press] },
  ]),
);
const lasts = ["anchor", "referrer", "script", "form", "written"];

const walked = walking(
  () => pages,
  ({ url }) =>
    walkAll(
      fileOf(url, {
        ...pressing,
        "broken-line": { steps: [{ verb: "click", target: { name: "leave us for good" } }] },
        ...Object.fromEntries(
          LATER.map((ms): [string, Walk] => [
            `later-${ms}`,
            { steps: [press, { verb: "dialog", answer: "accept" }] },
          ]),
        ),
        departs: { steps: [press] },
        window: { steps: [{ verb: "click", target: { name: "Open it" } }, press] },
        "dialog-opens": { steps: [press, { verb: "dialog", answer: "accept" }] },
        ...Object.fromEntries(
          lasts.map((id): [string, Walk] => [
            id,
            { start: `/last/${id}`, steps: [{ verb: "click", target: { name: "Open it" } }] },
          ]),
        ),
      }),
    ),
);

describe("a window that opens by the last step is looked at", () => {
  it.each(lasts)("by %s", (id) => {
    const { looks } = walked.of(id);
    expect(looks.map(({ heading }) => heading).at(-1)).toBe("Second");
    expect(looks.at(-1)?.page).toBe(2);
  });
});

describe("the pointer reaches the control", () => {
  it.each(["far", "late-on-scroll", "moving", "zoomed", "broken-line"])("%s", (id) => {
    const { text, end, actions } = walked.of(id);
    expect(text).toContain("left");
    expect(text).not.toContain("TRAP");
    expect(end?.reason).toBe("done");
    expect(actions).toHaveLength(1);
  });

  it("with all that a pressed pointer is made of", () => {
    expect(walked.of("hand-made").text).toContain("down up left");
    expect(walked.of("redrawn").text).toContain("down");
    expect(walked.of("dialog-opens").text).toContain("true");
  });
});

it("a native dialog that opens a little later holds nothing up", () => {
  for (const ms of LATER) {
    const { end, took } = walked.of(`later-${ms}`);
    expect(end?.reason).toBe("done");
    expect(Math.max(...took)).toBeLessThan(20_000);
  }
});

it("what goes away as the pointer comes down was pressed, once", () => {
  const ends = ["departs", "window"].map((id) => walked.of(id));
  expect(ends.map(({ end }) => end?.reason)).toEqual(["done", "done"]);
  expect(ends.map(({ looks }) => looks.at(-1)?.heading)).toEqual(["Second", "Opener"]);
  expect(ends.flatMap(({ errors }) => errors)).toEqual([]);
});

describe("the pointer reaches nothing else", () => {
  it.each(["hovered", "covered"])("%s", (id) => {
    const { text, end, actions, errors } = walked.of(id);
    expect(text).not.toContain("TRAP");
    expect(end?.reason).toBe("step-failed");
    expect(errors.join()).toMatch(/lies over it/);
    expect(actions).toEqual([]);
  });
});
