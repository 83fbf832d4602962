/** Recorded and judged runs that scenarios begin with, made once for all of them, without a browser. */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Parts } from "../../src/cli/parts.js";
import { chainOf, type Manifest } from "../../src/evidence/manifest.js";
import type { RecordEvent } from "../../src/record/schema.js";
import { renderJson } from "../../src/report/json.js";
import { click, look, record, runEvent } from "../support/record.js";

const RUN = runEvent();
const END: RecordEvent = { type: "run-end", endedAt: "2027-01-01T00:02:00.000Z", interrupted: false };

const plan = look({ heading: "Your plan", controls: ["Cancel membership"], text: ["Renews on 3 May 2027"] });
const done = look({
  heading: "Your membership has been cancelled",
  text: ["Your membership ends on 3 May 2027. You will not be charged again."],
});
const offer = (share: number) => [
  look({
    heading: `Stay for ${share}% off`,
    controls: ["Keep my plan", "Continue to cancel"],
    text: [`Get ${share}% off for three months if you stay.`],
  }),
  click("Continue to cancel"),
];

/** Each by the name that a scenario gives: two clicks; an offer in the way; two of them; a run that was blocked. */
const RECORDS: Record<string, RecordEvent[]> = {
  fair: [RUN, ...record({}, plan, click("Cancel membership"), done), END],
  offer: [RUN, ...record({}, plan, click("Cancel membership"), ...offer(50), done), END],
  offers: [RUN, ...record({}, plan, click("Cancel membership"), ...offer(30), ...offer(50), done), END],
  blocked: [
    RUN,
    ...record({}, plan, click("Cancel membership")).map(
      (event): RecordEvent =>
        event.type === "end"
          ? { ...event, reason: "blocked", detail: "The server answered with an error (503)" }
          : event,
    ),
    END,
  ],
};

/** What seals these files. */
function manifestOf(files: ReadonlyMap<string, string>): string {
  const entries = [...files]
    .map(([path, text]) => ({
      path,
      bytes: Buffer.byteLength(text),
      sha256: createHash("sha256").update(text).digest("hex"),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest: Manifest = {
    format: "wayout-manifest",
    version: 1,
    tool: { name: "wayout", version: "0.0.0" },
    browser: "Chromium 1",
    startedAt: "2027-01-01T00:00:00.000Z",
    endedAt: "2027-01-01T00:02:00.000Z",
    files: entries,
    chain: chainOf(entries),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A run as it was sealed, and one of which a word was changed and a file added since. */
function sealed(files: ReadonlyMap<string, string>): [string, Map<string, string>][] {
  const whole = new Map([...files, ["manifest.json", manifestOf(files)]]);
  const forged = (files.get("record.jsonl") ?? "").replaceAll("Your plan", "Our plan");
  return [
    ["sealed", whole],
    ["altered", new Map([...whole, ["record.jsonl", forged], ["notes.txt", "Seen by nobody.\n"]])],
  ];
}

/** The files of each run, judged by the core packs. */
export async function makeRuns(parts: Parts): Promise<Map<string, Map<string, string>>> {
  const lexicons = await parts.loadLexicons();
  const packs = await parts.loadPacks([], ["cancel"]);
  const runs = new Map<string, Map<string, string>>();
  for (const [name, events] of Object.entries(RECORDS)) {
    const report = await parts.judgeRecord(events, { lexicons, packs, failOn: "major" });
    const lines = events.map((event) => `${JSON.stringify(event)}\n`).join("");
    runs.set(
      name,
      new Map([
        ["record.jsonl", lines],
        ["report.json", renderJson(report)],
      ]),
    );
  }
  for (const [name, files] of sealed(runs.get("fair") ?? new Map())) runs.set(name, files);
  return runs;
}

/** Writes a run into a folder. */
export async function putRun(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
}
