/** Colours as they are seen: composed over all layers, compared by the WCAG contrast formula. */
import { parentOf } from "./dom.js";
import { oncePerLook, rectOf, styleOf } from "./memo.js";
import { seenThrough } from "./text.js";
import { opacityOf } from "./visible.js";

export interface Rgba {
  r: number;
  g: number;
  b: number;
  a: number;
}

const WHITE: Rgba = { r: 255, g: 255, b: 255, a: 1 };
const known = new Map<string, Rgba>();
let pencil: OffscreenCanvasRenderingContext2D | null | undefined;

/** Reads any CSS colour; the browser itself converts what is not rgb(). */
export function parseColor(css: string): Rgba {
  const found = known.get(css);
  if (found) return found;
  const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css);
  const color = plain
    ? { r: Number(plain[1]), g: Number(plain[2]), b: Number(plain[3]), a: Number(plain[4] ?? 1) }
    : drawn(css);
  known.set(css, color);
  return color;
}

function drawn(css: string): Rgba {
  pencil ??= new OffscreenCanvas(1, 1).getContext("2d");
  if (!pencil) return { r: 0, g: 0, b: 0, a: 0 };
  pencil.clearRect(0, 0, 1, 1);
  pencil.fillStyle = css;
  pencil.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = pencil.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}

export function over(top: Rgba, under: Rgba): Rgba {
  const a = top.a + under.a * (1 - top.a);
  if (a === 0) return { r: 0, g: 0, b: 0, a: 0 };
  const mix = (t: number, u: number): number => (t * top.a + u * under.a * (1 - top.a)) / a;
  return { r: mix(top.r, under.r), g: mix(top.g, under.g), b: mix(top.b, under.b), a };
}

function luminance({ r, g, b }: Rgba): number {
  const linear = (channel: number): number => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(one: Rgba, other: Rgba): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100;
}

export const cssOf = ({ r, g, b }: Rgba): string =>
  `rgb(${Math.round(r)}, ${Math.round(g)}, ${Math.round(b)})`;

export interface Backdrop {
  color: Rgba;
  /** A picture or gradient lies there: what the eye sees cannot be computed. */
  picture: boolean;
}

const NOTHING: Backdrop = { color: { r: 0, g: 0, b: 0, a: 0 }, picture: false };
const OPAQUE = 0.99;

/** What one element alone paints behind its contents. */
const layerOf = oncePerLook((element): Backdrop => {
  const style = styleOf(element);
  const fill = parseColor(style.backgroundColor);
  // A background that is seen through the letters alone lies behind nothing.
  if (style.backgroundClip === "text") return NOTHING;
  const picture = style.backgroundImage !== "none" || /^(IMG|VIDEO|CANVAS)$/.test(element.tagName);
  return { color: fill.a === 0 ? fill : { ...fill, a: fill.a * opacityOf(element) }, picture };
});

function lay(top: Backdrop, under: Backdrop): Backdrop {
  if (top.picture || top.color.a >= OPAQUE) return top;
  if (top.color.a === 0) return under;
  return { color: over(top.color, under.color), picture: under.picture };
}

/** Its own layer over those of its ancestors. */
const ancestry = oncePerLook((element): Backdrop => {
  const parent = parentOf(element);
  return lay(layerOf(element), parent ? ancestry(parent) : NOTHING);
});

const hits = oncePerLook((element) => ({ stack: hitsOf(element) }));

/** Everything painted at an element's centre, from itself downward: undefined where it cannot be hit there. */
const stackAt = (element: Element): Element[] | undefined => hits(element).stack;

function hitsOf(element: Element): Element[] | undefined {
  const rect = rectOf(element);
  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return undefined;
  if (element.getRootNode() instanceof ShadowRoot) return undefined;
  const stack = document.elementsFromPoint(x, y);
  return stack[0] === element ? stack : undefined;
}

function compose(element: Element, own: boolean): Backdrop {
  const stack = stackAt(element);
  const parent = parentOf(element);
  const found = stack
    ? stack.slice(own ? 0 : 1).reduceRight((under, at) => lay(layerOf(at), under), NOTHING)
    : own
      ? ancestry(element)
      : parent
        ? ancestry(parent)
        : NOTHING;
  return { color: over(found.color, WHITE), picture: found.picture };
}

const withOwn = oncePerLook((element) => compose(element, true));
const withoutOwn = oncePerLook((element) => compose(element, false));

/** The composed background at an element's centre, its own included or not. */
export const backdropOf = (element: Element, own: boolean): Backdrop =>
  own ? withOwn(element) : withoutOwn(element);

/** The colour of an element's letters as it is seen: faded toward what lies around it where it is not opaque. */
export function textColor(element: Element, behind: Backdrop): Rgba {
  const color = parseColor(styleOf(element).webkitTextFillColor);
  const opacity = opacityOf(element);
  if (opacity > 0.99) return over(color, behind.color);
  return over({ ...color, a: color.a * opacity }, backdropOf(element, false).color);
}

/**
 * WCAG contrast of an element's letters to what lies behind `face`; null where a picture or gradient lies there, or
 * is what the letters are made of.
 */
export function textContrast(element: Element, face: Element = element): number | null {
  const behind = backdropOf(face, true);
  if (behind.picture || seenThrough(element)) return null;
  return contrast(textColor(element, behind), behind.color);
}
