import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/cli/audit.js";
import { report as reportCommand } from "../../src/cli/report.js";
import { score } from "../../src/cli/score.js";
import { sampleReport } from "../support/report.js";
import { journeyFile, world } from "./world.js";

const RUN_END = { type: "run-end", endedAt: "2026-03-04T05:06:08Z", interrupted: true } as const;
const verdict = (status: "pass" | "fail" | "inconclusive") => {
  const report = sampleReport();
  return { ...report, verdict: { ...report.verdict, status } };
};

describe("audit", () => {
  it("writes reports into a folder named by time and site, and seals it", async () => {
    const { io, parts, folder, sealed, out } = await world();
    await audit([await journeyFile(folder)], {}, io, parts);
    const run = join(folder, "reports", "2026-03-04T05-06-07Z-cafe-gro-e");
    expect((await readdir(run)).sort()).toEqual(["record.jsonl", "report.html", "report.json"]);
    expect(sealed).toEqual([run]);
    expect(out.join("")).toContain(relative(folder, join(run, "report.html")));
  });

  it("gives each of several files its own folder", async () => {
    const { io, parts, folder, requests } = await world();
    await mkdir(join(folder, "b"));
    const files = [await journeyFile(folder), await journeyFile(join(folder, "b"), "journey.yaml")];
    await audit(files, { out: "all" }, io, parts);
    expect(requests.map((request) => relative(folder, request.out))).toEqual(["all/a", "all/b"]);
    const again = await world();
    await audit(files, {}, again.io, again.parts);
    expect(again.requests.map((request) => relative(again.folder, request.out))).toEqual([
      "reports/2026-03-04T05-06-07Z-cafe-gro-e",
      "reports/2026-03-04T05-06-07Z-cafe-gro-e-2",
    ]);
  });

  it("with --format json --out - writes nothing but the report to standard output", async () => {
    const { io, parts, folder, out, err, requests } = await world();
    await audit([await journeyFile(folder)], { format: ["json"], out: "-" }, io, parts);
    expect(JSON.parse(out.join(""))).toMatchObject({ format: "wayout-report" });
    expect(err.join("")).toContain(requests[0]?.out);
    expect(requests[0]?.out.startsWith(folder)).toBe(false);
  });

  it("is one run to the people of a site, however often its files are run", async () => {
    const met: unknown[] = [];
    const { io, parts, folder } = await world({
      drive: async (_, { people }) => {
        met.push(people);
      },
    });
    await audit([await journeyFile(folder)], { runs: 2 }, io, parts);
    expect(met).toHaveLength(2);
    expect(met[0]).toBeInstanceOf(Map);
    expect(met[1]).toBe(met[0]);
  });

  it("refuses several reports on standard output before anything runs", async () => {
    const { io, parts, folder, requests } = await world();
    const files = [await journeyFile(folder), await journeyFile(folder, "b.journey.yaml")];
    await expect(audit(files, { format: ["json"], out: "-" }, io, parts)).rejects.toThrow("there are 2");
    expect(requests).toEqual([]);
  });

  it.each([
    ["pass", 0],
    ["fail", 1],
    ["inconclusive", 3],
  ] as const)("ends with the verdict's status: %s is %d", async (status, code) => {
    const { io, parts, folder } = await world({ report: verdict(status) });
    expect(await audit([await journeyFile(folder)], { quiet: true }, io, parts)).toBe(code);
  });

  it("interrupted: reports what was recorded and ends with 130", async () => {
    const w = await world({ drive: async () => w.interrupt(), events: [RUN_END] });
    expect(await audit([await journeyFile(w.folder)], { out: "run" }, w.io, w.parts)).toBe(130);
    expect(await readdir(join(w.folder, "run"))).toContain("report.json");
  });

  it("interrupted before a file's turn: says so instead of judging nothing", async () => {
    const w = await world({ drive: async () => w.interrupt(), events: [], report: verdict("pass") });
    expect(await audit([await journeyFile(w.folder)], { out: "run" }, w.io, w.parts)).toBe(130);
    expect(w.err.join("")).toContain("run: interrupted before it began");
    expect(await readdir(join(w.folder, "run"))).not.toContain("report.json");
  });

  it("clears an earlier run out of the folder, and nothing else", async () => {
    const { io, parts, folder } = await world();
    const run = join(folder, "run");
    await mkdir(join(run, "evidence"), { recursive: true });
    for (const name of ["record.jsonl", "report.md", "evidence/old.png", "notes.txt"])
      await writeFile(join(run, name), "old");
    await audit([await journeyFile(folder)], { out: run, format: ["json"] }, io, parts);
    expect((await readdir(run)).sort()).toEqual(["notes.txt", "record.jsonl", "report.json"]);
  });

  it("leaves a folder that is no run alone, whatever lies in it", async () => {
    const { io, parts, folder } = await world();
    await mkdir(join(folder, "run", "evidence"), { recursive: true });
    await writeFile(join(folder, "run", "evidence", "mine.txt"), "mine");
    await audit([await journeyFile(folder)], { out: "run" }, io, parts);
    expect((await stat(join(folder, "run", "evidence", "mine.txt"))).isFile()).toBe(true);
  });

  it("says what is in the way of writing", async () => {
    const { io, parts, folder } = await world();
    await writeFile(join(folder, "file"), "");
    const failure = audit([await journeyFile(folder)], { out: "file/run" }, io, parts);
    await expect(failure).rejects.toMatchObject({
      code: "file-unwritable",
      hint: expect.stringContaining("--out"),
    });
  });

  it("takes settings from the configuration file, and from the command line before it", async () => {
    const { io, parts, folder, requests } = await world();
    await writeFile(
      join(folder, "wayout.config.yaml"),
      "consent: accept\ntimeout: 90s\nout: here\nevidence: full\n",
    );
    const deep = join(folder, "deep");
    await mkdir(deep);
    await audit(
      [await journeyFile(folder)],
      { evidence: "minimal", quiet: true },
      { ...io, cwd: deep },
      parts,
    );
    expect(requests[0]).toMatchObject({
      consent: "accept",
      evidence: "minimal",
      journeyMs: 90_000,
      commit: false,
      out: join(folder, "here"),
    });
  });
});

