/** Consent banners: never a screen, never counted. Told by their words and by floating over the page. */
import { lineage, squeeze } from "./dom.js";
import { styleOf } from "./memo.js";
import { shadowOf } from "./roots.js";
import { isVisible } from "./visible.js";

/** A longer text is the page itself. */
const LONGEST = 6000;
const NAMES = ["cookie", "consent", "gdpr", "onetrust", "didomi", "usercentrics"];
const LIKELY = [
  ...NAMES.flatMap((name) => [`[id*=${name} i]`, `[class*=${name} i]`]),
  "dialog",
  "[role=dialog]",
  "[role=alertdialog]",
  "[aria-modal=true]",
].join(",");

let words: RegExp[] = [];

export function knowConsentWords(sources: string[]): void {
  words = sources.map((source) => new RegExp(source, "iu"));
}

function textOf(element: Element): string {
  return squeeze((shadowOf(element) ?? element).textContent ?? "");
}

const hasButton = (element: Element): boolean =>
  (shadowOf(element) ?? element).querySelector(
    "button, [role=button], a, input[type=button], input[type=submit]",
  ) !== null;

function floats(element: Element): boolean {
  for (const at of lineage(element))
    if (/fixed|sticky/.test(styleOf(at).position) || at.matches("dialog, [role=dialog], [aria-modal=true]"))
      return true;
  return NAMES.some((name) =>
    `${element.id} ${element.getAttribute("class") ?? ""}`.toLowerCase().includes(name),
  );
}

function isBanner(element: Element): boolean {
  const text = textOf(element);
  if (text === "" || text.length > LONGEST || !words.some((word) => word.test(text))) return false;
  return hasButton(element) && floats(element) && (shadowOf(element) !== null || isVisible(element));
}

/** The consent banner on this page, if one shows. Only what floats or is named like one is read. */
export function consentBanner(): Element | null {
  const body = document.body;
  if (!body || words.length === 0) return null;
  const floating = [...body.children].filter((at) => /fixed|sticky/.test(styleOf(at).position));
  const hosts = [...body.children].filter((at) => shadowOf(at) !== null);
  const likely = new Set([...document.querySelectorAll(LIKELY), ...floating, ...hosts]);
  return [...likely].find((at) => at !== body && at !== document.documentElement && isBanner(at)) ?? null;
}
