/** What a run says when a page does not allow a step, and that no page takes other journeys with it. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeRecord } from "../../src/judge.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { type Pages, redirect } from "../support/tiny-site.js";
import { fileOf, type Walk, walkAll } from "../support/walk.js";
import { walking } from "../support/walking.js";

const CLOCK = `<p id="clock">10:00</p><script>let s = 600; setInterval(() => { clock.textContent = Math.floor(--s / 60) + ":" + String(s % 60).padStart(2, "0") }, 1000)</script>`;

const pages: Pages = {
  "/nothing":
    "<h1>Account</h1><button>Help</button><button>Cancel my plan</button><button>Sign out</button><label>Cancel code <input></label>",
  "/several": `<h1>Plans</h1><section><h2>Basic</h2><button>Choose</button></section><section><h2>Large</h2><button>Choose</button></section>`,
  "/disabled": "<h1>Wait</h1><button disabled>Go on</button>",
  "/covered": `<h1>Covered</h1><button style="margin:40px">Go on</button><div class="veil" style="position:fixed;inset:0;background:#0008"></div>`,
  "/asked": `<h1>Asked</h1><button onclick="confirm('Leave us?')">Leave</button><button>Next</button>`,
  "/options": `<h1>Why</h1><label>Reason <select><option>Too dear<option>Rarely used</select></label>`,
  "/read-only": `<h1>Form</h1><label>Account <input readonly value="4711"></label><label>Day <input type="date"></label>`,
  "/not-shown": "<h1>Here</h1><p>Something else</p>",
  "/no-dialog": "<h1>Nothing asks</h1>",
  "/busy": `<h1>Busy</h1>${CLOCK}`,
  "/to-error": `<h1>Before</h1><a href="/error">Leave</a>`,
  "/error": (_, response) =>
    response.writeHead(503, { "content-type": "text/html" }).end("<h1>Unavailable</h1>"),
  "/to-nowhere": `<h1>Before</h1><a href="/cut">Leave</a>`,
  "/cut": (request) => request.socket.destroy(),
  "/to-silence": `<h1>Before</h1><a href="/silence">Leave</a>`,
  "/silence": () => undefined,
  "/circle": redirect("/circle"),
  "/empty": "",
  "/fine": `<h1>Fine</h1><a href="/fine/on">Go on</a>`,
  "/fine/on": "<h1>Arrived</h1>",
  "/slow": `<h1>Slow</h1>${CLOCK}`,
};

/** The longest wait of a step, and the longest that a page may leave a question open. */
const SILENCE_MS = 25_000;
const click = (name: string) => ({ verb: "click", target: { name } }) as const;
const heading = (text: string) => ({ verb: "expect", expectation: { heading: text } }) as const;

const walks: Record<string, Walk> = {
  nothing: { steps: [click("Cancel plan")] },
  several: { steps: [click("Choose")] },
  disabled: { steps: [click("Go on")] },
  covered: { steps: [click("Go on")] },
  asked: { steps: [click("Leave"), click("Next")] },
  options: { steps: [{ verb: "select", target: { label: "Reason" }, option: "Moving away" }] },
  "read-only": { steps: [{ verb: "fill", target: { label: "Account" }, value: "hunter-4242" }] },
  "bad-value": {
    start: "/read-only",
    steps: [{ verb: "fill", target: { label: "Day" }, value: "someday-4242" }],
  },
  "no-box": { start: "/nothing", steps: [{ verb: "check", target: { name: "I agree" } }] },
  "no-css": { start: "/nothing", steps: [{ verb: "click", target: { css: ".missing" } }] },
  "several-css": { start: "/several", steps: [{ verb: "click", target: { css: "button" } }] },
  "bad-css": { start: "/nothing", steps: [{ verb: "click", target: { css: "button[" } }] },
  "not-shown": { steps: [heading("Elsewhere")] },
  "no-dialog": { steps: [{ verb: "dialog", answer: "accept" }] },
  "asked-expect": { start: "/asked", steps: [click("Leave"), heading("Elsewhere")] },
  "wait-over": { start: "/busy", steps: [{ verb: "wait", until: { text: ["Never"] }, timeoutMs: 1500 }] },
  crash: { start: "/fine", steps: [{ verb: "goto", url: "chrome://crash" }, heading("Elsewhere")] },
  "to-error": { steps: [click("Leave"), click("Confirm")] },
  "to-nowhere": { steps: [click("Leave"), click("Confirm")] },
  "ends-nowhere": { start: "/to-nowhere", steps: [click("Leave")] },
  "to-silence": { steps: [click("Leave"), click("Confirm")] },
  error: { steps: [click("Anything")] },
  refused: { start: "http://127.0.0.1:9/", steps: [click("Anything")] },
  "no-name": { start: "http://no-such-host.invalid/", steps: [click("Anything")] },
  circle: { steps: [click("Anything")] },
  empty: { steps: [click("Anything")] },
  fine: { steps: [click("Go on"), heading("Arrived")] },
};

const walked = walking(
  () => pages,
  ({ url }) => walkAll(fileOf(url, walks), { request: { timeoutMs: SILENCE_MS } }),
  280_000,
);

const why = (id: string): string => walked.of(id).errors.join("\n") || (walked.of(id).end?.detail ?? "");