describe("score and report", () => {
  it("write the same bytes as audit did", async () => {
    const { io, parts, folder } = await world();
    await audit([await journeyFile(folder)], { out: "run" }, io, parts);
    const read = (name: string) => readFile(join(folder, name), "utf8");
    const [json, html] = [await read("run/report.json"), await read("run/report.html")];
    await score([join(folder, "run")], { out: "again" }, io, parts);
    expect([await read("again/report.json"), await read("again/report.html")]).toEqual([json, html]);
    await reportCommand([join(folder, "run")], { out: "rendered" }, io, parts);
    expect([await read("rendered/report.json"), await read("rendered/report.html")]).toEqual([json, html]);
  });

  it("embed the run's own pictures and nothing from outside it", async () => {
    const sample = sampleReport();
    const [journey] = sample.journeys;
    const [first, second, third] = journey?.screens ?? [];
    if (!journey || !first || !second || !third) throw new Error("The sample has too few screens");
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    const screens = [
      { ...first, screenshot: "evidence/a.png" },
      { ...second, screenshot: "../outside.png" },
      { ...third, screenshot: "evidence/a.txt" },
    ];
    const { io, parts, folder } = await world({ report: { ...sample, journeys: [{ ...journey, screens }] } });
    await mkdir(join(folder, "run", "evidence"), { recursive: true });
    await writeFile(join(folder, "run", "evidence", "a.png"), png);
    await writeFile(join(folder, "run", "evidence", "a.txt"), "no picture");
    await writeFile(join(folder, "outside.png"), Buffer.concat([png, Buffer.from("outside")]));
    await score([join(folder, "run")], { format: ["html"] }, io, parts);
    const html = await readFile(join(folder, "run", "report.html"), "utf8");
    expect(new Set(html.match(/data:image[^"]*/g))).toEqual(
      new Set([`data:image/png;base64,${png.toString("base64")}`]),
    );
  });
});
