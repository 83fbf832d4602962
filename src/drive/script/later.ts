/** Verbs that the journey file knows and this version cannot carry out yet. */
import { UserError } from "../../errors.js";
import type { JourneyFile, Step } from "../../journey/model.js";

const LATER = new Set<Step["verb"]>(["explore"]);

/** @throws UserError naming the place, before anything is started */
export function refuseLater(file: JourneyFile): void {
  for (const journey of file.journeys) {
    if (!journey.steps)
      throw new UserError(
        "usage",
        `The journey "${journey.id}" has no steps; exploring without them is not possible yet.`,
        {
          position: { file: file.path, ...journey.position },
          hint: "Write its steps.",
        },
      );
    for (const step of [...file.setup, ...journey.steps])
      if (LATER.has(step.verb))
        throw new UserError("usage", `The step "${step.verb}" cannot be carried out by this version yet.`, {
          position: { file: file.path, ...step.position },
          hint: "Use click, fill and the other verbs for now.",
        });
  }
}
