/** Operator `label`: what the first or the last control of the way out is called. */
import { z } from "zod";
import { MEANINGS } from "../../reading/model.js";
import { type Check, unknown } from "../check.js";
import type { JourneyFacts } from "../facts.js";
import { sameLabel } from "../same-label.js";

const labels = z.array(z.string().trim().min(1).max(200)).min(1);
const byLanguage = z.union([
  labels,
  z.record(z.string().regex(/^[a-z]{2,3}$/, "must be a language code such as de."), labels),
]);

export const labelTest = z
  .strictObject({
    label: z.enum(["entry", "final"]).describe("The first control of the way out, or the last one"),
    exact: byLanguage
      .optional()
      .describe("Labels that pass: a list, or lists by the language of the screen (de, fr, …)"),
    equivalent: byLanguage.optional().describe("Labels that are as plain and are warned of"),
    meaning: z
      .array(z.enum(MEANINGS))
      .min(1)
      .optional()
      .describe(
        "A label that surely says this is as plain as well; it passes where no exact label is asked for",
      ),
  })
  .superRefine((test, context) => {
    if (!test.exact && !test.meaning)
      context.addIssue({ code: "custom", path: ["label"], message: 'needs "exact", "meaning" or both' });
  });
export type LabelTest = z.infer<typeof labelTest>;

/** What says only that the way goes on, or leads elsewhere; all other words may mean the same as the exact ones. */
const PLAINLY_OTHER: readonly string[] = [
  "go-on",
  "stay",
  "pause",
  "downgrade",
  "accept-offer",
  "back",
  "contact",
];

/**
 * Exact: pass. Equivalent: warn. Surely something else, such as "Continue": fail. Whatever it cannot tell is for review,
 * for whether a wording is equally unambiguous is for a person to say.
 */
export function checkLabel(test: LabelTest, facts: JourneyFacts): Check {
  const control = test.label === "entry" ? facts.entryControl : facts.finalControl;
  if (!control) return unknown(`no ${test.label} control was reached`);
  const language = facts.screens.find(({ n }) => n === control.screen)?.language?.split("-")[0] ?? "";
  const exact = listFor(test.exact, language);
  if (test.exact && !exact)
    return unknown(`no label is laid down for the language of the screen (${language || "unknown"})`);
  const among = (list: readonly string[] = []) => list.some((label) => sameLabel(label, control.label));
  const meant =
    control.meaning !== undefined &&
    (test.meaning as readonly string[] | undefined)?.includes(control.meaning);
  const plain = among(listFor(test.equivalent, language)) || meant === true;
  const verdict =
    among(exact) || (plain && !exact)
      ? "pass"
      : plain
        ? "warn"
        : PLAINLY_OTHER.includes(control.meaning ?? "")
          ? "fail"
          : "review";
  return {
    verdict,
    final: true,
    limit:
      (exact ?? []).map((label) => `“${label}”`).join(" or ") ||
      `a label that says ${test.meaning?.join(" or ")}`,
    findings: [],
    quotes: [control.label],
    screens: [control.screen],
  };
}

function listFor(lists: LabelTest["exact"], language: string): readonly string[] | undefined {
  return lists === undefined || Array.isArray(lists) ? lists : lists[language];
}
