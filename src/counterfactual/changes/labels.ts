/** Names the first or the last control of the way out as a rule asks for it. */
import type { LabelTest } from "../../rules/operators/label.js";
import { broken, type Change, named, type Proposer } from "../model.js";

/** The words laid down for the language of the screen, or else the meaning that the rule asks for. */
function asked(test: LabelTest, language: string): { label?: string; meaning?: string } {
  const { exact } = test;
  const [label] = (exact === undefined || Array.isArray(exact) ? exact : exact[language]) ?? [];
  const [meaning] = test.meaning ?? [];
  return { ...(label === undefined ? {} : { label }), ...(meaning === undefined ? {} : { meaning }) };
}

/** One for each control and label that a broken rule asks for. */
export const plainLabels: Proposer = (walked) => {
  const changes = new Map<string, Change>();
  for (const { rule, pack } of broken(walked)) {
    if (!("label" in rule.test)) continue;
    const key = rule.test.label === "entry" ? "entryControl" : "finalControl";
    const control = walked.facts[key];
    if (!control) continue;
    const language =
      walked.facts.screens.find(({ n }) => n === control.screen)?.language?.split("-")[0] ?? "";
    const to = asked(rule.test, language);
    const id = `label-${rule.test.label}-${(to.label ?? to.meaning ?? "").toLowerCase().replace(/[^\p{L}\d]+/gu, "-")}`;
    const name = to.label === undefined ? "so that it says it leaves" : `“${to.label}”`;
    changes.set(id, {
      id,
      text: `Name the ${rule.test.label === "entry" ? "first" : "last"} control of the way out ${name}, on ${named(walked.facts, control.screen)}`,
      screens: [control.screen],
      ...(to.label === undefined ? {} : { pack: pack.id }),
      facts: (now) => {
        const known = now[key];
        return known ? { ...now, [key]: { ...known, ...to } } : now;
      },
    });
  }
  return [...changes.values()];
};
