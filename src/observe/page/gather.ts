/** Finds the controls that a visitor meets, each with the heading it stands under, in one walk through the document. */
import { headingLevel } from "./blocks.js";
import { kindOf, ownKind } from "./controls.js";
import type { makeCover } from "./cover.js";
import { closest, descendants, parentOf, squeeze } from "./dom.js";
import { labelsOf } from "./labels.js";
import { rectOf } from "./memo.js";
import type { PageControl } from "./protocol.js";
import { isVisible } from "./visible.js";

const LONGEST_SECTION = 120;

export interface Gathered {
  kind: PageControl["kind"];
  /** The nearest heading or legend before it, in reading order. */
  section: string;
}

type Hidden = ReturnType<typeof makeCover>;

/** Check boxes, radio buttons and choosers of files are often hidden and drawn by their label. */
function showsThroughLabel(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) || !/^(checkbox|radio|file)$/.test(element.type)) return false;
  return labelsOf(element).some((label) => isVisible(label));
}

function shows(element: Element, hidden: Hidden): boolean {
  if (showsThroughLabel(element)) return true;
  // Boxes are often drawn by something laid over them.
  const drawn = element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type);
  return isVisible(element) && (drawn || !hidden(element, rectOf(element)));
}

const opensSection = (element: Element): boolean =>
  (headingLevel(element) !== undefined || element.localName === "legend") && isVisible(element);

/** In document order. */
export function gatherControls(dialog: Element | null, hidden: Hidden): Map<Element, Gathered> {
  const found = new Map<Element, Gathered>();
  const holds = (at: Element): boolean => {
    const kind = found.get(at)?.kind;
    return kind !== undefined && !/^(text|option|select)$/.test(kind);
  };
  let section = "";
  for (const element of descendants(document.documentElement)) {
    if (opensSection(element)) section = squeeze(element.textContent ?? "").slice(0, LONGEST_SECTION);
    const own = ownKind(element);
    if (!own || !shows(element, hidden)) continue;
    // What lies inside a control is part of it.
    const outer = parentOf(element);
    if (outer && closest(outer, holds)) continue;
    found.set(element, { kind: kindOf(element, dialog) ?? own, section });
  }
  return found;
}
