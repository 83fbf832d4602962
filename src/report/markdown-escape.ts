/** A site's words inside Markdown: no markup, no mention, no link, no table cell of their own. */
import { siteText, webUrl } from "./clean.js";

const MARKUP = /[\\`*_{}[\]#|~$^=]/g;
/** At the begin of a list item these would open a list of their own. */
const LIST_START = /^(\d{1,9})(?=[.)])|^(?=[-+])/;
/** `:name:` is a picture on many hosts. */
const EMOJI = /:(?=[\w+-]+:)/g;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * One line that reads like the text and means nothing in CommonMark, GFM or HTML. Hosts turn `@name`, `#12`,
 * `www.` and `https://` into mentions and links even after escaping, so a zero-width space comes between.
 * Right-to-left text is isolated, lest it turn the words after it.
 */
export function md(text: string, max = 300): string {
  const escaped = siteText(text, max)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(MARKUP, "\\$&")
    .replace(LIST_START, "$1\\")
    .replace(EMOJI, "\\:")
    .replace(/@/g, "@&#8203;")
    .replace(/\\#(?=\d)/g, "\\#&#8203;")
    .replace(/:(?=\/\/)/g, ":&#8203;")
    .replace(/www(?=\.)/gi, "$&&#8203;");
  return RTL.test(escaped) ? `\u2068${escaped}\u2069` : escaped;
}

/** A link for a web address, the escaped text for anything else. */
export function mdUrl(url: string, text?: string): string {
  const href = webUrl(url);
  if (!href) return md(text ?? url);
  const target = href.replace(
    /[\\<>|()`\s]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return `[${md(text ?? href, 120)}](<${target}>)`;
}
