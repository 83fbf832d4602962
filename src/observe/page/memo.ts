/** Remembers what was computed for an element, for the length of one look at the page. */

const forgetters: (() => void)[] = [];

/** Forgets what was computed: to be called before each look at the page, and before each report. */
export function lookAfresh(): void {
  for (const forget of forgetters) forget();
}

/** The function, asked once for each element and look. */
export function oncePerLook<V extends object>(compute: (element: Element) => V): (element: Element) => V {
  let known = new WeakMap<Element, V>();
  forgetters.push(() => {
    known = new WeakMap();
  });
  return (element) => {
    const found = known.get(element);
    if (found) return found;
    const value = compute(element);
    known.set(element, value);
    return value;
  };
}

/** The same for what is computed for the page as a whole. */
export function onceALook<V>(compute: () => V): () => V {
  let known: { value: V } | undefined;
  forgetters.push(() => {
    known = undefined;
  });
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** Where it is in the window. */
export const rectOf = oncePerLook((element) => element.getBoundingClientRect());

/** Its style as computed. */
export const styleOf = oncePerLook((element) => getComputedStyle(element));

interface Extent {
  /** How far the window is scrolled. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** The page grows to the left, and is scrolled by figures below zero. */
  rightToLeft: boolean;
}

/** The page behind the window. Asked of the browser each time, it would see to the layout each time. */
export const extent = onceALook((): Extent => {
  const root = document.scrollingElement ?? document.documentElement;
  return {
    x: scrollX,
    y: scrollY,
    width: Math.max(root.scrollWidth, innerWidth),
    height: Math.max(root.scrollHeight, innerHeight),
    rightToLeft: getComputedStyle(document.body ?? root).direction === "rtl",
  };
});
