/** signupClicks and symmetry: how the way out compares with the way in. */
import type { Reading } from "../reading/model.js";
import type { Measures, Outcome } from "../vocabulary.js";
import { clicks } from "./clicks.js";

const REACHED: readonly Outcome[] = ["completed", "requested", "unconfirmed"];

/** Both went to their end, or both stopped before the final control: else the two lengths say nothing of each other. */
function comparable(exit: Outcome, signup: Outcome): boolean {
  return (REACHED.includes(exit) && REACHED.includes(signup)) || (exit === "stopped" && signup === "stopped");
}

/** Both absent where no sign-up ran or one of the two ended elsewhere. `symmetry` has two decimals. */
export function symmetry(reading: Reading, signup: Reading | undefined): Measures {
  if (!signup || !comparable(reading.outcome, signup.outcome)) return {};
  const joined = clicks(signup);
  if (joined === 0) return { signupClicks: joined };
  return { signupClicks: joined, symmetry: Math.round((clicks(reading) / joined) * 100) / 100 };
}
