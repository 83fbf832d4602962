/** The words that are drawn: of a text node what is left of it, and what a stylesheet writes before and after an element. */
import { parentOf, squeeze } from "./dom.js";
import { oncePerLook, rectOf, styleOf } from "./memo.js";
import { isTransparent, isVisible, leftOf } from "./visible.js";
import { mayBeWritten } from "./written.js";

export interface SeenText {
  words: string;
  rect: DOMRect;
}

/** So much of a letter may lie outside its box: tails, slants, the leading above a line. */
const SLACK = 3;
/** A picture or gradient is seen through letters that far up the tree. */
const CLIPPING_LEVELS = 4;
/** Shadows that are blurred more than this cannot be read. */
const SHARP_SHADOW = /\) -?[\d.]+px -?[\d.]+px [0-2](\.\d+)?px/;
/** Fonts whose letters are signs: the words in the document choose a sign and are not drawn. */
const SYMBOLS = /\b(icons?|symbols?|glyphicons|ionicons|dashicons|icomoon|fontello|font ?awesome)\b/i;

const isSymbol = ({ fontFamily }: CSSStyleDeclaration): boolean =>
  SYMBOLS.test(fontFamily.split(",")[0] ?? "");

/** The element whose background is seen through the letters, not behind them. */
export function seenThrough(element: Element): Element | null {
  let at: Element | null = element;
  for (let level = 0; at && level < CLIPPING_LEVELS; at = parentOf(at), level += 1)
    if (styleOf(at).backgroundClip.includes("text")) return at;
  return null;
}

/** Its letters have a colour, an outline, a sharp shadow, or are cut out of a background. */
function drawsLetters(element: Element, style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.fontSize) < 1 || isSymbol(style)) return false;
  if (!isTransparent(style.webkitTextFillColor)) return true;
  const stroked =
    Number.parseFloat(style.webkitTextStrokeWidth) > 0 && !isTransparent(style.webkitTextStrokeColor);
  return stroked || SHARP_SHADOW.test(style.textShadow) || seenThrough(element) !== null;
}

const drawn = oncePerLook((element) => ({ letters: drawsLetters(element, styleOf(element)) }));

/** Words whose middle is left, where a box cuts a text in two. */
function wordsIn(text: Text, parent: Element): string {
  const range = document.createRange();
  return [...text.data.matchAll(/\S+\s*/g)]
    .filter(({ 0: word, index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.trimEnd().length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const rest = leftOf(parent, { left: x, right: x, top: y, bottom: y });
      return rest.left <= rest.right && rest.top <= rest.bottom;
    })
    .map(([word]) => word)
    .join("");
}

/** What can be seen of a text node, or null. */
export function seenText(text: Text, parent: Element): SeenText | null {
  const range = document.createRange();
  range.selectNodeContents(text);
  const rect = range.getBoundingClientRect();
  if (rect.width < 1 || rect.height < 1 || !drawn(parent).letters || !isVisible(parent, rect)) return null;
  const left = leftOf(parent, rect);
  const whole =
    left.left - rect.left < SLACK &&
    left.top - rect.top < SLACK &&
    rect.right - left.right < SLACK &&
    rect.bottom - left.bottom < SLACK;
  // Nothing is left of what is laid out only when it is scrolled to, and yet it is there.
  if (whole || left.left >= left.right || left.top >= left.bottom) return { words: text.data, rect };
  return { words: wordsIn(text, parent), rect };
}

/** Letters of a language or figures; signs of private fonts, bullets and arrows are no words. */
const WORDS = /[\p{L}\p{N}]/u;
const STRINGS = /"((?:[^"\\]|\\.)*)"/g;

type Side = "::before" | "::after";
const writtenOnce = (side: Side) => oncePerLook((element) => ({ words: written(element, side) }));
const WRITTEN = { "::before": writtenOnce("::before"), "::after": writtenOnce("::after") };

/** The words that a stylesheet writes before or after what an element holds; empty where it writes none. */
export const writtenBeside = (element: Element, side: Side): string =>
  mayBeWritten(element) ? WRITTEN[side](element).words : "";

function written(element: Element, side: Side): string {
  const style = getComputedStyle(element, side);
  const { content } = style;
  if (content === "none" || content === "normal" || content === "" || !content.includes('"')) return "";
  const words = [...content.matchAll(STRINGS)].map(([, text = ""]) => text.replace(/\\(.)/g, "$1")).join("");
  if (!WORDS.test(words) || style.display === "none" || style.visibility !== "visible") return "";
  if (Number(style.opacity) < 0.05 || isTransparent(style.webkitTextFillColor)) return "";
  if (Number.parseFloat(style.fontSize) < 1 || isSymbol(style)) return "";
  // A box of its own can be moved or cut away; it cannot be measured, but it says where it was put.
  const far = [style.left, style.top, style.textIndent].some((value) => Number.parseFloat(value) < -500);
  if (far || (style.overflow === "hidden" && Number.parseFloat(style.width) <= 1.5)) return "";
  if (!isVisible(element, rectOf(element))) return "";
  return style.display.startsWith("inline") ? words : ` ${squeeze(words)} `;
}
