/** Whatever is taken out of a rule, one of its examples notices: no part of a pack is there for nothing. */
import { describe, expect, it } from "vitest";
import { band, better } from "../../src/rules/bound.js";
import { rulingOf } from "../../src/rules/decide.js";
import { exampleProblems, examplesOf, factsOf } from "../../src/rules/examples.js";
import { builtInPacks, loadPacks } from "../../src/rules/load.js";
import type { Test } from "../../src/rules/operators/index.js";
import type { Rule } from "../../src/rules/schema.js";

const packs = await loadPacks(await builtInPacks());
const all = packs.flatMap((pack) => pack.rules.map((rule): [string, Rule] => [rule.id, rule]));
/** Statuses of its examples, by the rule as it is or without a part of it. */
const statuses = (rule: Rule, by: Rule = rule): string[] =>
  examplesOf(rule).map(({ example }) => rulingOf(by, factsOf(example, rule)).status);

/** A test with several parts, without each of them. */
function withoutParts(test: Test): [string, Test][] {
  const without = (parts: readonly Test[], make: (rest: Test[]) => Test): [string, Test][] =>
    parts.length < 2
      ? []
      : parts.map((part, index) => [JSON.stringify(part), make(parts.filter((_one, at) => at !== index))]);
  if ("all" in test) return without(test.all, (rest) => ({ all: rest }));
  if ("any" in test) return without(test.any, (rest) => ({ any: rest }));
  return [];
}

describe("every rule", () => {
  const several = all.filter(([, { test }]) => withoutParts(test).length > 0);
  it.each(several)("%s has an example for each part of its test", (_, rule) => {
    for (const [part, test] of withoutParts(rule.test))
      expect(exampleProblems({ ...rule, test }), `without ${part}`).not.toEqual([]);
  });

  const conditional = all.filter(([, { applies }]) => applies !== undefined);
  it.each(conditional)("%s has an example to which it does not apply", (_, rule) => {
    const { applies: _applies, ...unconditional } = rule;
    expect(statuses(rule)).toContain("not-applicable");
    expect(statuses(rule, unconditional)).not.toEqual(statuses(rule));
  });

  const measured = all.filter(([, rule]) => rule.measured !== undefined);
  it.each(measured)("%s says nothing where that was not measured without which nobody looked", (_, rule) => {
    const gone = Object.fromEntries((rule.measured ?? []).map((name) => [name, null]));
    for (const { example } of examplesOf(rule)) {
      const facts = factsOf({ ...example, measures: { ...example.measures, ...gone } }, rule);
      expect(rulingOf(rule, facts).status).toMatch(/not-tested|not-applicable/);
    }
  });

  it.each(all)("%s is not kept by a way that was not walked to its end", (_, rule) => {
    for (const { example } of examplesOf(rule)) {
      const facts = factsOf({ ...example, outcome: "gave-up" }, rule);
      expect(rulingOf(rule, facts).status).not.toBe("pass");
    }
  });

  /** Rules with a limit to pass and a wider one to be warned only. */
  const warning = all.flatMap(([id, rule]): [string, Rule, string, number, number][] => {
    const { test } = rule;
    if (!("measure" in test) || test.warn === undefined || typeof test.pass === "boolean") return [];
    const step = better(test.pass) === "fewer" ? 0.5 : -0.5;
    const limit = Number(/[\d.]+/.exec(test.pass)?.[0]);
    const last = Number(/[\d.]+/.exec(String(test.warn))?.[0]);
    return [[id, rule, test.measure, limit + step, last + step]];
  });
  it.each(warning)(
    "%s warns between its limits and fails beyond both",
    (_, rule, measure, between, beyond) => {
      const at = (value: number) =>
        rulingOf(rule, factsOf({ ...rule.examples?.breaks, measures: { [measure]: value } }, rule)).status;
      expect([at(between), at(beyond)]).toEqual(["warn", "fail"]);
      expect(band(between, { pass: "<=0" })).toBe("fail");
    },
  );
});
