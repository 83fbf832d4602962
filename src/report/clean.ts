/** Makes text from a site safe to show: nothing hidden acts on the reader, nothing but web addresses becomes a link. */

/** Code points that show nothing but change what is shown: controls, direction overrides, zero-width and filler characters. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f],
];
const SOFT_HYPHEN = 0xad;
/** More marks on one letter than any language uses would paint over the lines around it. */
const MARK_FLOOD = /(\p{M}{4})\p{M}+/gu;

function isHidden(code: number): boolean {
  return HIDDEN.some(([from, to]) => code >= from && code <= to);
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
  );
}

/**
 * One line of text in which every hidden character is either gone or named, such as `[U+202E]`.
 * White space becomes single spaces, a lone surrogate the replacement character; soft hyphens are dropped.
 */
export function visible(text: string): string {
  let out = "";
  // Asking a long text for its end at every space would take time by the square of its length.
  let spaced = false;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0xfffd;
    if (isSpace(code)) {
      if (!spaced) out += " ";
      spaced = true;
      continue;
    }
    if (code === SOFT_HYPHEN) continue;
    spaced = false;
    if (code < 0x7f && code > 0x20) out += char;
    else if (code >= 0xd800 && code <= 0xdfff) out += "\uFFFD";
    else if (isHidden(code)) out += `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
    else out += char;
  }
  return out.replace(MARK_FLOOD, "$1").trim();
}

/** At most `max` characters, cut between code points, with an ellipsis where something was cut. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const chars = Array.from(text);
  return chars.length <= max
    ? text
    : `${chars
        .slice(0, Math.max(0, max - 1))
        .join("")
        .trimEnd()}…`;
}

/** `visible`, shortened: what reports show of a site's words. */
export function siteText(text: string, max = 400): string {
  return shorten(visible(text), max);
}

/**
 * `siteText` for a log that a build server reads along: `::command::` at the start of a line, `##[command]` and
 * `##vso[command]` anywhere would be carried out by it, whoever wrote them.
 */
export function logText(text: string, max = 400): string {
  return siteText(text, max)
    .replace(/:(?=:)/g, ": ")
    .replace(/#(?=#\w*\[)/g, "# ");
}

/**
 * The normalised address if the text is one that may become a link: http or https, without credentials.
 * The host comes back in ASCII, so that look-alike letters show. Undefined for anything else.
 */
export function webUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  return url.username || url.password ? undefined : url.href;
}

const RASTER = /^data:image\/(?:png|jpeg|webp);base64,/;
const RELATIVE = /^[A-Za-z0-9_][A-Za-z0-9_./-]*$/;

/** What kind of picture source this is; undefined for one that a report must not load. */
export function pictureKind(source: string): "data" | "relative" | undefined {
  if (RASTER.test(source)) return "data";
  return RELATIVE.test(source) && !source.split("/").includes("..") ? "relative" : undefined;
}
