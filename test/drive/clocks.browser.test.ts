/** Clocks are looked at again beside the journey: whether they start again is told, and the journey knows nothing of it. */
import { describe, expect, it } from "vitest";
import { loadLexicons } from "../../src/lexicon/load.js";
import { readJourney } from "../../src/reading/index.js";
import { reloaded, runs } from "../../src/reading/run-down.js";
import type { Pages } from "../support/tiny-site.js";
import { fileOf, type Walk, walkAll } from "../support/walk.js";
import { walking } from "../support/walking.js";

const lexicons = await loadLexicons();
const clock = (end: string) =>
  `<p id="clock"></p><script>const end = ${end}; const show = () => {const s = Math.max(0, Math.round((end - Date.now()) / 1000)); clock.textContent = "Ends in " + Math.floor(s / 60) + ":" + String(s % 60).padStart(2, "0")}; show(); setInterval(show, 1000)</script>`;
const kept = (store: string) => `Number(${store}.end ??= Date.now() + 600000)`;

const pages: Pages = {
  "/anew": `<h1>Offer</h1>${clock("Date.now() + 600000")}<a href="/end">Leave</a>`,
  "/kept": `<h1>Offer</h1>${clock(kept("localStorage"))}<a href="/end">Leave</a>`,
  "/tab": `<h1>Offer</h1>${clock(kept("sessionStorage"))}<a href="/end">Leave</a>`,
  "/dialog": `<h1>Account</h1><button onclick="box.showModal()">Leave</button><dialog id="box"><h2>Wait</h2>${clock("Date.now() + 600000")}<a href="/end">Go</a></dialog>`,
  "/form": `<h1>Account</h1><form method="post" action="/answer"><button>Leave</button></form>`,
  "/answer": `<h1>Offer</h1>${clock("Date.now() + 600000")}<a href="/end">Go</a>`,
  "/still": `<h1>Offer</h1><p>Ends at 12:00</p><a href="/end">Leave</a>`,
  "/end": "<h1>Gone</h1>",
};
const click = (name: string) => ({ verb: "click", target: { name } }) as const;
const once: Walk = { steps: [click("Leave")] };
const twice: Walk = { steps: [click("Leave"), click("Go")] };
const walks: Record<string, Walk> = {
  anew: once,
  kept: once,
  tab: once,
  dialog: twice,
  form: twice,
  still: once,
};

const walked = walking(
  () => pages,
  (site) => {
    site.requests.length = 0;
    return walkAll(fileOf(site.url, walks));
  },
);

const aside = (id: string) => walked.of(id).looks.filter(({ cause }) => cause === "reload");

/** The clock that ran on the way, and what became of it. */
function found(id: string) {
  const reading = readJourney(walked.events, lexicons).find(({ journey }) => journey.journey === id);
  const looks = reading?.visits.flatMap((visit) => visit.looks) ?? [];
  for (const look of looks)
    for (const tick of look.ticks)
      if (runs(tick)) return { clock: reloaded(tick, look.url, reading?.reloads ?? []) };
  return undefined;
}

describe("a clock looked at again", () => {
  it("starts again where the page sets it anew", () => {
    expect(found("anew")?.clock).toMatchObject({
      before: "Ends in 10:00",
      after: "Ends in 10:00",
      restarts: true,
    });
    expect(aside("anew")).toHaveLength(2);
    expect(aside("anew").every(({ screenshot }) => screenshot !== undefined)).toBe(true);
  });
  it.each(["kept", "tab"])("runs on where its end is %s", (id) => {
    expect(found(id)?.clock?.restarts).toBe(false);
  });
  it("is not judged where the address alone does not show it", () => {
    expect(found("dialog")).toEqual({ clock: undefined });
  });
  it("is not looked at where its page was the answer to a form", () => {
    expect(found("form")).toEqual({ clock: undefined });
    expect(walked.site.requests.filter((request) => request.endsWith(" /answer"))).toEqual(["POST /answer"]);
  });
  it("is not looked for where none ran", () => {
    expect(aside("still")).toEqual([]);
    expect(walked.site.requests.filter((request) => request === "GET /still")).toHaveLength(1);
  });
  it("leaves the journey as it was", () => {
    for (const [id, { steps }] of Object.entries(walks)) {
      const reading = readJourney(walked.events, lexicons).find(({ journey }) => journey.journey === id);
      expect(reading?.visits.at(-1)?.looks[0]?.heading).toBe("Gone");
      expect(reading?.visits).toHaveLength(steps.length + 1);
      expect(walked.of(id).end?.reason).toBe("done");
    }
  });
});
