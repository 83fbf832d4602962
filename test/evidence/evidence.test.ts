/** Sealing a run folder and verifying it: whatever is done to it afterwards is told, and is not sealed over. */
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { writeManifest } from "../../src/evidence/seal.js";
import { verifyRun } from "../../src/evidence/verify.js";
import { click, look, record, runEvent } from "../support/record.js";

const about = {
  tool: { name: "wayout", version: "0.0.0" },
  browser: "Chromium 1",
  startedAt: "2027-01-01T00:00:00Z",
  endedAt: "2027-01-01T00:01:00Z",
};
const schema = z.object({
  format: z.literal("wayout-manifest"),
  chain: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
});
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const lines = (events: readonly unknown[]) => events.map((event) => `${JSON.stringify(event)}\n`).join("");

const plan = look({ heading: "Your plan", controls: ["Leave"] });
const RECORD = lines([
  runEvent(),
  ...record(
    {},
    { ...plan, screenshot: "evidence/j-001.jpg" },
    click("Leave"),
    look({ heading: "You have left" }),
  ),
  { type: "run-end", endedAt: "2027-01-01T00:02:00.000Z", interrupted: false },
]);

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const manifest = async () => schema.parse(JSON.parse(await readFile(at("manifest.json"), "utf8")));
const faults = async () => (await verifyRun(folder)).faults.map(({ path, what }) => `${path} ${what}`);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wayout-evidence-"));
  await mkdir(at("evidence", "deep"), { recursive: true });
  await writeFile(at("record.jsonl"), RECORD);
  await writeFile(at("evidence", "j-001.jpg"), "picture");
  await writeFile(at("evidence", "deep", "ä.txt"), "two");
  await writeFile(at("report.html"), "<p>Report");
});
afterEach(() => rm(folder, { recursive: true }));

describe("the manifest", () => {
  it("names every file but itself with size and SHA-256, in order", async () => {
    await writeManifest(folder, about);
    const wanted = [
      { path: "evidence/deep/ä.txt", bytes: 3, sha256: sha256("two") },
      { path: "evidence/j-001.jpg", bytes: 7, sha256: sha256("picture") },
      { path: "record.jsonl", bytes: Buffer.byteLength(RECORD), sha256: sha256(RECORD) },
      { path: "report.html", bytes: 9, sha256: sha256("<p>Report") },
    ];
    expect((await manifest()).files).toEqual(wanted);
    // However the folder is named, and also when a manifest is there already.
    await writeManifest(`${folder}/./`, about);
    expect((await manifest()).files).toEqual(wanted);
  });

  it("has a chain that anyone can compute, and that changes with any byte, name or file", async () => {
    const answered = await writeManifest(folder, about);
    const { files, chain } = await manifest();
    let link = "";
    for (const one of files) link = sha256(`${link}\n${one.path}\n${one.sha256}`);
    expect(chain).toBe(link);
    expect(answered).toBe(link);
    await writeFile(at("report.html"), "<p>Other");
    const changed = await writeManifest(folder, about);
    await rm(at("report.html"));
    const removed = await writeManifest(folder, about);
    expect(new Set([chain, changed, removed]).size).toBe(3);
  });

  it("holds more files than a process may have open", async () => {
    for (let n = 0; n < 300; n++) await writeFile(at(`n${n}`), "");
    await writeManifest(folder, about);
    expect((await manifest()).files).toHaveLength(304);
  });

  it.each([
    ["a record that was altered", () => writeFile(at("record.jsonl"), `${RECORD} `)],
    ["a picture that is gone", () => rm(at("evidence", "j-001.jpg"))],
    ["a file put beside the pictures", () => writeFile(at("evidence", "j-002.jpg"), "more")],
    ["a list that was changed", () => forge((text) => text.replace(sha256("two"), sha256("three")))],
    ["a manifest that is none", () => writeFile(at("manifest.json"), "{}")],
  ])("is not written over %s", async (_, change) => {
    await writeManifest(folder, about);
    await change();
    const before = await readFile(at("manifest.json"), "utf8");
    await expect(writeManifest(folder, about)).rejects.toMatchObject({ code: "evidence-altered" });
    expect(await readFile(at("manifest.json"), "utf8")).toBe(before);
  });
});

