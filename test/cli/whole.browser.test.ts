/** The command from end to end: real sites, a real browser, real folders. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, serve } from "../../fixtures/serve.mjs";
import { findBrowser } from "../../src/browser/find.js";
import { type Parts, realParts } from "../../src/cli/parts.js";
import { run } from "../../src/cli/program.js";
import { readRecord } from "../../src/record/read.js";
import { reportSchema } from "../../src/report/schema.js";
import { type TinySite, tinySite } from "../support/tiny-site.js";
import { world } from "./world.js";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const fixture = (id: string): string =>
  fileURLToPath(new URL(`../../fixtures/${id}/journey.yaml`, import.meta.url));

let root: string;
let browserPath: string;
let fixtures: Site[];
let site: TinySite;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "wayout-whole-"));
  browserPath = (await findBrowser({ env: process.env })).path;
  fixtures = await serve(["fair-two-click", "iliad"]);
  site = await tinySite({
    "/account": `<h1>Account</h1><p>Your plan renews on 3 May.</p><a href="/leave">Cancel membership</a>`,
    "/leave": "<h1>Leave</h1><p>Call us to leave.</p>",
    "/down": (_, response) =>
      response.writeHead(503, { "content-type": "text/html" }).end("<h1>Back soon</h1>"),
  });
});
afterAll(async () => {
  await Promise.all([...fixtures.map((one) => one.close()), site.close()]);
  await rm(root, { recursive: true, force: true });
});

async function wayout(args: string[], parts: Parts = realParts) {
  const { io, out, err } = await world();
  const status = await run(args, { ...io, cwd: root, env: process.env }, parts);
  return { status, out: out.join(""), err: err.join("") };
}
const audit = (...args: string[]) => wayout(["audit", "--browser-path", browserPath, ...args]);
/** As it was before anything was done there. */
const fresh = (id: string) => fixtures.find((one) => one.id === id)?.reset();
const urlOf = (id: string): string => fixtures.find((one) => one.id === id)?.url ?? "";
const read = (...path: string[]) => readFile(join(root, ...path), "utf8");
const reportOf = async (...path: string[]) =>
  reportSchema.parse(JSON.parse(await read(...path, "report.json")));

async function journeyFile(name: string, url: string, steps: string[], start = "/account"): Promise<string> {
  const path = join(root, name);
  await mkdir(join(path, ".."), { recursive: true });
  const lines = steps.map((step) => `      - ${step}\n`).join("");
  await writeFile(
    path,
    `version: 1\nsite: {name: Tiny, url: "${url}"}\njourneys:\n  - kind: cancel\n    start: ${start}\n    commit: allowed\n    steps:\n${lines}`,
  );
  return path;
}

describe("audit of a fair site", () => {
  it("ends with 0, writes what was asked for, and says where", async () => {
    const { status, out, err } = await audit(
      fixture("fair-two-click"),
      "--base-url",
      urlOf("fair-two-click"),
      "--commit",
      "--out",
      join(root, "fair"),
      "--verbose",
      "--format",
      "json,md",
    );
    expect(status, out + err).toBe(0);
    expect((await readdir(join(root, "fair"))).sort()).toEqual([
      "evidence",
      "manifest.json",
      "record.jsonl",
      "report.json",
      "report.md",
    ]);
    expect(out).toContain(join("fair", "report.md"));
    expect(await wayout(["verify", "fair"])).toMatchObject({
      status: 0,
      out: expect.stringContaining(/chain [0-9a-f]{64}/.exec(out)?.[0] ?? "no chain was said"),
    });
    expect(err).toContain('click "Cancel membership"');
    const evidence = await readdir(join(root, "fair", "evidence"));
    expect(new Set(evidence.map((name) => name.slice(name.indexOf("."))))).toEqual(
      new Set([".png", ".txt", ".aria.txt"]),
    );
    expect((await reportOf("fair")).journeys[0]?.outcome).toBe("completed");
  }, 90_000);

  it("without --commit stops, with minimal evidence keeps pictures alone, and with --quiet says nothing", async () => {
    await fresh("fair-two-click");
    const { status, out, err } = await audit(
      fixture("fair-two-click"),
      "--base-url",
      urlOf("fair-two-click"),
      "--out",
      join(root, "kept"),
      "--quiet",
      "--evidence",
      "minimal",
      "--consent",
      "accept",
      "--format",
      "json",
    );
    expect([out, err]).toEqual(["", ""]);
    expect(status).toBe(0);
    expect((await reportOf("kept")).journeys[0]?.outcome).toBe("stopped");
    const evidence = await readdir(join(root, "kept", "evidence"));
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.every((name) => name.endsWith(".jpg"))).toBe(true);
  }, 90_000);
});

