import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { UserError } from "../../src/errors.js";
import { parseRecord, readRecord } from "../../src/record/read.js";
import type { RecordEvent } from "../../src/record/schema.js";
import { openRecord } from "../../src/record/writer.js";
import { click, look, record, runEvent } from "../support/record.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wayout-record-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const RUN = runEvent({ name: "Größe & Söhne 🦊", url: "https://shop.example" });
const EVENTS: RecordEvent[] = [
  RUN,
  ...record(
    {},
    look({ heading: "Kündigen – 退会", controls: ["Leave"] }),
    click("Leave"),
    look({ heading: "Bye 👋" }),
  ),
];

const none = (): string[] => [];

describe("writing", () => {
  it("gives back what was written, and it is on the disk when the call returns", async () => {
    const writer = openRecord(folder, none);
    for (const [index, event] of EVENTS.entries()) {
      writer.event(event);
      expect(await readRecord(folder)).toHaveLength(index + 1);
    }
    await writer.close();
    expect(await readRecord(folder)).toEqual(JSON.parse(JSON.stringify(EVENTS)));
  });

  it("hides secrets in events and in files, and says where the files lie", async () => {
    const writer = openRecord(folder, () => ["birch-9182"]);
    writer.event({ ...RUN, file: "birch-9182.yaml" });
    expect(writer.text("deep/a.txt", "the code birch-9182")).toBe("evidence/deep/a.txt");
    expect(writer.redact("birch-9182")).toBe("[redacted]");
    await writer.close();
    expect(await readFile(join(folder, "evidence/deep/a.txt"), "utf8")).toBe("the code [redacted]");
    expect(await readFile(join(folder, "record.jsonl"), "utf8")).not.toContain("9182");
  });

  it("writes nothing after its end, whatever still happens in the browser", async () => {
    const writer = openRecord(folder, none);
    writer.event(RUN);
    await writer.close();
    // The number of the closed file is free now: the next file that is opened gets it.
    const other = join(folder, "other.txt");
    const { open } = await import("node:fs/promises");
    const handle = await open(other, "w");
    writer.event(RUN);
    writer.text("late.txt", "late");
    await writer.close();
    await handle.close();
    expect((await stat(other)).size).toBe(0);
    expect(await readRecord(folder)).toHaveLength(1);
    expect(await readdir(join(folder, "evidence"))).toEqual([]);
  });

  it("says in words what keeps it from writing", async () => {
    await writeFile(join(folder, "file"), "");
    expect(() => openRecord(join(folder, "file", "run"), none)).toThrow(
      /cannot be written: a part of its path is a file/,
    );
    const writer = openRecord(join(folder, "run"), none);
    await mkdir(join(folder, "run", "evidence", "a.txt"));
    writer.text("a.txt", "a folder is in the way");
    await expect(writer.close()).rejects.toThrow(/EISDIR|cannot be written/);
  });
});

describe("a record that breaks off", () => {
  it("is readable up to its last whole line, wherever it is cut", () => {
    const bytes = Buffer.from(EVENTS.map((event) => `${JSON.stringify(event)}\n`).join(""));
    const ends = [...bytes.entries()].flatMap(([index, byte]) => (byte === 10 ? [index + 1] : []));
    const parsed = (cut: number) => parseRecord(bytes.subarray(0, cut).toString("utf8"), "record.jsonl");
    const whole = parsed(bytes.length);
    expect(whole).toHaveLength(EVENTS.length);
    // Every byte of the first lines and around each line's end; between them, any.
    const near = ends.flatMap((end) => [end - 2, end - 1, end, end + 1]);
    for (const cut of [...Array(400).keys(), ...near].filter((at) => at <= bytes.length))
      expect(parsed(cut)).toEqual(whole.slice(0, ends.filter((end) => end <= cut).length));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length }), (cut) => {
        expect(parsed(cut)).toHaveLength(ends.filter((end) => end <= cut).length);
      }),
      { numRuns: 200 },
    );
  });

  it("is readable after kill -9", async () => {
    const script = join(folder, "write.mjs");
    const writer = fileURLToPath(new URL("../../src/record/writer.ts", import.meta.url));
    await build({
      stdin: {
        contents: `import { openRecord } from ${JSON.stringify(writer)};
          const record = openRecord(process.argv[2], () => []);
          record.event(${JSON.stringify(RUN)});
          for (let n = 1; ; n++) {
            record.event({type: "toast", journey: "j", t: n, look: 1, text: "x".repeat(n % 5000)});
            if (n === 200) process.stdout.write("writing");
          }`,
        resolveDir: folder,
      },
      outfile: script,
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "error",
    });
    const run = join(folder, "run");
    const child = spawn(process.execPath, [script, run], { stdio: ["ignore", "pipe", "inherit"] });
    const gone = new Promise<NodeJS.Signals | null>((done) => child.on("exit", (_, signal) => done(signal)));
    await new Promise((done) => child.stdout.once("data", done));
    child.kill("SIGKILL");
    expect(await gone).toBe("SIGKILL");
    const events = await readRecord(run);
    expect(events.length).toBeGreaterThan(200);
    expect(events.slice(1).map((event) => "t" in event && event.t)).toEqual(
      events.slice(1).map((_, n) => n + 1),
    );
  });
});

describe("a record that is none", () => {
  const lines = (...values: unknown[]) =>
    values.map((value) => `${typeof value === "string" ? value : JSON.stringify(value)}\n`).join("");

  it.each([
    ["no JSON", lines(RUN, "{"), 2, "is not JSON"],
    ["no object", lines("null"), 1, "no event of a record"],
    ["an unknown event", lines(RUN, { type: "surprise" }), 2, "type"],
    ["a wrong type", lines(RUN, { type: "toast", journey: "j", t: "soon", look: 1, text: "" }), 2, "t: "],
    ["a later version", lines({ ...RUN, version: 2 }), 1, "version 2; this program reads version 1"],
    ["no run at its head", lines(...EVENTS.slice(1)), 1, "begins with its run"],
    ["an empty line", lines(RUN, ""), 2, "is not JSON"],
  ])("%s: the place is named", (_, content, line, words) => {
    const failure = z.instanceof(UserError).parse(caught(() => parseRecord(content, "r.jsonl")));
    expect(failure).toMatchObject({ code: "record-invalid", position: { file: "r.jsonl", line } });
    expect(failure.message).toContain(words);
  });

  it("cannot act on the terminal that shows what is wrong, nor flood it", () => {
    const key = `\u001b[2J${"x".repeat(100_000)}`;
    const hostile = lines({ ...RUN, profile: { [key]: 5 } });
    const failure = z.instanceof(UserError).parse(caught(() => parseRecord(hostile, "r.jsonl")));
    expect(failure.message).not.toContain("\u001b");
    expect(failure.message.length).toBeLessThan(300);
  });

  it("is refused, and not read, where it is larger than any record", async () => {
    await writeFile(join(folder, "record.jsonl"), "");
    await truncate(join(folder, "record.jsonl"), 900_000_000);
    await expect(readRecord(folder)).rejects.toThrow(/larger than any record/);
  });

  it("says what a run folder is where there is none", async () => {
    await expect(readRecord(folder)).rejects.toMatchObject({
      code: "file-missing",
      hint: expect.stringContaining("record.jsonl"),
    });
  });
});

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
