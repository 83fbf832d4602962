/** Packs that are wrong, by mistake or on purpose: each is refused quickly, at its place, and nothing in it is executed. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatUserError, UserError } from "../../src/errors.js";
import { checkPack } from "../../src/rules/load.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bad-packs-"));
});
afterAll(() => rm(folder, { recursive: true }));

const HEAD = "id: house\nversion: 1.0.0\ntitle: House\nabout: Ours.\nstatus: active\nblind: [much]\n";
const RULE = `  - id: house-clicks
    title: Clicks
    about: Clicks.
    kinds: [cancel]
    family: exit
    trust: [caring]
    severity: minor
    basis: heuristic
    automation: auto
    test: {measure: clicks, pass: "<=4"}
    pass: "{value} clicks"
    fail: "{value} clicks"
    remedy: Fewer.
`;
const EXAMPLES = `    examples:
      keeps: {measures: {clicks: 4}}
      breaks: {measures: {clicks: 5}}
`;

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** What a person is told, without the folder. */
async function told(text: string): Promise<string> {
  const path = await file("house.yaml", text);
  const from = process.cpuUsage();
  try {
    await checkPack(path);
    return "";
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return error instanceof UserError ? formatUserError(error).replaceAll(`${folder}/`, "") : "";
  } finally {
    // A second of the processor's time: what the clock says hangs on what else the machine does.
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1e6).toBeLessThan(1);
  }
}

describe("a pack of one's own", () => {
  it("is checked, and says which rules have no examples", async () => {
    expect(await checkPack(await file("a.yaml", `${HEAD}rules:\n${RULE}`))).toMatchObject({
      own: 1,
      without: ["house-clicks"],
    });
    const good = await checkPack(
      await file("b.yaml", `${HEAD}extends: [core-exit]\nrules:\n${RULE}${EXAMPLES}`),
    );
    expect(good).toMatchObject({ own: 1, without: [] });
    expect(good.pack.rules.length).toBeGreaterThan(30);
  });

  it.each([
    [
      "an unknown measure",
      RULE.replace("measure: clicks", "measure: clics"),
      /house\.yaml:17:21: .*"clics".*Did you mean "clicks"\?/,
    ],
    [
      "an unknown operator",
      RULE.replace("{measure: clicks,", "{mesure: clicks,"),
      /house\.yaml:17:12: "mesure" is not known here\. Did you mean "measure"\?/,
    ],
    [
      "an operator with the wrong keys",
      RULE.replace('{measure: clicks, pass: "<=4"}', "{found: [urgency], pass: 3}"),
      /house\.yaml:17:.*"pass" is not known here/,
    ],
    [
      "an expression",
      RULE.replace('{measure: clicks, pass: "<=4"}', "'clicks > 4 || process.exit()'"),
      /house\.yaml:17:11: The test must be a map/,
    ],
    [
      "a limit that is code",
      RULE.replace('"<=4"', '"<=process.exit(1)"'),
      /house\.yaml:17:35: .*must be a limit such as/,
    ],
    [
      "a placeholder that is code",
      RULE.replace('fail: "{value}', 'fail: "{constructor}'),
      /stands for nothing/,
    ],
    ["a duplicate id", RULE + RULE, /house\.yaml:21:9: "house-clicks" is used twice/],
    [
      "a count without limit",
      RULE.replace('{measure: clicks, pass: "<=4"}', "{count: [{found: [urgency]}]}"),
      /needs a limit beside it/,
    ],
    [
      "a label of nothing",
      RULE.replace('{measure: clicks, pass: "<=4"}', "{label: final}"),
      /needs "exact", "meaning" or both/,
    ],
    [
      "an example that does not come out",
      RULE + EXAMPLES.replace("clicks: 5", "clicks: 3"),
      /house\.yaml:23:\d+: The example of what breaks house-clicks comes out as pass: 3 clicks It should fail\./,
    ],
    [
      "a further example that does not come out",
      `${RULE}${EXAMPLES.trimEnd()}\n      also:\n        - {is: warn, measures: {clicks: 5}}\n`,
      /house\.yaml:25:\d+: Further example 1 of house-clicks comes out as fail: 5 clicks It should come out as warn\./,
    ],
  ])("is refused for %s", async (_, rules, message) => {
    expect(await told(`${HEAD}rules:\n${rules}`)).toMatch(message);
  });

  it.each([
    [
      'validFrom: "2026-06-19"\nvalidUntil: "2026-06-18"\n',
      /house\.yaml:8:13: It ends on 2026-06-18, before it begins/,
    ],
    ['validFrom: "2026-02-30"\n', /house\.yaml:7:12: .*must be a date/],
    [
      "extends: [core-exti]\n",
      /house\.yaml:7:11: There is no rule pack core-exti\. Did you mean core-exit\?/,
    ],
    ["extends: [./house.yaml]\n", /house\.yaml:7:11: The pack \.\/house\.yaml extends itself/],
    [
      "extends: [core-exit]\noverrides: {exit-clik-count: off}\n",
      /house\.yaml:8:13: "exit-clik-count" is a rule of none.*Did you mean "exit-click-count"/,
    ],
    ["extends: [core-exit]\noverrides: {exit-click-count: of}\n", /house\.yaml:8:/],
  ])("is refused for %j", async (more, message) => {
    expect(await told(HEAD + more)).toMatch(message);
  });

  it("is refused where it is upcoming, but not from when", async () => {
    expect(await told(HEAD.replace("active", "upcoming"))).toMatch(/house\.yaml:5:9: .*from when it applies/);
  });

  it("is refused where packs extend each other in a circle", async () => {
    await file("second.yaml", `${HEAD.replace("house", "second")}extends: [./house.yaml]\n`);
    expect(await told(`${HEAD}extends: [./second.yaml]\n`)).toMatch(/second\.yaml:7:11: .*extends itself/);
  });

  it("is refused where it multiplies itself, is far too large, or nests without end", async () => {
    const letters = [..."bcdefghij"];
    const bomb = letters.map(
      (name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[at]}`).join(", ")}]`,
    );
    expect(await told(`a: &a [x, x, x, x, x, x, x, x, x]\n${bomb.join("\n")}\n`)).toMatch(
      /refers to its own parts .* too often/,
    );
    expect(await told(`${HEAD}# ${"x".repeat(10_000_000)}\n`)).toMatch(
      /house\.yaml: The file has 10000\d+ bytes/,
    );
    expect(await told(`${HEAD}rules: ${"[".repeat(100_000)}`)).toMatch(/house\.yaml:/);
    expect(await told(`${HEAD}rules: ${"- ".repeat(5_000)}x`)).toMatch(/house\.yaml:/);
  });

  it("cannot name a type or run anything by YAML tags", async () => {
    expect(await told(`${HEAD}rules: !!js/function 'function () { process.exit(7) }'\n`)).toMatch(
      /house\.yaml:/,
    );
    expect(await told(`${HEAD}__proto__: {polluted: true}\n`)).toMatch(/house\.yaml:/);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
