/** Looks and steps for tests of what is pure in driving. */

import type { Step, StepAction } from "../../src/journey/model.js";
import { stepText } from "../../src/journey/step-text.js";
import type { Look } from "../../src/record/schema.js";
import { type LookSpec, look } from "../support/record.js";

/** One look, in a frame of its own number 1 as well. */
export function shown(spec: LookSpec): Look {
  const { given: _given, inPlace: _inPlace, ...plain } = look(spec);
  return plain;
}

export function script(...actions: StepAction[]): Step[] {
  return actions.map((action, index) => ({
    ...action,
    index,
    position: { line: index + 1, column: 1 },
    text: stepText(action),
  }));
}
