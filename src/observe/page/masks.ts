/** Marks what must not be readable on a picture: password and card fields, and wherever a secret stands. */
import { childrenOf, descendants } from "./dom.js";

/** A stylesheet laid over the page while the picture is taken hides what carries this attribute. */
const MARK = "data-wayout-mask";
const SECRET_FIELDS = "input[type=password], input[autocomplete^=cc-], input[autocomplete=one-time-code]";

const isSecretField = (element: Element): boolean => element.matches(SECRET_FIELDS);

/** A password, code or card field of this document holds something. */
export const hasSecretField = (): boolean =>
  [...descendants(document.documentElement)].some(
    (element) => element instanceof HTMLInputElement && isSecretField(element) && element.value !== "",
  );

function holds(element: Element, values: string[]): boolean {
  if (isSecretField(element)) return element instanceof HTMLInputElement && element.value !== "";
  if (values.length === 0) return false;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return values.some((value) => element.value.includes(value));
  return childrenOf(element).some(
    (child) => child instanceof Text && values.some((value) => child.data.includes(value)),
  );
}

/** @returns how many elements are marked now */
export function mask(values: string[]): number {
  let count = 0;
  for (const element of descendants(document.documentElement)) {
    if (!holds(element, values)) continue;
    element.setAttribute(MARK, "");
    count += 1;
  }
  return count;
}

export function unmask(): void {
  for (const element of descendants(document.documentElement)) element.removeAttribute(MARK);
}
