/** An action as a sentence, for people who have never seen the journey file. */
import type { ReportAction } from "../schema.js";

/** What was done, up to the target's name; the name is a site's word and is added by the format. */
export function actionVerb(action: ReportAction): string {
  const role = action.target?.role ?? "";
  switch (action.type) {
    case "click":
      return role ? `Clicked the ${roleWord(role)}` : "Clicked";
    case "key":
      if (WRITTEN_IN.includes(role)) return "Pressed Enter in";
      return role ? `Pressed, by keyboard, the ${roleWord(role)}` : "Pressed a key";
    case "choice":
      return "Chose another option of";
    case "input":
      return "Filled in";
    case "native-dialog":
      return "Answered the browser's dialog";
    case "back":
      return "Went back in the browser";
    case "goto":
      return "Opened another address, as no control led there";
    default:
      return "Did something else";
  }
}

/** Of the keys that activate something, only Enter does it there. */
const WRITTEN_IN: readonly string[] = ["textbox", "searchbox"];

const ROLES: ReadonlyMap<string, string> = new Map([
  ["button", "button"],
  ["link", "link"],
  ["checkbox", "check box"],
  ["radio", "radio button"],
  ["menuitem", "menu item"],
  ["tab", "tab"],
  ["option", "option"],
  ["combobox", "selection list"],
  ["switch", "switch"],
]);
function roleWord(role: string): string {
  return ROLES.get(role) ?? "control";
}