describe("audit of a hard site", () => {
  beforeAll(async () => {
    const { status } = await audit(
      fixture("iliad"),
      "--base-url",
      urlOf("iliad"),
      "--commit",
      "--out",
      join(root, "hard"),
      "--evidence",
      "full",
      "--consent",
      "off",
      "--concurrency",
      "4",
      "--quiet",
    );
    expect(status).toBe(1);
  }, 120_000);

  it("ends with 1, and keeps the documents with the fullest evidence", async () => {
    expect((await reportOf("hard")).verdict.status).toBe("fail");
    expect((await readdir(join(root, "hard", "evidence"))).some((name) => name.endsWith(".html"))).toBe(true);
  });

  it("is scored again to the same bytes, without a browser, soon", async () => {
    const before = await read("hard", "report.json");
    await rm(join(root, "hard", "report.json"));
    const noBrowser: Parts = {
      ...realParts,
      findBrowser: () => Promise.reject(new Error("There is no browser")),
      drive: () => Promise.reject(new Error("There is no browser")),
    };
    const began = performance.now();
    const { status } = await wayout(["score", join(root, "hard"), "--format", "json", "--quiet"], noBrowser);
    const first = performance.now() - began;
    expect(status).toBe(1);
    expect(await read("hard", "report.json")).toBe(before);
    // By then everything is loaded: what is left is reading, judging, writing and sealing. The processor's time, as a
    // busy machine makes anything take long.
    const again = process.cpuUsage();
    await wayout(["score", join(root, "hard"), "--format", "json", "--quiet"], noBrowser);
    const { user, system } = process.cpuUsage(again);
    const second = (user + system) / 1000;
    console.info(`score: ${Math.round(first)} ms, again ${Math.round(second)} ms of processor time`);
    expect(second).toBeLessThan(1000);
  });

  it("is scored by a process that has no browser and no PATH to look for one", async () => {
    const { status, stdout, stderr } = await ended(
      start(["score", join(root, "hard"), "--format", "json", "--out", "-"], { PATH: "" }),
    );
    expect(status).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toBe(await read("hard", "report.json"));
  });

  it.each([
    ["never", 0],
    ["critical", undefined],
    ["info", 1],
  ])("fails on %s by what was found", async (severity, wanted) => {
    const { status } = await wayout([
      "score",
      join(root, "hard"),
      "--fail-on",
      severity,
      "--out",
      join(root, "again"),
      "--quiet",
    ]);
    const { worst } = (await reportOf("hard")).verdict;
    expect(status).toBe(wanted ?? (worst === "critical" ? 1 : 0));
  });
});

