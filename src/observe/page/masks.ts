/** Marks what must not be readable on a picture: password and card fields, and wherever a secret stands. */
import { allRoots, descendants, everywhere } from "./dom.js";
import { lookAfresh } from "./memo.js";

/** A stylesheet laid over the page while the picture is taken hides what carries this attribute. */
const MARK = "data-wayout-mask";
const HIDDEN =
  `[${MARK}]{color:transparent!important;-webkit-text-fill-color:transparent!important;` +
  "background:#6b7280!important;text-shadow:none!important;caret-color:transparent!important;transition:none!important}";
const SECRET_FIELDS = "input[type=password], input[autocomplete^=cc-], input[autocomplete=one-time-code]";

const isFilledSecret = (field: Element): boolean =>
  field instanceof HTMLInputElement && field.matches(SECRET_FIELDS) && field.value !== "";

/** A password, code or card field of this document holds something. */
export const hasSecretField = (): boolean => [...everywhere("input")].some(isFilledSecret);

const times = (text: string | null, value: string): number => (text ?? "").split(value).length - 1;

/** The innermost elements that hold a value whole, though it may be spread over what is inside them. */
function* holders(within: Element, value: string): Generator<Element> {
  const all = times(within.textContent, value);
  if (all === 0) return;
  const inner = [...within.children].filter((child) => times(child.textContent, value) > 0);
  if (inner.reduce((sum, child) => sum + times(child.textContent, value), 0) < all) yield within;
  else for (const child of inner) yield* holders(child, value);
}

function* marked(values: string[]): Generator<Element> {
  for (const field of everywhere("input,textarea")) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
    if (isFilledSecret(field) || values.some((value) => field.value.includes(value))) yield field;
  }
  for (const value of values) {
    yield* holders(document.documentElement, value);
    // A shadow's text is not part of its host's.
    for (const root of allRoots())
      if (root instanceof ShadowRoot) for (const child of root.children) yield* holders(child, value);
  }
}

/** @returns how many elements are marked now */
export function mask(values: string[]): number {
  lookAfresh();
  const found = new Set<Element>();
  for (const element of marked(values.filter((value) => value !== ""))) {
    found.add(element);
    // Each of them may have a colour of its own.
    for (const inner of descendants(element)) found.add(inner);
  }
  for (const element of found) element.setAttribute(MARK, "");
  if (found.size > 0) cover(new Set([...found].map((element) => element.getRootNode())));
  return found.size;
}

let sheet: CSSStyleSheet | undefined;
let covered: (Document | ShadowRoot)[] = [];

/** A constructed sheet changes no node and needs no leave of the page's content policy. */
function cover(roots: Iterable<Node>): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(HIDDEN);
  }
  for (const root of roots) {
    if (!(root instanceof Document || root instanceof ShadowRoot)) continue;
    root.adoptedStyleSheets.push(sheet);
    covered.push(root);
  }
}

export function unmask(): void {
  for (const root of covered)
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  covered = [];
  for (const element of everywhere(`[${MARK}]`)) element.removeAttribute(MARK);
}
