/** Colours as they are seen: composed over all layers, compared by the WCAG contrast formula. */
import { elementAt, parentOf } from "./dom.js";
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

/** What lies behind an element from itself downward, as painted at its centre where that can be hit. */
function layers(element: Element): Element[] {
  const rect = element.getBoundingClientRect();
  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2;
  if (x >= 0 && y >= 0 && x < innerWidth && y < innerHeight && element === elementAt(x, y)) {
    const root = element.getRootNode();
    const stack = root instanceof ShadowRoot ? [] : document.elementsFromPoint(x, y);
    if (stack[0] === element) return stack;
  }
  const ancestors: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) ancestors.push(at);
  return ancestors;
}

export interface Backdrop {
  color: Rgba;
  /** A picture or gradient lies there: what the eye sees cannot be computed. */
  picture: boolean;
}

/** The composed background at an element's centre, its own included or not. */
export function backdropOf(element: Element, own: boolean): Backdrop {
  let color: Rgba = { r: 0, g: 0, b: 0, a: 0 };
  for (const layer of layers(element)) {
    if (layer === element && !own) continue;
    const style = getComputedStyle(layer);
    const pictured = style.backgroundImage !== "none" || /^(IMG|VIDEO|CANVAS)$/.test(layer.tagName);
    if (pictured && color.a < 0.99) return { color: over(color, WHITE), picture: true };
    const fill = parseColor(style.backgroundColor);
    const faded = { ...fill, a: fill.a * opacityOf(layer) };
    color = over(color, faded);
    if (color.a >= 0.99) break;
  }
  return { color: over(color, WHITE), picture: false };
}

/** A colour of an element's text as it is seen: faded toward what lies around the element where it is not opaque. */
export function textColor(element: Element, css: string, behind: Backdrop): Rgba {
  const color = parseColor(css);
  const opacity = opacityOf(element);
  if (opacity > 0.99) return over(color, behind.color);
  return over({ ...color, a: color.a * opacity }, backdropOf(element, false).color);
}
