/** Opens what a page keeps folded, for the look afterwards: nothing is counted then, and the state may lie in an accordion. */
import { closest, everywhere } from "./dom.js";
import { lookAfresh } from "./memo.js";
import { isVisible } from "./visible.js";

/** A page with more folds than this is a list of questions, not an account. */
const MOST = 20;
const AROUND = "header,footer,nav,[role=banner],[role=contentinfo],[role=navigation]";

/** A button that says of itself that it shows a part of the page, and that part is not shown. */
function discloses(button: HTMLElement): boolean {
  if (button.hasAttribute("aria-haspopup") || button.getAttribute("role") === "combobox") return false;
  const root = button.getRootNode();
  const id = button.getAttribute("aria-controls") ?? "";
  const part = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
  return part !== null && !isVisible(part) && isVisible(button);
}

/** Returns how many were opened. No event of a user is made: what is opened so is no click. */
export function unfold(): number {
  lookAfresh();
  const closed = [...everywhere("details:not([open]), [aria-expanded=false][aria-controls]")].filter(
    (at) => !closest(at, (outer) => outer.matches(AROUND)),
  );
  const folds = closed.filter((at) => at instanceof HTMLElement).slice(0, MOST);
  let opened = 0;
  for (const fold of folds) {
    if (fold instanceof HTMLDetailsElement) fold.open = true;
    else if (discloses(fold)) fold.click();
    else continue;
    opened += 1;
  }
  return opened;
}
