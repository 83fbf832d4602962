/** Records come from anywhere: whatever stands in one, scoring it ends with a verdict or with a message, never with a fault. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { realParts } from "../../src/cli/parts.js";
import { run } from "../../src/cli/program.js";
import type { RecordEvent } from "../../src/record/schema.js";
import { HOSTILE_TEXTS } from "../support/hostile.js";
import { answer, click, input, look, record, runEvent, toast } from "../support/record.js";
import { world } from "./world.js";

const RUN = runEvent({ name: "Shop", url: "https://shop.example" });
const EVENTS: RecordEvent[] = [
  RUN,
  ...record(
    {},
    look({ heading: "Your plan", controls: ["Cancel membership"], text: ["Renews on 3 May 2027"] }),
    click("Cancel membership"),
    look({
      heading: "Before you go",
      controls: ["Keep my plan", "Continue to cancel"],
      text: ["Stay for 50% off"],
      fields: [{ name: "Reason" }],
    }),
    input("Reason"),
    click("Continue to cancel"),
    look({ native: { type: "confirm", message: "Really cancel?" } }),
    answer("accept"),
    toast("Saved"),
    look({ heading: "Your membership has been cancelled", text: ["It ends on 3 May 2027."] }),
  ),
  { type: "run-end", endedAt: "2027-01-01T00:02:00.000Z", interrupted: false },
];
const lines = (events: readonly unknown[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join("");

/** Scores a record with this content as the command does. */
async function scored(content: string) {
  const { io, folder, out, err } = await world();
  await mkdir(join(folder, "run"));
  await writeFile(join(folder, "run", "record.jsonl"), content);
  const status = await run(["score", join(folder, "run"), "--format", "json,html,md"], io, realParts);
  return { status, out: out.join(""), err: err.join(""), folder: join(folder, "run") };
}

describe("score of a record that", () => {
  it("is whole gives a report", async () => {
    const { status, err, folder } = await scored(lines(EVENTS));
    expect([0, 1], err).toContain(status);
    expect(JSON.parse(await readFile(join(folder, "report.json"), "utf8"))).toMatchObject({
      journeys: [{ outcome: "completed" }],
    });
  });

  it("breaks off is judged as far as it goes, and is not green", async () => {
    const whole = lines(EVENTS);
    const { status, err } = await scored(whole.slice(0, whole.lastIndexOf('{"type":"toast"') + 5));
    expect(status, err).toBe(3);
    expect(err).toBe("");
  });

  it.each([
    ["is empty", "", /The record of .*run is empty\. .* run it again/],
    ["ends in its first line", lines(EVENTS).slice(0, 40), /is empty/],
    [
      "has another version",
      lines([{ ...RUN, version: 7 }]),
      /record\.jsonl:1:1: This is a record of version 7; this program reads version 1\. Use /,
    ],
    ["is something else", "%PDF-1.7\nbinary\n", /record\.jsonl:1:1: This line of the record is not JSON/],
    [
      "is a report",
      `${JSON.stringify({ format: "wayout-report", version: 1 })}\n`,
      /record\.jsonl:1:1: This line is no event/,
    ],
    [
      "has wrong types",
      lines([RUN, { type: "look", controls: 7 }]),
      /record\.jsonl:2:1: This line is no event of a record/,
    ],
    ["has no end of nesting", `${'{"type":'.repeat(20_000)}\n`, /record\.jsonl:1:1:/],
  ])("%s says so in a line", async (_, content, words) => {
    const { status, out, err } = await scored(content);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(words);
    expect(err.length).toBeLessThan(600);
  });

  it("has events out of order or of journeys that never began is no fault", async () => {
    const [first, ...rest] = EVENTS;
    for (const events of [
      [first, ...rest.toReversed()],
      [first, ...rest, ...rest],
      [first, ...rest.slice(1)],
      [first],
    ]) {
      const { status, err } = await scored(lines(events));
      expect([0, 1, 2, 3]).toContain(status);
      expect(err).not.toContain("fault of its own");
    }
  });

  it("holds hostile words and figures is no fault: property", async () => {
    const number = fc.oneof(fc.integer({ min: -5, max: 9 }), fc.constantFrom(1e308, -1e308, 0.1, 2 ** 53));
    const text = fc.constantFrom(...HOSTILE_TEXTS, "", "x".repeat(200_000), "Cancel ".repeat(20_000));
    // One value of one event becomes another of its type.
    const change = fc.record({ event: fc.nat(), value: fc.nat(), number, text });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const events: unknown[] = structuredClone(EVENTS);
        for (const { event, value, ...to } of changes) {
          const at = 1 + (event % (events.length - 1));
          events[at] = mutated(events[at], value, to);
        }
        const { status, err } = await scored(lines(events));
        expect([0, 1, 2, 3]).toContain(status);
        expect(err).not.toContain("fault of its own");
        expect(err).not.toContain("\u001b");
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

/** The value with its `nth` number or text replaced, counted from the front and around. */
function mutated(value: unknown, nth: number, to: { number: number; text: string }): unknown {
  let leaves = 0;
  JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "number" || typeof inner === "string") leaves += 1;
    return inner;
  });
  let left = leaves === 0 ? -1 : nth % leaves;
  const walk = (inner: unknown): unknown => {
    if (typeof inner === "number" || typeof inner === "string") {
      const hit = left-- === 0;
      return hit ? (typeof inner === "number" ? to.number : to.text) : inner;
    }
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, walk(each)]));
  };
  return walk(value);
}
