/** What must hold of the pack that judges every exit journey. */
import { describe, expect, it } from "vitest";
import { loadPacks } from "../../src/rules/load.js";

const [core] = await loadPacks(["core-exit"]);
if (!core) throw new Error("core-exit is missing");

describe("core-exit", () => {
  it("has enough rules, each about leaving and with a reference unless it is our own", () => {
    expect(core.rules.length).toBeGreaterThanOrEqual(28);
    for (const rule of core.rules) {
      expect(rule.kinds).not.toContain("support");
      expect(rule.family).toBe("exit");
      if (rule.basis !== "heuristic") expect(rule.references, rule.id).not.toHaveLength(0);
    }
  });

  it("uses every source it lists", () => {
    const used = new Set(core.rules.flatMap((rule) => rule.references));
    expect(core.sources.map((source) => source.id).filter((id) => !used.has(id))).toEqual([]);
  });

  it("speaks of barriers, never of guilt", () => {
    const said = core.rules
      .flatMap((rule) => [rule.pass, rule.warn ?? "", rule.fail, rule.remedy])
      .join("\n");
    expect(said).not.toMatch(/\b(illegal|unlawful|violat|guilt|breach|infring)/i);
  });

  it("lets a rule about one trick apply only where the trick was met", () => {
    for (const rule of core.rules)
      if ("found" in rule.test) expect(rule.applies, rule.id).toEqual({ found: rule.test.found });
  });
});
