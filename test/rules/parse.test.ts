import { describe, expect, it } from "vitest";
import { InvalidFileError } from "../../src/errors.js";
import { packFrom } from "../../src/rules/parse.js";
import { parseYaml } from "../../src/yaml/document.js";

const RULE = `  - id: too-many
    title: Too many
    about: Counts clicks.
    kinds: [cancel]
    family: exit
    trust: [integrity]
    severity: minor
    basis: heuristic
    automation: auto
    test: {measure: clicks, pass: "<=4", warn: "<=6"}
    pass: "{value:click|clicks}"
    warn: "{value} clicks"
    fail: "{value} clicks"
    remedy: Fewer.
    references: [law]
`;
const PACK = `id: mine
version: 1.0.0
title: Mine
about: A pack.
status: active
blind: [everything else]
sources: [{id: law, title: A law, read: primary}]
rules:
${RULE}`;

const read = (text: string) => packFrom(parseYaml(text, "mine.yaml"));
function complaints(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InvalidFileError) return error.message;
    throw error;
  }
  return "";
}
const edit = (from: string, to: string) => complaints(PACK.replace(from, to));

describe("a pack file", () => {
  it("is read", () => {
    expect(read(PACK).rules[0]).toMatchObject({ id: "too-many", needs: "flow", test: { measure: "clicks" } });
  });

  it.each([
    [
      "severity: minor",
      "severty: minor",
      /mine\.yaml:15:5: "severty" is not known here\. Did you mean "severity"\?/,
    ],
    ["measure: clicks", "measure: clickz", /mine\.yaml:18:21: .*"clickz".* Did you mean "clicks"\?/],
    ["measure: clicks", "measure: elapsedMs", /"elapsedMs"/],
    [
      "{measure: clicks",
      "{mesure: clicks",
      /mine\.yaml:18:12: "mesure" is not known here\. Did you mean "measure"\?/,
    ],
    ['pass: "<=4"', "pass: 4", /mine\.yaml:18:35: .*must be a limit such as "<=4"/],
    ['warn: "<=6"', 'warn: "<=3"', /must be wider than pass \(<=4\)/],
    ['warn: "<=6"', 'wran: "<=6"', /"wran" is not known here\. Did you mean "warn"\?/],
    ["kinds: [cancel]", "kinds: [cancle]", /Did you mean "cancel"\?/],
    [
      "{value} clicks",
      "{valeu} clicks",
      /mine\.yaml:20:11: \{valeu\} stands for nothing\. Did you mean \{value\}\?/,
    ],
    ["references: [law]", "references: [lwa]", /"lwa" is no source of this pack\. Did you mean "law"\?/],
    ['    warn: "{value} clicks"\n', "", /"warn" is missing\. The test can warn/],
    ["title: Mine", "titel: Mine", /mine\.yaml:3:1: "titel" is not known here\. Did you mean "title"\?/],
    ["version: 1.0.0", "version: 1.0", /mine\.yaml:2:10: /],
    ["test: {measure", "applies: {outcome: [complete]}\n    test: {measure", /Did you mean "completed"\?/],
    ['{measure: clicks, pass: "<=4", warn: "<=6"}', "clicks > 4", /must be a map/],
    [
      '{measure: clicks, pass: "<=4", warn: "<=6"}',
      "{found: [confirmshamng]}",
      /Did you mean "confirmshaming"\?/,
    ],
    ['{measure: clicks, pass: "<=4", warn: "<=6"}', "{all: []}", /"all" must be a list of tests/],
    ["blind:", "overrides: {x: off}\nblind:", /There is nothing to override\. Name the packs in "extends"/],
  ])("with %j changed to %j is refused at its place", (from, to, message) => {
    expect(edit(from, to)).toMatch(message);
  });

  it("may not hide a warn limit inside all or any", () => {
    const part = '{measure: clicks, pass: "<=4", warn: "<=6"}';
    expect(edit(part, `{any: [${part}]}`)).toMatch(/no warn limit/);
  });

  it("is told all its problems at once, in the order of the file", () => {
    const message = complaints(
      PACK.replace("severity: minor", "severity: mild").replace("title: Mine", "titel: Mine"),
    );
    expect(message.split("\n").map((line) => line.split(":")[1])).toEqual(["1", "3", "15"]);
  });

  it("may use an id once", () => {
    expect(complaints(PACK + RULE)).toMatch(/"too-many" is used twice/);
  });

  it("that nests without end or multiplies itself is refused quickly", () => {
    const part = '{measure: clicks, pass: "<=4", warn: "<=6"}';
    const nested = `${"{all: [".repeat(30)}{found: [urgency]}${"]}".repeat(30)}`;
    const start = performance.now();
    expect(edit(part, nested)).toMatch(/nested too deeply/);
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[..."bcdefgh"].map((n, i) => `${n}: &${n} [${Array(10).fill(`*${"abcdefg"[i]}`).join(", ")}]`).join("\n")}\n`;
    expect(() => read(bomb)).toThrow(/refers to its own parts/);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
