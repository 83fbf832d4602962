/** The topmost dialog that takes over the page, told by what it does and not only by what it is called. */
import { closest, contains, elementAt, lineage, squeeze } from "./dom.js";
import { rectOf, styleOf } from "./memo.js";
import { parseColor } from "./paint.js";
import { isVisible } from "./visible.js";

const SEMANTIC = "dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]";

/** Nine points spread over the viewport. */
function samplePoints(): [number, number][] {
  const at = [0.1, 0.5, 0.9];
  return at.flatMap((x) => at.map((y): [number, number] => [x * innerWidth, y * innerHeight]));
}

/** From this opacity on a backdrop is seen. */
const DIMMING = 0.15;

const floats = (element: Element): boolean => {
  const { position } = styleOf(element);
  return position === "fixed" || position === "absolute";
};

/** What takes the pointer at a point, a consent banner aside: it hides a dialog only until it is answered. */
function hitBelow(consent: Element | null, x: number, y: number): Element | null {
  const hit = elementAt(x, y);
  if (!consent || !hit || !contains(consent, hit)) return hit;
  return document.elementsFromPoint(x, y).find((at) => !contains(consent, at)) ?? null;
}

/** The outermost floating element around a hit, below the page's own root. */
function layerOf(hit: Element): Element | null {
  let layer: Element | null = null;
  for (const at of lineage(hit)) {
    if (at === document.body || at === document.documentElement) break;
    if (floats(at) || at.matches(SEMANTIC)) layer = at;
  }
  return layer;
}

/** Something of the page lies under the layer at this point: else the layer is the page itself. */
function coversPage(layer: Element, x: number, y: number): boolean {
  return document
    .elementsFromPoint(x, y)
    .some(
      (at) =>
        at !== document.body &&
        at !== document.documentElement &&
        !contains(layer, at) &&
        !at.contains(layer),
    );
}

const hasContent = (element: Element): boolean =>
  squeeze(element.textContent ?? "") !== "" ||
  element.localName === "iframe" ||
  element.querySelector("iframe") !== null;

/** The part of a layer that is the dialog, not its backdrop: the semantic one, else what has the content. */
function panelOf(layer: Element, hit: Element): Element {
  const semantic = closest(hit, (at) => at.matches(SEMANTIC) && contains(layer, at));
  if (semantic) return semantic;
  const inner = [...layer.querySelectorAll(SEMANTIC)].filter((at) => isVisible(at)).at(-1);
  if (inner) return inner;
  let panel = layer;
  for (;;) {
    const children = [...panel.children].filter((child) => isVisible(child) && hasContent(child));
    const [only] = children;
    if (!only || children.length > 1) return panel;
    panel = only;
  }
}

/** A popover behind which the browser paints a backdrop: the page still takes the pointer, but nobody reads on in it. */
function dimsPage(element: Element): boolean {
  if (!element.hasAttribute("popover") || !element.matches(":popover-open")) return false;
  const backdrop = getComputedStyle(element, "::backdrop");
  if (backdrop.display === "none" || Number(backdrop.opacity) < DIMMING) return false;
  const blurs = /blur\(/.test(backdrop.backdropFilter);
  const painted = backdrop.backgroundImage !== "none";
  return blurs || painted || parseColor(backdrop.backgroundColor).a * Number(backdrop.opacity) >= DIMMING;
}

/** Backdrop and panel may be siblings; both take the pointer from the page. */
function takesOver(layer: Element, semantic: boolean, consent: Element | null): boolean {
  const points = samplePoints();
  const blocked = points.filter(([x, y]) => {
    const hit = hitBelow(consent, x, y);
    if (!hit) return false;
    if (contains(layer, hit)) return true;
    const other = layerOf(hit);
    return other !== null && !hasContent(other);
  });
  if (blocked.length >= 7) return true;
  const modal = "[aria-modal=true], dialog:modal";
  return semantic && blocked.length > 0 && (layer.matches(modal) || layer.querySelector(modal) !== null);
}

function candidates(consent: Element | null): Element[] {
  const semantic = [...document.querySelectorAll(SEMANTIC)].filter(
    (at) => isVisible(at) || at.matches("dialog:modal"),
  );
  const dimming = [...document.querySelectorAll("[popover]")].filter((at) => dimsPage(at) && hasContent(at));
  const hits = samplePoints().flatMap(([x, y]) => {
    const hit = hitBelow(consent, x, y);
    const layer = hit && layerOf(hit);
    return hit && layer && hasContent(layer) && coversPage(layer, x, y) ? [panelOf(layer, hit)] : [];
  });
  return [...new Set([...hits, ...semantic, ...dimming])].filter(
    (at) => !consent || !(contains(consent, at) || contains(at, consent)),
  );
}

/** Takes the pointer at its own centre: nothing lies over it. */
function onTop(element: Element, consent: Element | null): boolean {
  const rect = rectOf(element);
  const x = Math.min(innerWidth - 1, Math.max(0, rect.x + rect.width / 2));
  const y = Math.min(innerHeight - 1, Math.max(0, rect.y + rect.height / 2));
  const hit = hitBelow(consent, x, y);
  return hit !== null && contains(element, hit);
}

/** The topmost dialog that takes over, a consent banner aside. */
export function topDialog(consent: Element | null): Element | null {
  const taking = candidates(consent).filter((at) => {
    const layer = layerOf(at) ?? at;
    return onTop(at, consent) && (dimsPage(at) || takesOver(layer, at.matches(SEMANTIC), consent));
  });
  // Of dialogs within dialogs the innermost is the one that the user faces.
  return taking.find((at) => !taking.some((other) => other !== at && contains(at, other))) ?? null;
}
