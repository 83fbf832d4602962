/** pressureScreens: distinct screens of the flow that carry at least one pattern of class pressure. */
import type { Reading } from "../reading/model.js";
import type { Finding } from "../report/schema.js";
import { flowScreens } from "./walked.js";

/** Findings that are for review only do not make a screen one of pressure. */
export function pressureScreens(reading: Reading, findings: readonly Finding[]): number {
  const pressed = new Set(
    findings.filter((one) => one.class === "pressure" && one.counted).map((one) => one.screen),
  );
  return flowScreens(reading).filter((screen) => pressed.has(screen.n)).length;
}