describe("what cannot be judged ends with 3", () => {
  it("whatever the reason, side by side with what can; each run has its own folder", async () => {
    const folder = join(root, "side");
    await journeyFile("side/fails.journey.yaml", site.url, [
      "click: Cancel membership",
      "click: There is no such thing",
    ]);
    await journeyFile("side/down.journey.yaml", site.url, ["click: Cancel membership"], "/down");
    await journeyFile("side/gone.journey.yaml", "http://127.0.0.1:1", ["click: Cancel membership"]);
    await journeyFile("side/deep/fine.journey.yaml", site.url, [
      "click: Cancel membership",
      "expect: {heading: Leave}",
    ]);
    const { status, err } = await audit(
      folder,
      "--commit",
      "--out",
      join(root, "runs"),
      "--concurrency",
      "4",
      "--timeout",
      "20s",
      "--format",
      "json",
    );
    expect(status).toBe(3);
    expect((await readdir(join(root, "runs"))).sort()).toEqual(["down", "fails", "fine", "gone"]);
    const outcome = async (name: string) => (await reportOf("runs", name)).journeys[0]?.outcome;
    expect([await outcome("fails"), await outcome("down"), await outcome("gone")]).toEqual([
      "failed",
      "blocked",
      "blocked",
    ]);
    expect(["failed", "blocked"]).not.toContain(await outcome("fine"));
    expect(err).toContain("There is no such thing");
    for (const name of ["fails", "down", "gone"])
      expect((await wayout(["score", join(root, "runs", name), "--quiet"])).status).toBe(3);
    expect((await wayout(["score", join(root, "runs", "fine"), "--quiet"])).status).not.toBe(3);
  }, 120_000);
});

describe("a disk that refuses", () => {
  it("during the run is told in words, and ends with 2", async () => {
    const path = await journeyFile("full.journey.yaml", site.url, ["click: Cancel membership"]);
    const full: Parts = {
      ...realParts,
      drive: async (requests, options) => {
        for (const { out } of requests) await symlink("/dev/full", join(out, "record.jsonl"));
        await realParts.drive(requests, options);
      },
    };
    const { status, err } = await wayout(
      ["audit", path, "--browser-path", browserPath, "--out", join(root, "full")],
      full,
    );
    expect(status).toBe(2);
    expect(err).toContain("the disk is full");
    expect(err).not.toContain("    at ");
  }, 60_000);
});

function start(args: string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {
    cwd: root,
    env: { NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function ended(child: ChildProcess) {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const status = await new Promise<number | null>((done) => child.on("close", done));
  return { status, stdout, stderr };
}

describe("the program", () => {
  it("with --format json --out - writes the report and nothing else to standard output", async () => {
    await fresh("fair-two-click");
    const { status, stdout, stderr } = await ended(
      start([
        "audit",
        fixture("fair-two-click"),
        "--base-url",
        urlOf("fair-two-click"),
        "--browser-path",
        browserPath,
        "--format",
        "json",
        "--out",
        "-",
      ]),
    );
    expect(status, stderr).toBe(0);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
    expect(report.journeys).toHaveLength(1);
    const evidence = /Evidence: (.+)/.exec(stderr)?.[1] ?? "";
    expect(await readdir(evidence)).toContain("record.jsonl");
    await rm(evidence, { recursive: true });
  }, 90_000);

  it("interrupted in the middle keeps what it has seen, reports it and ends with 130", async () => {
    const path = await journeyFile("long.journey.yaml", site.url, [
      "click: Cancel membership",
      "wait: {text: Never shown, timeout: 90s}",
    ]);
    const out = join(root, "long");
    const child = start([
      "audit",
      path,
      "--browser-path",
      browserPath,
      "--commit",
      "--out",
      out,
      "--format",
      "json",
      "--verbose",
    ]);
    const over = ended(child);
    await expect
      .poll(
        async () => (await readRecord(out).catch(() => [])).filter(({ type }) => type === "look").length,
        { timeout: 40_000 },
      )
      .toBeGreaterThanOrEqual(2);
    child.kill("SIGINT");
    const { status, stderr } = await over;
    expect(status).toBe(130);
    expect(stderr).toContain("what was recorded is kept");
    const events = await readRecord(out);
    expect(events.at(-1)).toMatchObject({ type: "run-end", interrupted: true });
    expect(events.findLast(({ type }) => type === "end")).toMatchObject({ reason: "interrupted" });
    const report = await reportOf("long");
    expect(report.verdict.status).toBe("inconclusive");
    expect(report.journeys[0]?.screens).toHaveLength(2);
    expect(await wayout(["verify", "long"])).toMatchObject({
      status: 0,
      out: expect.stringContaining("The run was broken off"),
    });
  }, 90_000);
});
