/** Which elements a stylesheet writes words before or after: asked of every element, it would take longer than all else. */
import { allRoots } from "./dom.js";
import { onceALook } from "./memo.js";

const SIDE = /::?(before|after)\b/;
/** Letters or figures between quotation marks, or what is put in from elsewhere. */
const WRITES = /["'][^"']*[\p{L}\p{N}][^"']*["']|attr\(|var\(/u;

interface Known {
  rules: number;
  /** Undefined: the sheet may not be read, or says it in a way that is not followed here. */
  selectors: string[] | undefined;
}
const known = new WeakMap<CSSStyleSheet, Known>();

/** The elements that a selector with ::before or ::after speaks of: `a > ::before` is written into any child of a. */
const hostOf = (selector: string): string =>
  selector.replace(new RegExp(SIDE, "g"), "").replace(/(^|[\s>+~])$/, "$1*");

function selectorsIn(rules: CSSRuleList): string[] | undefined {
  const found: string[] = [];
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      if (rule.cssRules.length > 0 && rule.cssText.includes("content:")) return undefined;
      if (SIDE.test(rule.selectorText) && WRITES.test(rule.style.content)) {
        if (/&|:scope|:host|::slotted|:is\(|:where\(/.test(rule.selectorText)) return undefined;
        found.push(...rule.selectorText.split(",").map((one) => hostOf(one.trim())));
      }
      continue;
    }
    const sheet = rule instanceof CSSImportRule ? rule.styleSheet : undefined;
    const inner = sheet
      ? selectorsOf(sheet)
      : rule instanceof CSSGroupingRule
        ? selectorsIn(rule.cssRules)
        : [];
    if (!inner) return undefined;
    found.push(...inner);
  }
  return found;
}

function selectorsOf(sheet: CSSStyleSheet): string[] | undefined {
  try {
    const { cssRules } = sheet;
    const before = known.get(sheet);
    if (before && before.rules === cssRules.length) return before.selectors;
    const selectors = selectorsIn(cssRules);
    known.set(sheet, { rules: cssRules.length, selectors });
    return selectors;
  } catch {
    // A sheet of another site is not for scripts to read.
    return undefined;
  }
}

function writtenIn(root: Document | ShadowRoot, found: Set<Element>): boolean {
  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
    const selectors = selectorsOf(sheet);
    if (!selectors) return false;
    if (selectors.length === 0) continue;
    try {
      for (const element of root.querySelectorAll(selectors.join(","))) found.add(element);
    } catch {
      return false;
    }
  }
  return true;
}

const written = onceALook((): Set<Element> | undefined => {
  const found = new Set<Element>();
  return allRoots().every((root) => writtenIn(root, found)) ? found : undefined;
});

/** False: no stylesheet writes anything before or after it. */
export const mayBeWritten = (element: Element): boolean => written()?.has(element) ?? true;
