/** The part of report.json that says what to change first: single changes, and the fewest that reach a goal. */
import { z } from "zod";

const grade = z.enum(["A", "B", "C", "D", "E", "F"]).nullable();

export const changeSchema = z.object({
  id: z.string().describe("Stable for one record and version, such as leave-out-3"),
  text: z.string().describe("What the company would do"),
  screens: z.array(z.number()).describe("The screens it is about; none for the journey as a whole"),
  score: z.number().nullable().describe("The score with this change alone"),
  grade,
  mends: z.array(z.string()).describe("Rules, by id, that it alone brings to pass or out of play"),
});

const stepSchema = z.object({
  change: z.string().describe("Id of the change; one that does nothing alone stands in no other list"),
  text: z.string(),
  screens: z.array(z.number()),
  score: z.number().nullable().describe("The score with it and all steps before it"),
  grade,
  broken: z.number().describe("Rules of the goal's pack that still fail; for a grade, of all packs"),
});

export const goalSchema = z.object({
  goal: z.enum(["grade-a", "pack"]).describe("Grade A; or that no rule of a pack fails"),
  pack: z.string().optional().describe("Which pack"),
  status: z
    .enum(["reached", "within-reach", "out-of-reach"])
    .describe("out-of-reach: not even all changes together lead there"),
  steps: z.array(stepSchema).describe("The changes that lead there, the one that brings the most first"),
  smallest: z
    .boolean()
    .optional()
    .describe(
      "No smaller set of the changes leads there, all having been tried or ruled out; false: not proved within the limit",
    ),
  remains: z
    .array(z.string())
    .optional()
    .describe("Out of reach: rules, by id, that stay broken with all changes made"),
});

export const counterfactualSchema = z
  .object({
    because: z
      .string()
      .optional()
      .describe("Why nothing could be computed; changes and goals are then absent"),
    changes: z.array(changeSchema).optional().describe("Each by itself, the one that brings the most first"),
    goals: z.array(goalSchema).optional(),
    tried: z.number().optional().describe("Sets of changes that were judged"),
    limit: z.number().optional().describe("How many would have been judged at most"),
  })
  .describe("What would bring the journey to grade A, or to pass a pack; judged as the journey itself was");
export type Counterfactual = z.infer<typeof counterfactualSchema>;
export type CounterfactualChange = z.infer<typeof changeSchema>;
export type CounterfactualStep = z.infer<typeof stepSchema>;
export type CounterfactualGoal = z.infer<typeof goalSchema>;
