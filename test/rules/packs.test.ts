/** What must hold of every pack that comes with the tool: sources, dates, words, and an example of each side. */
import { describe, expect, it } from "vitest";
import { rulingOf } from "../../src/rules/decide.js";
import { easyJourney, exampleProblems } from "../../src/rules/examples.js";
import { becauseOf, judge } from "../../src/rules/judge.js";
import { builtInPacks, loadPacks } from "../../src/rules/load.js";
import type { Test } from "../../src/rules/operators/index.js";
import type { Pack, Rule } from "../../src/rules/schema.js";

const packs = await loadPacks(await builtInPacks());
const all = packs.flatMap((pack) => pack.rules.map((rule): [string, Rule, Pack] => [rule.id, rule, pack]));
const legal = packs.filter((pack) => !pack.id.startsWith("core-"));
const packOf = (id: string): Pack => {
  const found = packs.find((pack) => pack.id === id);
  if (!found) throw new Error(`no pack ${id}`);
  return found;
};

describe("the packs", () => {
  it("are all there, with rules whose ids nobody else uses", () => {
    expect(packs.map((pack) => pack.id)).toEqual(
      expect.arrayContaining([
        ..."core-exit core-service us-rosca us-ca-arl us-ny-arl us-mn-arl us-co-arl de-312k".split(" "),
        ..."eu-withdrawal fr-l215-1-1 eu-ai-50 es-sac uk-dmcc in-dark-patterns kr-ecommerce std-visa".split(
          " ",
        ),
      ]),
    );
    expect(packOf("core-service").rules.length).toBeGreaterThanOrEqual(30);
    const ids = all.map(([id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("say where they apply, what they rest on and what they cannot see", () => {
    for (const pack of legal) {
      expect(pack.jurisdiction, pack.id).toBeTruthy();
      expect(pack.audience, pack.id).toBeTruthy();
      expect(pack.instrument, pack.id).toBeTruthy();
      expect(pack.validFrom ?? (pack.status === "preview" ? pack.expected : pack.id), pack.id).toBeTruthy();
      expect(pack.blind.length, pack.id).toBeGreaterThan(1);
      for (const rule of pack.rules) expect(rule.references, rule.id).not.toHaveLength(0);
    }
  });

  it("use every source they list", () => {
    for (const pack of packs) {
      const used = new Set(pack.rules.flatMap((rule) => rule.references));
      expect(
        pack.sources.map((source) => source.id).filter((id) => !used.has(id)),
        pack.id,
      ).toEqual([]);
    }
  });

  it("speak of indications, never of guilt", () => {
    for (const [id, rule, pack] of all) {
      const said = [rule.title, rule.pass, rule.warn ?? "", rule.fail, rule.remedy].join("\n");
      expect(said, id).not.toMatch(/\b(illegal|unlawful|violat|guilt|breach|infring|offence|culp)/i);
      if (legal.includes(pack)) expect(rule.fail, id).toMatch(/^Indication/);
    }
  });
});

describe("the examples", () => {
  it.each(all)("of %s are there, one that keeps it and one that breaks it, and come out so", (_, rule) => {
    expect(rule.examples).toBeDefined();
    expect(exampleProblems(rule)).toEqual([]);
  });

  it.each(all)("of %s notice when the rule is no longer evaluated", (_, rule) => {
    const always = (test: Test): Rule => ({ ...rule, test });
    expect(exampleProblems(always({ count: [], pass: "<=0" })), "always passes").not.toEqual([]);
    const { applies: _applies, ...unconditional } = rule;
    const fails: Test = { count: [], pass: ">=1" };
    expect(exampleProblems({ ...unconditional, test: fails }), "always fails").not.toEqual([]);
    expect(exampleProblems({ ...rule, applies: { any: [] } }), "never applies").not.toEqual([]);
    expect(
      exampleProblems({
        ...rule,
        kinds: ["signup"],
        examples: rule.examples && {
          keeps: { ...rule.examples.keeps, kind: rule.kinds[0] },
          breaks: { ...rule.examples.breaks, kind: rule.kinds[0] },
        },
      }),
      "another kind",
    ).not.toEqual([]);
  });
});

describe("a law", () => {
  const on = (pack: Pack, day: string) =>
    judge({ ...easyJourney(pack.rules[0]?.kinds[0] ?? "cancel"), startedAt: `${day}T12:00:00Z` }, [pack]);
  const dated = legal.flatMap((pack) => (pack.validFrom ? [[pack.id, pack.validFrom] as const] : []));

  it.each(dated)("%s has nothing to say before %s, and names the day", (id, from) => {
    const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
    for (const result of on(packOf(id), before)) {
      expect(result).toMatchObject({ status: "not-applicable", points: 0, atMost: 0 });
      expect(result.because).toContain(from);
    }
    const after = new Set(on(packOf(id), from).map(({ because }) => because.includes(from)));
    expect([...after]).toEqual([false]);
  });

  it.each([
    ["es-sac", "2026-11-27", "2026-12-28"],
    ["uk-dmcc", "2026-11-27", "spring 2027"],
  ])("%s is not in force on %s", (id, day, says) => {
    for (const result of on(packOf(id), day)) {
      expect(result.status).toBe("not-applicable");
      expect(result.because).toContain(says);
    }
  });

  it("whose text was not read is not held against anybody", () => {
    const waiting = all.filter(([, rule]) => rule.preview !== undefined);
    expect(waiting.length).toBeGreaterThan(0);
    for (const [id, rule, pack] of waiting) {
      const result = on(pack, "2026-11-27").find((one) => one.id === id);
      expect(result, id).toMatchObject({ status: "not-applicable", points: 0, atMost: 0 });
      expect(result?.because).toContain(rule.preview);
    }
  });
});

describe("a label laid down by law", () => {
  const ruling = (id: string, label: string, language: string, meaning?: string) => {
    const rule = all.find(([one]) => one === id)?.[1];
    if (!rule) throw new Error(`no rule ${id}`);
    const base = easyJourney(rule.kinds[0] ?? "cancel");
    const screens = base.screens.map((screen) => ({ ...screen, language }));
    const control = { label, kind: "button", ...(meaning && { meaning }) };
    const entryControl = { ...control, screen: 1, depth: 0, loggedIn: "unknown" as const };
    const facts = { ...base, screens, entryControl, finalControl: { ...control, screen: 2 } };
    const ruling = rulingOf(rule, facts);
    const said = { status: ruling.status, because: becauseOf(rule, ruling, facts) };
    return { ...said, screens: ruling.found?.screens };
  };
  it.each([
    ["de-312k-entry-label", "Verträge hier kündigen", "de", "pass"],
    ["de-312k-entry-label", "Vertrag hier kündigen", "de", "warn"],
    ["de-312k-entry-label", "Hilfe & Kontakt", "de", "needs-review"],
    ["de-312k-final-label", "Jetzt kündigen", "de", "pass"],
    ["de-312k-final-label", "Kündigung absenden", "de", "warn"],
    ["fr-l215-1-1-entry-label", "résilier votre contrat", "fr", "pass"],
    ["fr-l215-1-1-entry-label", "Résilier mon contrat", "fr", "warn"],
    ["fr-l215-1-1-final-label", "Notification de la résiliation", "fr", "pass"],
    ["eu-withdrawal-entry-label", "Withdraw from contract here", "en", "pass"],
    ["eu-withdrawal-entry-label", "Vertrag widerrufen", "de", "pass"],
    ["eu-withdrawal-entry-label", "recedere dal contratto qui", "it", "pass"],
    ["eu-withdrawal-entry-label", "Desistir del contrato aquí", "es", "pass"],
    ["eu-withdrawal-entry-label", "hier de overeenkomst herroepen", "nl", "pass"],
    ["eu-withdrawal-final-label", "Confirmer la rétractation", "fr", "pass"],
    ["eu-withdrawal-final-label", "Bekräfta", "sv", "not-tested"],
  ])("%s: “%s” (%s) %s", (id, label, language, status) => {
    expect(ruling(id, label, language).status).toBe(status);
  });
  it("fails where the control says something else, and quotes what it says", () => {
    expect(ruling("de-312k-final-label", "Weiter", "de", "go-on")).toEqual({
      status: "fail",
      because:
        "Indication that the control is not named as the law asks: “Weiter” on screen 2 instead of “jetzt kündigen”.",
      screens: [2],
    });
  });
});