describe("a step that cannot be carried out says", () => {
  it("which names come nearest, and which picture shows the page", async () => {
    expect(why("nothing")).toMatch(
      /^No control is called "Cancel plan"\. Nearest on the screen "Account": "Cancel my plan", /,
    );
    expect(why("nothing")).not.toContain("Cancel code");
    const picture = /See (evidence\/\S+\.jpg)\./.exec(why("nothing"))?.[1] ?? "";
    expect((await stat(join(walked.folder, picture))).size).toBeGreaterThan(500);
    expect(why("no-box")).toMatch(/^No box is called "I agree"\./);
    expect(why("no-css")).toContain(".missing");
  });

  it("which controls match, and how to tell them apart", () => {
    expect(why("several")).toMatch(
      /^"Choose" matches 2 controls: button "Choose" under "Basic" .*; button "Choose" under "Large" .*\. Name one by /,
    );
    expect(why("several-css")).toMatch(/"button" matches 2 visible elements/);
  });

  it.each([
    ["disabled", /"Go on" is there but stayed disabled/],
    ["covered", /"Go on" cannot be clicked: <div class="veil".*> lies over it/],
    [
      "asked",
      /A native dialog is open: "Leave us\?"\. Put "dialog: accept" or "dialog: dismiss" before "click "Next""/,
    ],
    ["options", /"Reason" has no option "Moving away"\. It has: "Too dear", "Rarely used"\./],
    ["read-only", /"Account" could not be filled in\. It is read-only\./],
    ["bad-value", /"Day" could not be filled in\. It takes another kind of value\./],
    ["bad-css", /button\[/],
    ["not-shown", /Expected the heading "Elsewhere", but it is not shown\. The screen is "Here" at http/],
    ["asked-expect", /Expected the heading "Elsewhere"/],
    ["no-dialog", /No native dialog is open/],
    ["wait-over", /Waited, but there was not the text "Never"/],
  ])("%s", (id, words) => {
    expect(why(id)).toMatch(words);
    expect(walked.of(id).end).toMatchObject({ reason: "step-failed" });
  });

  it("never what was typed", () => {
    for (const id of ["read-only", "bad-value"]) expect(why(id)).not.toContain("4242");
  });
});

it("a page on which nothing moves is given up on soon, a busy one is not", () => {
  // Some three seconds on an idle machine; on a slow one still less than the whole wait.
  for (const id of ["nothing", "disabled", "covered", "not-shown", "no-dialog", "options", "no-css"])
    expect(walked.of(id).took[0], id).toBeLessThan(SILENCE_MS - 2000);
  expect(walked.of("several").took[0]).toBeLessThan(walked.of("nothing").took[0] ?? 0);
});

describe("what stands outside the flow is blocked, not failed", () => {
  it.each([
    ["crash", /crash/i],
    ["to-error", /503/],
    ["error", /503/],
    ["to-nowhere", /The browser could not load the page/],
    ["ends-nowhere", /The browser could not load the page/],
    ["to-silence", /to-silence leads to a page that does not answer for 25 s/],
    ["refused", /127\.0\.0\.1:9\/ cannot be reached/],
    ["no-name", /no-such-host\.invalid\/ cannot be reached/],
    ["circle", /redirects in circles/],
  ])("%s", (id, words) => {
    expect(walked.of(id).end).toMatchObject({ reason: "blocked", detail: expect.stringMatching(words) });
  });

  it("and no other journey is harmed", () => {
    expect(walked.of("fine").end).toMatchObject({ reason: "done" });
  });

  it("and all of it can be judged", async () => {
    const report = judgeRecord(walked.events, { lexicons: await loadLexicons(), packs: [], failOn: "major" });
    const outcome = (id: string) => report.journeys.find((journey) => journey.id === id)?.outcome;
    expect(report.journeys).toHaveLength(Object.keys(walks).length);
    for (const id of ["crash", "refused", "error", "to-silence"]) expect(outcome(id), id).toBe("blocked");
    expect(outcome("nothing")).toBe("failed");
    expect(report.verdict.status).toBe("inconclusive");
  });
});

describe("a run", () => {
  it("gives up on a journey that takes too long, and says so", async () => {
    const late = await walkAll(
      fileOf(walked.site.url, {
        slow: { steps: [{ verb: "wait", milliseconds: 60_000 }] },
        busy: { steps: [click("Never")] },
      }),
      { request: { journeyMs: 8000, timeoutMs: 60_000 } },
    );
    for (const id of ["slow", "busy"]) {
      expect(late.of(id).end).toMatchObject({ reason: "limit" });
      expect(late.of(id).end?.t).toBeLessThan(45_000);
      expect(late.of(id).steps).toMatchObject([{ status: "failed" }]);
    }
    await late.clear();
  }, 120_000);

  it("that is interrupted stops at once, whatever it waits for, and says so", async () => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 6000);
    const began = performance.now();
    const stopped = await walkAll(
      fileOf(walked.site.url, { slow: { steps: [{ verb: "wait", milliseconds: 60_000 }] } }),
      { signal: controller.signal, request: { timeoutMs: 60_000 } },
    );
    clearTimeout(timer);
    expect(performance.now() - began).toBeLessThan(50_000);
    expect(stopped.of("slow").end).toMatchObject({ reason: "interrupted" });
    expect(stopped.events.at(-1)).toMatchObject({ type: "run-end", interrupted: true });
    await stopped.clear();
  }, 120_000);
});
