/** options: action controls offered in the main content of the flow's screens. */
import type { Reading, ReadScreen } from "../reading/model.js";
import { flowScreens } from "./walked.js";

/** Distinct names of the action controls a screen offers; the buttons of a native dialog have none but count. */
function offered(screen: ReadScreen): number {
  const { native } = screen.look;
  if (native) return native.type === "alert" ? 1 : 2;
  const names = screen.main.controls.map((control) => (control.text || control.name).trim().toLowerCase());
  return new Set(names.map((name, index) => (name === "" ? `#${index}` : name.replace(/\s+/g, " ")))).size;
}

/** Summed over the flow's distinct screens. */
export function options(reading: Reading): number {
  return flowScreens(reading).reduce((sum, screen) => sum + offered(screen), 0);
}
