/** One control, as a visitor sees it: what it is, what it says, how it looks, where it lies. */
import type { Zone } from "../../record/schema.js";
import { isEnabled } from "./controls.js";
import { closest, contains, elementAt, parentOf, squeeze, wordsOf } from "./dom.js";
import { fieldOf } from "./field.js";
import { labelsOf } from "./labels.js";
import { locatorOf } from "./locate.js";
import { rectOf, styleOf } from "./memo.js";
import { nameOf, pictureWords, roleOf, visibleText } from "./names.js";
import {
  backdropOf,
  contrast,
  cssOf,
  over,
  parseColor,
  type Rgba,
  textColor,
  textContrast,
} from "./paint.js";
import { boxOf, fromTopOf } from "./place.js";
import type { PageControl } from "./protocol.js";
import { scaleOf } from "./transform.js";
import { isVisible, opacityOf } from "./visible.js";

function filled(element: Element): boolean {
  const style = styleOf(element);
  return parseColor(style.backgroundColor).a > 0.1 || style.backgroundImage !== "none";
}

/** A wrapper may leave its fill to the one child that covers it. */
function painter(element: Element): Element {
  if (filled(element)) return element;
  const [child, ...others] = [...element.children].filter((at) => isVisible(at));
  if (!child || others.length > 0) return element;
  const outer = boxOf(element);
  const inner = boxOf(child);
  return inner.width * inner.height > outer.width * outer.height * 0.7 ? painter(child) : element;
}

/** As much room as a wrapper may leave around its control. */
const MARGIN = 40;

/** What paints the control: itself, a child that fills it, or a wrapper that holds nothing else. */
function faceOf(element: Element): Element {
  const inner = painter(element);
  if (filled(inner)) return inner;
  const own = rectOf(element);
  const words = wordsOf(element);
  for (let at = parentOf(element), level = 0; at && level < 2; at = parentOf(at), level += 1) {
    const rect = rectOf(at);
    if (rect.height > own.height + MARGIN || rect.width > own.width + 4 * MARGIN) break;
    if (wordsOf(at) !== words) break;
    if (filled(at)) return at;
  }
  return inner;
}

/** The element whose text style speaks for the control. */
function speaker(element: Element): Element {
  const [child, ...others] = [...element.childNodes].filter((at) => squeeze(at.textContent ?? "") !== "");
  return child instanceof Element && others.length === 0 && isVisible(child) ? speaker(child) : element;
}

/** A ring drawn as a shadow without blur is a border to the eye. */
const RING = /0px 0px 0px [1-9]\d*px/;

function look(element: Element, face: Element, fill: number, underlined: boolean): PageControl["look"] {
  const style = styleOf(face);
  if (fill > 1.1 || style.backgroundImage !== "none") return "filled";
  const bordered = ["Top", "Right", "Bottom", "Left"].filter((side) => {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`));
    return width >= 1 && parseColor(style.getPropertyValue(`border-${side.toLowerCase()}-color`)).a > 0.1;
  });
  if (bordered.length >= 3 || RING.test(style.boxShadow)) return "outlined";
  return underlined || element.localName === "a" ? "link" : "plain";
}

const INLINE_TEXT = 20;

/** Stands among words of a paragraph that are not its own. */
function inText(element: Element, own: string): boolean {
  if (!styleOf(element).display.startsWith("inline") || styleOf(element).display === "inline-block")
    return false;
  const around = parentOf(element);
  return around !== null && wordsOf(around).length > own.length + INLINE_TEXT;
}

/** Covered for good: what scrolls away or can be closed does not cover. */
function covered(element: Element): boolean {
  const rect = rectOf(element);
  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
  const hit = elementAt(x, y);
  if (!hit || contains(element, hit) || contains(hit, element)) return false;
  const label = closest(hit, (at) => at instanceof HTMLLabelElement);
  if (label instanceof HTMLLabelElement && label.control === element) return false;
  return closest(hit, (at) => /fixed|sticky/.test(styleOf(at).position)) === null;
}

/** Where a link leads, as a whole address; null for what is none. */
function addressOf(element: Element): string | null {
  if (element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement) return element.href;
  const written = element instanceof SVGAElement ? element.href.baseVal : "";
  if (written === "") return null;
  return URL.canParse(written, document.baseURI) ? new URL(written, document.baseURI).href : written;
}

/** Its words, if it has any, are part of a picture: what stands out in it only the eye can tell. */
const isPictured = (element: Element): boolean =>
  element.matches("input[type=image],area") ||
  pictureWords(element) !== "" ||
  element.querySelector("img,svg,canvas,video,object,[role=img]") !== null;

const FIELDS = new Set(["text", "checkbox", "radio", "select", "option"]);

/** What shows a control: itself, or the label that is drawn in the place of a hidden box. */
function drawnAs(element: Element): Element {
  if (!(element instanceof HTMLInputElement) || isVisible(element)) return element;
  return labelsOf(element).find((label) => isVisible(label)) ?? element;
}

export function describe(
  element: Element,
  kind: PageControl["kind"],
  zone: Zone,
  section: string,
): PageControl {
  const text = visibleText(element);
  const shown = drawnAs(element);
  const speaking = speaker(shown);
  const style = styleOf(speaking);
  const face = faceOf(shown);
  const behind = backdropOf(face, true);
  const around = backdropOf(contains(face, shown) ? face : shown, false);
  const color = textColor(speaking, behind);
  const outer = parentOf(shown);
  const top = fromTopOf(shown);
  const outerColor: Rgba | null = outer ? parseColor(styleOf(outer).color) : null;
  const underlined =
    style.textDecorationLine.includes("underline") || styleOf(shown).textDecorationLine.includes("underline");
  const ownFill = parseColor(styleOf(face).backgroundColor);
  const faded = { ...ownFill, a: ownFill.a * opacityOf(face) };
  const fillContrast = ownFill.a > 0.1 ? contrast(over(faded, around.color), around.color) : 1;
  const field = FIELDS.has(kind) ? fieldOf(element) : undefined;
  const href = addressOf(element);
  const testid = element.getAttribute("data-testid");
  return {
    kind,
    role: roleOf(element, kind),
    name: nameOf(element, text) || (field?.label ?? ""),
    text,
    zone,
    box: boxOf(shown),
    fromTop: top,
    locator: locatorOf(element),
    ...(href ? { href } : {}),
    ...(testid ? { testid } : {}),
    fontSize: Math.round(Number.parseFloat(style.fontSize) * scaleOf(speaking) * 10) / 10,
    fontWeight: Number(style.fontWeight) || 400,
    color: cssOf(color),
    background: cssOf(behind.color),
    contrast: text === "" && !field && isPictured(element) ? null : textContrast(speaking, face),
    fillContrast,
    opacity: Math.round(opacityOf(shown) * 100) / 100,
    look: look(element, face, fillContrast, underlined),
    underlined,
    inText: inText(element, text),
    likeText: outerColor !== null && cssOf(outerColor) === cssOf(parseColor(style.color)),
    enabled: isEnabled(element),
    covered: covered(element),
    offscreen: top >= innerHeight || rectOf(shown).left >= innerWidth,
    section,
    ...(field ? { field } : {}),
  };
}
