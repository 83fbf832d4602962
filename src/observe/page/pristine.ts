/**
 * Runs our own code with the browser's own language and document: sites bend both, by old libraries, by polyfills, or to
 * be seen otherwise than they are. What was bent is put back afterwards, so that the site notices nothing.
 * Nothing here may use a method that can be bent: hence the plain loops.
 */
const { getOwnPropertyDescriptor, getOwnPropertyNames, getPrototypeOf } = Object;
const { defineProperty, deleteProperty, apply } = Reflect;

interface Original {
  holder: object;
  key: PropertyKey;
  /** Undefined: there was none. */
  was: PropertyDescriptor | undefined;
}

const prototypesOf = (values: object[]): object[] => values.map((value): object => getPrototypeOf(value));

function* aGenerator(): Generator<undefined> {}

const HOLDERS: object[] = [
  ...[Object, Array, Number, Math, JSON, Reflect],
  ...[Object, Function, Array, String, Number, RegExp, Map, Set, WeakMap, WeakSet].map((at) => at.prototype),
  ...prototypesOf([
    [].values(),
    new Map().values(),
    new Set().values(),
    "".matchAll(/x/g),
    ""[Symbol.iterator](),
  ]),
  ...prototypesOf([aGenerator(), aGenerator.prototype]),
  ...[
    Node,
    Element,
    HTMLElement,
    Document,
    ShadowRoot,
    DocumentFragment,
    CharacterData,
    Text,
    CSSStyleSheet,
  ].map((at) => at.prototype),
  ...[NodeList, HTMLCollection, DOMTokenList, NamedNodeMap, Range, DOMRect, DOMRectReadOnly].map(
    (at) => at.prototype,
  ),
  ...[Event, UIEvent, MouseEvent, KeyboardEvent, SubmitEvent, CSSStyleDeclaration].map((at) => at.prototype),
  ...[HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement, HTMLOptionElement, HTMLButtonElement].map(
    (at) => at.prototype,
  ),
  ...[HTMLLabelElement, HTMLAnchorElement, HTMLSlotElement, HTMLImageElement, HTMLFormElement].map(
    (at) => at.prototype,
  ),
  ...[HTMLAreaElement, HTMLMapElement, SVGElement, SVGAElement].map((at) => at.prototype),
];

/** Handlers that a site sets by property, and numbers that cannot change, are no tools of ours. */
function isTool(key: string, was: PropertyDescriptor | undefined): boolean {
  return !key.startsWith("on") && key !== "constructor" && typeof was?.value !== "number";
}

const originals: Original[] = [
  ...HOLDERS.flatMap((holder) =>
    [...getOwnPropertyNames(holder), Symbol.iterator].flatMap((key): Original[] => {
      const was = getOwnPropertyDescriptor(holder, key);
      if (!was && key === Symbol.iterator) return [];
      return typeof key === "symbol" || isTool(key, was) ? [{ holder, key, was }] : [];
    }),
  ),
  ...[Object.prototype, Array.prototype, String.prototype].map(
    (holder): Original => ({ holder, key: "toJSON", was: undefined }),
  ),
  ...["getComputedStyle", "innerWidth", "innerHeight", "scrollX", "scrollY"].map(
    (key): Original => ({ holder: window, key, was: getOwnPropertyDescriptor(window, key) }),
  ),
];

function set(holder: object, key: PropertyKey, to: PropertyDescriptor | undefined): void {
  // What cannot be put back stays bent: there is nothing better to do.
  if (to) defineProperty(holder, key, to);
  else deleteProperty(holder, key);
}

function same(one: PropertyDescriptor | undefined, other: PropertyDescriptor | undefined): boolean {
  if (!one || !other) return one === other;
  return one.value === other.value && one.get === other.get && one.set === other.set;
}

let inside = false;

export function pristine<T>(work: () => T): T {
  if (inside) return work();
  const bent: Original[] = [];
  let count = 0;
  for (let index = 0; index < originals.length; index += 1) {
    const original = originals[index];
    if (!original) continue;
    const { holder, key, was } = original;
    const is = getOwnPropertyDescriptor(holder, key);
    if (same(is, was)) continue;
    // As defined, not as assigned: a setter on Array.prototype could listen in.
    defineProperty(bent, count, { value: { holder, key, was: is }, configurable: true });
    count += 1;
    set(holder, key, was);
  }
  inside = true;
  try {
    return work();
  } finally {
    inside = false;
    for (let index = count - 1; index >= 0; index -= 1) {
      const one = bent[index];
      if (one) set(one.holder, one.key, one.was);
    }
  }
}

/** The same function, run with everything as it was. */
export function unbent<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  return (...args) => pristine((): R => apply(work, undefined, args));
}
