/** Areas of a picture that act as links: they have no box, and lie where the picture is drawn. */

/** The picture that an area lies on: the first that shows of those that use its map. */
export function pictureOf(area: HTMLAreaElement): Element | null {
  const map = area.closest("map");
  const root = area.getRootNode();
  if (!map || !(root instanceof Document || root instanceof ShadowRoot)) return null;
  const using = [...root.querySelectorAll("img[usemap],object[usemap]")].filter(
    (at) => at.getAttribute("usemap")?.replace(/^#/, "") === (map.name || map.id),
  );
  return using.find((at) => at.getClientRects().length > 0) ?? using[0] ?? null;
}

interface Shape {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A shape of more figures is drawn to break those who read it. */
const MOST_FIGURES = 10_000;

/** What encloses the shape, from the picture's corner; undefined where its figures say nothing. */
function shapeOf(area: HTMLAreaElement, whole: Shape): Shape | undefined {
  const kind = area.shape.toLowerCase();
  if (kind === "default") return whole;
  const figures = (area.coords.match(/-?[\d.]+/g) ?? []).slice(0, MOST_FIGURES).map(Number);
  const [x, y, radius] = figures;
  if (x === undefined || y === undefined || radius === undefined) return undefined;
  if (kind.startsWith("circ"))
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  const xs = figures.filter((_, index) => index % 2 === 0);
  const ys = figures.filter((_, index) => index % 2 === 1);
  if (ys.length < 2) return undefined;
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Its rectangle in the window: of its shape what lies on the picture. */
export function rectOfArea(area: HTMLAreaElement): DOMRect {
  const picture = pictureOf(area);
  if (!(picture instanceof HTMLElement)) return new DOMRect();
  const outer = picture.getBoundingClientRect();
  const style = getComputedStyle(picture);
  // Coordinates are px of the content, which transforms draw larger or smaller.
  const drawn = picture.offsetWidth > 0 ? outer.width / picture.offsetWidth : 1;
  const left = picture.clientLeft + Number.parseFloat(style.paddingLeft);
  const top = picture.clientTop + Number.parseFloat(style.paddingTop);
  const width =
    picture.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  const height =
    picture.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
  const shape = shapeOf(area, { left: 0, top: 0, right: width, bottom: height });
  if (!shape) return new DOMRect();
  const [from, to] = [Math.max(0, shape.left), Math.min(width, shape.right)];
  const [over, under] = [Math.max(0, shape.top), Math.min(height, shape.bottom)];
  return new DOMRect(
    outer.left + (left + from) * drawn,
    outer.top + (top + over) * drawn,
    Math.max(0, to - from) * drawn,
    Math.max(0, under - over) * drawn,
  );
}
