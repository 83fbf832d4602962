/** How a rule names patterns, and which findings of them count at the place it looks at. */
import { z } from "zod";
import { ROLES } from "../../reading/model.js";
import type { Finding } from "../../report/schema.js";
import { classOf, PATTERN_CLASSES, type Pattern, REVIEW_BELOW } from "../../vocabulary.js";
import type { JourneyFacts } from "../facts.js";

export const patternNames = Object.values(PATTERN_CLASSES).flat() as [Pattern, ...Pattern[]];

export const patternsSchema = z.array(z.enum(patternNames)).min(1);

export const placeShape = {
  in: z
    .enum(["flow", "journey"])
    .optional()
    .describe("flow: only screens between intent and final control (default for patterns of class pressure)"),
  on: z.array(z.enum(ROLES)).min(1).optional().describe("Only screens that play one of these parts"),
};
export interface Place {
  in?: "flow" | "journey" | undefined;
  on?: readonly string[] | undefined;
}

interface Found {
  sure: Finding[];
  unsure: Finding[];
}
/** What most rules look for was not found. */
const NONE: Found = { sure: [], unsure: [] };

const patternsIn = new WeakMap<readonly Finding[], ReadonlySet<Pattern>>();

/** Every pattern that was found, be it only for review. */
export function foundIn({ findings }: Pick<JourneyFacts, "findings">): ReadonlySet<Pattern> {
  const known = patternsIn.get(findings) ?? new Set(findings.map(({ pattern }) => pattern));
  patternsIn.set(findings, known);
  return known;
}

/** Findings of the patterns at the place: those sure enough to count, and those for a person to look at. */
export function findingsAt(patterns: readonly Pattern[], place: Place, facts: JourneyFacts): Readonly<Found> {
  const found = foundIn(facts);
  if (!patterns.some((pattern) => found.has(pattern))) return NONE;
  const here = facts.findings.filter((finding) => {
    if (!patterns.includes(finding.pattern)) return false;
    const screen = facts.screens.find(({ n }) => n === finding.screen);
    if (place.on && !(screen && place.on.includes(screen.role))) return false;
    const where = place.in ?? (classOf(finding.pattern) === "pressure" ? "flow" : "journey");
    if (where === "journey") return true;
    return screen?.inFlow === true && (finding.counted || finding.confidence < REVIEW_BELOW);
  });
  return {
    sure: here.filter((finding) => finding.confidence >= REVIEW_BELOW),
    unsure: here.filter((finding) => finding.confidence < REVIEW_BELOW),
  };
}