async function forge(change: (text: string) => string): Promise<void> {
  await writeFile(at("manifest.json"), change(await readFile(at("manifest.json"), "utf8")));
}

describe("verifying", () => {
  beforeEach(() => writeManifest(folder, about));

  it("finds nothing wrong with what was sealed, wherever it lies now", async () => {
    const found = await verifyRun(folder);
    expect(found).toMatchObject({ faults: [], files: 4, whole: true, chain: (await manifest()).chain });
    expect(found.bytes).toBe(Buffer.byteLength(RECORD) + 3 + 7 + 9);
    const elsewhere = await mkdtemp(join(tmpdir(), "wayout-evidence-"));
    await cp(folder, elsewhere, { recursive: true });
    expect(await verifyRun(elsewhere)).toEqual(found);
    await rm(elsewhere, { recursive: true });
  });

  it("finds nothing wrong with the sample report that is kept here", async () => {
    const sample = fileURLToPath(new URL("../../reports/sample/", import.meta.url));
    expect(await verifyRun(sample)).toMatchObject({ faults: [], whole: true });
  });

  it("tells what was altered, taken away and added", async () => {
    await writeFile(at("evidence", "deep", "ä.txt"), "twa");
    await rm(at("report.html"));
    await writeFile(at("evidence", "later.png"), "");
    expect(await faults()).toEqual([
      "evidence/deep/ä.txt altered",
      "evidence/later.png added",
      "report.html missing",
    ]);
  });

  it("notices any single byte", async () => {
    const whole = Buffer.from(RECORD);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (place, by) => {
        const other = Buffer.from(whole);
        other[place] = (other[place] ?? 0) ^ by;
        await writeFile(at("record.jsonl"), other);
        expect(await faults()).toContain("record.jsonl altered");
      }),
      { numRuns: 40 },
    );
  });

  it("does not take a link for the file that it leads to", async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), "wayout-evidence-"));
    await cp(at("report.html"), join(elsewhere, "report.html"));
    await rm(at("report.html"));
    await symlink(join(elsewhere, "report.html"), at("report.html"));
    expect(await faults()).toEqual(["report.html missing"]);
    await rm(elsewhere, { recursive: true });
  });

  it("says so where the manifest is gone, is none, or had its list changed", async () => {
    await forge((text) => text.replace(sha256("two"), sha256("three")));
    expect(await faults()).toEqual(["manifest.json altered"]);
    await writeFile(at("manifest.json"), '{"format": "wayout-manifest", "files": "../../all"}');
    expect(await faults()).toEqual(["manifest.json altered"]);
    await writeFile(at("manifest.json"), "not JSON");
    expect(await faults()).toEqual(["manifest.json altered"]);
    await rm(at("manifest.json"));
    expect(await faults()).toEqual(["manifest.json missing"]);
  });

  it("misses what the record names, though the manifest was made anew without it", async () => {
    await rm(at("evidence", "j-001.jpg"));
    await rm(at("manifest.json"));
    await writeManifest(folder, about);
    const found = await verifyRun(folder);
    expect(found.faults).toEqual([
      { path: "evidence/j-001.jpg", what: "missing", because: "missing: the record names it" },
    ]);
  });

  it("says where a record cannot be read, and where one ends before its run did", async () => {
    await rm(at("manifest.json"));
    await writeFile(at("record.jsonl"), RECORD.split("\n").slice(0, -2).join("\n").concat("\n"));
    await writeManifest(folder, about);
    expect(await verifyRun(folder)).toMatchObject({ faults: [], whole: false });
    await rm(at("manifest.json"));
    await writeFile(at("record.jsonl"), `${RECORD}no event\n`);
    await writeManifest(folder, about);
    const [fault] = (await verifyRun(folder)).faults;
    expect(fault).toMatchObject({ path: "record.jsonl", what: "unreadable" });
    expect(fault?.because).toMatch(/^line \d+: This line of the record is not JSON\./);
  });

  it("wants a folder that is there", async () => {
    await expect(verifyRun(at("nothing"))).rejects.toMatchObject({ code: "file-missing" });
    await expect(verifyRun(at("report.html"))).rejects.toMatchObject({ code: "record-invalid" });
  });
});
