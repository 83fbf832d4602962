import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judge } from "../../src/rules/judge.js";
import { defaultPacks, loadPacks } from "../../src/rules/load.js";
import { facts } from "./facts.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "packs-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function pack(id: string, rest: string): Promise<string> {
  const path = join(folder, `${id}.yaml`);
  await writeFile(
    path,
    `id: ${id}\nversion: 1.0.0\ntitle: House\nabout: Ours.\nstatus: active\nblind: [much]\n${rest}\n`,
  );
  return path;
}

describe("finding packs", () => {
  it("knows the core pack of a kind", async () => {
    expect((await defaultPacks(["cancel", "delete"])).map((one) => one.id)).toEqual(["core-exit"]);
    expect(await defaultPacks(["signup"])).toEqual([]);
  });
  it("names the nearest pack for one it does not know", async () => {
    await expect(loadPacks(["core-exti"])).rejects.toMatchObject({
      code: "file-missing",
      hint: "Did you mean core-exit?",
    });
  });
  it("reads a pack once, however often it is named", async () => {
    expect(await loadPacks(["core-exit", "core-exit"])).toHaveLength(1);
  });
});

describe("a pack that extends another", () => {
  it("switches off, re-weighs and moves limits", async () => {
    const overrides = `overrides:
  exit-option-count: off
  exit-screen-count: critical
  exit-click-count: {severity: minor, pass: "<=1", warn: "<=2"}`;
    const path = await pack("house", `extends: [core-exit]\n${overrides}`);
    const results = judge(facts({ measures: { clicks: 3 } }), await loadPacks(["core-exit", path]));
    const of = (id: string) => results.find((result) => result.id === id);
    expect(of("exit-option-count")).toBeUndefined();
    expect(of("exit-screen-count")).toMatchObject({ severity: "critical", pack: "house" });
    expect(of("exit-click-count")).toMatchObject({ status: "fail", points: 2, severity: "minor" });
    expect(of("exit-click-count")?.references.length).toBeGreaterThan(0);
  });

  it("stands for all packs behind it", async () => {
    await pack("middle", "extends: [core-exit]\noverrides: {exit-option-count: off}");
    const path = await pack("top", "extends: [./middle.yaml]");
    const ids = judge(facts(), await loadPacks(["core-exit", path])).map((result) => result.id);
    expect(ids).toContain("exit-click-count");
    expect(ids).not.toContain("exit-option-count");
  });

  it.each([
    ["exit-clik-count: off", /exit-clik-count/],
    [
      'exit-confirmshaming: {pass: "<=1"}',
      /odd\.yaml:8:13: The rule exit-confirmshaming does not have these limits/,
    ],
    ['exit-click-count: {pass: "<=9"}', /do not fit/],
    ['exit-offer-escalation: {warn: "<=2"}', /no sentence/],
  ])("is refused where %s makes no sense", async (override, message) => {
    const path = await pack("odd", `extends: [core-exit]\noverrides: {${override}}`);
    await expect(loadPacks([path])).rejects.toThrow(message);
  });

  it("does not bring a law into force by extending it, unless it sets dates of its own", async () => {
    const rule = await pack(
      "law",
      `validFrom: "2026-12-28"
rules:
  - {id: slow, title: Slow, about: Clicks., kinds: [cancel], family: exit, trust: [caring], severity: major, basis: law, automation: auto, test: {measure: clicks, pass: "<=1"}, pass: ok, fail: "{value}", remedy: Fewer.}`,
    );
    const house = await pack("tenant", `extends: [./law.yaml]\noverrides: {slow: minor}`);
    const early = await pack("early", `extends: [./tenant.yaml]\nvalidFrom: "2020-01-01"`);
    const status = async (path: string) => judge(facts(), await loadPacks([path]))[0];
    for (const path of [rule, house])
      expect(await status(path)).toMatchObject({
        status: "not-applicable",
        because: "Not applicable: law applies from 2026-12-28, after this journey of 2026-09-01.",
      });
    expect(await status(early)).toMatchObject({ status: "fail", severity: "minor" });
  });

  it("may not extend itself", async () => {
    await pack("one", "extends: [./two.yaml]");
    const path = await pack("two", "extends: [./one.yaml]");
    await expect(loadPacks([path])).rejects.toMatchObject({
      message: expect.stringMatching(/extends itself/),
      position: { line: 7, column: 11 },
    });
  });
});
