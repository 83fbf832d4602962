/** What stands outside the flow and stops a browser: server errors, bot walls, puzzles. Pure. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Look } from "../record/schema.js";

const PUZZLES =
  /recaptcha\/|hcaptcha\.com|challenges\.cloudflare|arkoselabs|funcaptcha|captcha-delivery|px-captcha|geetest/i;
/** A puzzle in a corner of the page waits for no one; a wall is the page. */
const SMALLEST_PUZZLE = 60 * 200;

/** The browser's own page in place of one that could not be loaded. */
export const isErrorPage = ({ url }: Look): boolean => url.startsWith("chrome-error:");

/** @returns what stands in the way, in words; undefined if nothing does */
export function wallOn(look: Look, lexicon: Lexicon): string | undefined {
  const { status } = look;
  if (isErrorPage(look)) return `The browser could not load the page: "${look.heading}"`;
  if (status !== undefined && status >= 500) return `The server answers with status ${status} at ${look.url}`;
  const puzzle = look.frames
    .slice(1)
    .find(({ url, box }) => PUZZLES.test(url) && box.width * box.height > SMALLEST_PUZZLE);
  const words =
    look.blocks.length < 30
      ? lexicon.find("captcha", `${look.title}. ${look.heading}. ${firstWords(look)}`)
      : undefined;
  if (puzzle && words) return `A puzzle stands in the way: ${puzzle.url.slice(0, 120)}`;
  if (words && (status === 403 || status === 429 || status === 503))
    return `A wall against automated browsers: "${words.quote}"`;
  if (status === 429) return `The server refuses further requests (status 429) at ${look.url}`;
  return undefined;
}

const firstWords = (look: Look): string =>
  look.blocks
    .slice(0, 10)
    .map(({ text }) => text)
    .join(". ");
