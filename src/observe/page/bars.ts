/** Bars and panels beside the main content that hold a few buttons: a wizard keeps its answers there, and a cookie notice its own. */
import type { Zone } from "../../record/schema.js";
import type { PageControl } from "./protocol.js";

/** Where a thing lies, and the number of the bar that it stands in, if it stands in one. */
export interface Place {
  zone: Zone;
  bar?: number;
}

const BESIDE: ReadonlySet<Zone> = new Set(["footer", "aside", "promo", "floating"]);
const ACTS: ReadonlySet<PageControl["kind"]> = new Set(["button", "link", "menuitem", "tab", "toggle"]);
/** More than these are a menu, or a part of the site that has its own business. */
const MOST_CONTROLS = 6;
/** A way out may well be a link beside a button; three links are a list of other pages. */
const MOST_LINKS = 2;
const NAVIGATION =
  "nav,[role=navigation],[role=menubar],[role=tablist],[role=search],[role=banner],[role=contentinfo]";

const looksPressed = ({ kind, look }: PageControl): boolean =>
  kind === "button" || look === "filled" || look === "outlined";

/** By its structure alone: what its words say, and so whether it is the flow's, is for the reading to tell. */
function mayAnswer(region: Element, held: readonly PageControl[]): boolean {
  const acts = held.filter(({ kind }) => ACTS.has(kind));
  const links = acts.filter((one) => one.kind === "link" && !looksPressed(one));
  if (acts.length > MOST_CONTROLS || links.length > MOST_LINKS || !acts.some(looksPressed)) return false;
  return !region.matches("nav,[role=navigation]") && region.querySelector(NAVIGATION) === null;
}

/**
 * @param elements of the controls, in the same order
 * @param regionOf the part of the page beside the main content that an element lies in
 * @returns tells where an element lies; the controls are told it too
 */
export function placesBeside(
  elements: readonly Element[],
  controls: PageControl[],
  zoneOf: (element: Element) => Zone,
  regionOf: (element: Element) => Element | null,
): (element: Element) => Place {
  const held = new Map<Element, PageControl[]>();
  for (const [index, element] of elements.entries()) {
    const control = controls[index];
    const region = control && BESIDE.has(control.zone) ? regionOf(element) : null;
    if (control && region) held.set(region, [...(held.get(region) ?? []), control]);
  }
  const bars = new Map<Element, number>();
  for (const [region, own] of held) {
    if (!mayAnswer(region, own)) continue;
    bars.set(region, bars.size + 1);
    for (const control of own) control.bar = bars.size;
  }
  return (element) => {
    const zone = zoneOf(element);
    const region = bars.size > 0 && BESIDE.has(zone) ? regionOf(element) : null;
    const bar = region ? bars.get(region) : undefined;
    return bar === undefined ? { zone } : { zone, bar };
  };
}
