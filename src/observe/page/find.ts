/** Finds an element by its words where no control carries them: some sites make a plain text clickable. */
import { childrenOf, descendants, squeeze } from "./dom.js";
import { lookAfresh } from "./memo.js";
import { isVisible } from "./visible.js";

const fold = (text: string): string =>
  squeeze(
    text
      .normalize("NFKC")
      .replace(/[\u2018\u2019\u201b]/g, "'")
      .replace(/[\u201c\u201d\u201e]/g, '"'),
  ).toLowerCase();

/** The innermost visible element whose text is, or without `whole` contains, these words. */
export function textElement(text: string, whole: boolean): Element | null {
  lookAfresh();
  const wanted = fold(text);
  let best: Element | null = null;
  for (const element of descendants(document.documentElement)) {
    const own = fold(element.textContent ?? "");
    if (whole ? own !== wanted : !own.includes(wanted)) continue;
    if (childrenOf(element).length > 0 && isVisible(element)) best = element;
  }
  return best;
}
