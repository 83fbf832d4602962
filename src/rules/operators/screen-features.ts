/** What can be asked of a single screen. Several features together say what stands on the same screen. */
import { z } from "zod";
import { ROLES } from "../../reading/model.js";
import type { Screen } from "../../report/schema.js";
import { boundSchema, within } from "../bound.js";
import type { JourneyFacts } from "../facts.js";
import { sameLabel } from "../same-label.js";
import { findingsAt, patternsSchema } from "./patterns.js";

export const featuresSchema = z.strictObject({
  role: z.array(z.enum(ROLES)).min(1).optional().describe("Plays one of these parts"),
  inFlow: z.boolean().optional().describe("Lies between intent and final control"),
  pressure: z.boolean().optional().describe("Carries a pattern of class pressure"),
  native: z.boolean().optional().describe("Is a dialog of the browser itself"),
  revisited: z.boolean().optional().describe("Was entered more than once"),
  final: z.boolean().optional().describe("Holds the final control"),
  carries: patternsSchema.optional().describe("One of these patterns was found on it"),
  lacks: patternsSchema.optional().describe("None of these patterns was found on it"),
  control: z
    .array(z.string().trim().min(1).max(200))
    .min(1)
    .optional()
    .describe("Offers a control with one of these labels"),
  wayOut: z
    .array(z.enum(["direct", "indirect", "none"]))
    .min(1)
    .optional()
    .describe(
      "On a screen with an offer: a control that itself says it leaves, one that only declines or goes on, or none",
    ),
  wayOutLess: boundSchema
    .optional()
    .describe(
      "In how many respects (size, contrast, …) the way out is clearly weaker than what takes the offer",
    ),
  fields: z
    .strictObject({
      type: z
        .array(z.string().trim().min(1).max(40))
        .min(1)
        .optional()
        .describe("Input types, textarea, select"),
      required: z.boolean().optional().describe("Must be filled in"),
      prefilled: z.boolean().optional().describe("Checked, chosen or filled by the site itself"),
    })
    .optional()
    .describe("Has a field for which all of this holds"),
});
export type Features = z.infer<typeof featuresSchema>;

/** `maybe`: it hangs on findings that a person has to look at. */
export type Has = "yes" | "no" | "maybe";

/** Whether the screen has every feature asked for. */
export function has(screen: Screen, wanted: Features, facts: JourneyFacts): Has {
  if (!hasPlainly(screen, wanted, facts)) return "no";
  if (!wanted.carries && !wanted.lacks) return "yes";
  const on = (patterns: Features["carries"]) => {
    const { sure, unsure } = findingsAt(patterns ?? [], {}, facts);
    const here = (found: typeof sure) => found.some((finding) => finding.screen === screen.n);
    return here(sure) ? "yes" : here(unsure) ? "maybe" : "no";
  };
  const carries = wanted.carries ? on(wanted.carries) : "yes";
  const carried = wanted.lacks ? on(wanted.lacks) : "no";
  if (carries === "no" || carried === "yes") return "no";
  return carries === "maybe" || carried === "maybe" ? "maybe" : "yes";
}

const agrees = <T>(wanted: T | undefined, is: T): boolean => wanted === undefined || wanted === is;

function hasPlainly(screen: Screen, wanted: Features, facts: JourneyFacts): boolean {
  return (
    (wanted.role === undefined || (wanted.role as readonly string[]).includes(screen.role)) &&
    agrees(wanted.inFlow, screen.inFlow) &&
    agrees(wanted.pressure, screen.pressure) &&
    agrees(wanted.native, screen.native) &&
    agrees(wanted.revisited, screen.visits > 1) &&
    agrees(wanted.final, facts.finalControl?.screen === screen.n) &&
    (wanted.control === undefined ||
      wanted.control.some((label) => screen.controls.some((control) => sameLabel(control, label)))) &&
    hasWayOut(screen, wanted) &&
    hasField(screen, wanted.fields)
  );
}

function hasWayOut({ wayOut }: Screen, wanted: Features): boolean {
  if (wanted.wayOut === undefined && wanted.wayOutLess === undefined) return true;
  if (wayOut === undefined) return false;
  const kind = wayOut.direct ? "direct" : wayOut.label === undefined ? "none" : "indirect";
  if (wanted.wayOut && !wanted.wayOut.includes(kind)) return false;
  if (wanted.wayOutLess === undefined) return true;
  return wayOut.lessBy !== undefined && within(wayOut.lessBy.length, wanted.wayOutLess);
}

function hasField({ form = [] }: Screen, wanted: Features["fields"]): boolean {
  if (!wanted) return true;
  return form.some(
    (field) =>
      (wanted.type === undefined || wanted.type.includes(field.type)) &&
      agrees(wanted.required, field.required) &&
      agrees(wanted.prefilled, field.prefilled),
  );
}
