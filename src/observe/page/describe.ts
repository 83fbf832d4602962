/** One control, as a visitor sees it: what it is, what it says, how it looks, where it lies. */
import type { Zone } from "../../record/schema.js";
import { isEnabled } from "./controls.js";
import { closest, contains, elementAt, parentOf, squeeze, wordsOf } from "./dom.js";
import { labelsOf } from "./labels.js";
import { locatorOf } from "./locate.js";
import { rectOf, styleOf } from "./memo.js";
import { groupOf, labelOf, nameOf, roleOf, visibleText } from "./names.js";
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
import { isTouched } from "./touched.js";
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

/** Values that developers give to "Please choose", where they give it one. */
const NO_VALUE =
  /^(?:|0|-1|-|none|null|nil|undefined|default|empty|placeholder|choose|select|please[-_ ]?(?:select|choose))$/i;
/** Signs that frame a request to choose: "-- Reason --", "Choose…". */
const ASKING = /^(?:[-–—.…*_=]{1,3})?.*(?:…|\.\.\.|[-–—]{2,}|:)$/u;

/** The first entry of a list that asks for a choice and is none. */
function isPrompt(option: HTMLOptionElement): boolean {
  if (option.value === "" || option.disabled || option.hidden) return true;
  if (option.index !== 0 || option.parentElement instanceof HTMLOptGroupElement) return false;
  return NO_VALUE.test(option.value) || ASKING.test(squeeze(option.text));
}

function fieldOf(element: Element): PageControl["field"] {
  const label = labelOf(element);
  const initial = !isTouched(element);
  const common = {
    label,
    placeholder: element.getAttribute("placeholder") ?? "",
    autocomplete: element.getAttribute("autocomplete") ?? "",
    required: element.matches(":required") || element.getAttribute("aria-required") === "true",
    group: groupOf(element),
    invalid: element.getAttribute("aria-invalid") === "true" || element.matches(":user-invalid"),
  };
  if (element instanceof HTMLSelectElement) {
    const options = [...element.options].map((option) => squeeze(option.text));
    const [chosen] = element.selectedOptions;
    const selected = squeeze(chosen?.text ?? "");
    const filled = chosen !== undefined && !isPrompt(chosen);
    return { ...common, type: "select", filled, preset: initial && filled, options, selected };
  }
  if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type))
    return {
      ...common,
      type: element.type,
      group: common.group || element.name,
      filled: element.checked,
      checked: element.checked,
      preset: initial && element.checked,
    };
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const type = element instanceof HTMLInputElement ? element.type : "textarea";
    const filled = element.value !== "";
    return { ...common, type, filled, preset: initial && filled };
  }
  const checked =
    element.getAttribute("aria-checked") === "true" || element.getAttribute("aria-selected") === "true";
  const type = roleOf(element);
  return { ...common, type, filled: checked, checked, preset: initial && checked };
}

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
  const href = element instanceof HTMLAnchorElement ? element.href : null;
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
    contrast: textContrast(speaking, face),
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
