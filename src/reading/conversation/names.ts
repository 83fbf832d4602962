/** Names of people in a chat: as they are shown, as speakers say them, as notices give them. */
import type { Lexicon } from "../../lexicon/lexicon.js";
import { foldText } from "../../lexicon/parse.js";

const LONGEST = 40;
/** One to three words in capitals, the last one perhaps an initial: Emma, Laura M., Anne-Marie van Dijk. */
const LATIN =
  /^\p{Lu}[\p{L}'’-]+(?: (?:van|von|de|da|del|di|der|den|la|le)){0,2}(?: \p{Lu}(?:[\p{L}'’-]+|\.)?){0,2}$/u;
const JAPANESE = /^[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}ー・ ]{2,10}$/u;

/** Whether a text has the form of a person's name and no word that names a function or a machine. */
export function hasNameForm(text: string, lexicon: Lexicon): boolean {
  const name = text.normalize("NFC").trim();
  if (name.length < 2 || name.length > LONGEST || lexicon.find("bot-name", name)) return false;
  if (lexicon.find("function-name", name) || lexicon.find("bot-disclosed", name)) return false;
  return LATIN.test(name) || (lexicon.language === "ja" && JAPANESE.test(name.replace(/さん$/u, "")));
}

/** How surely a name is a person's: 0 where it is none by its form; a brand may have the same form as a first name. */
export function personName(text: string, lexicon: Lexicon, site: string): number {
  const name = text.trim();
  if (!hasNameForm(name, lexicon)) return 0;
  const [first = ""] = name.split(/[ ・]/u);
  const brand = foldText(site)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  if (brand.includes(foldText(first).toLowerCase())) return 0;
  if (lexicon.find("given-name", first)) return 0.9;
  // First name and initial or family name: brands are seldom written so.
  return / \p{Lu}/u.test(name) ? 0.7 : 0.4;
}

/** The name by which a speaker introduces itself in a text; undefined where it does not. */
export function introducedName(text: string, lexicon: Lexicon): string | undefined {
  const folded = foldText(text);
  for (const match of lexicon.findAll("introduces", text)) {
    const after = folded.slice(
      match.index + match.quote.length,
      match.index + match.quote.length + LONGEST * 2,
    );
    const name = /^[\s:,"“„«*-]{0,3}(\p{Lu}[\p{L}'-]+(?: \p{Lu}(?:[\p{L}'-]+|\.))?)/u.exec(after)?.[1];
    if (name !== undefined && hasNameForm(name, lexicon)) return name;
    // Where the name stands before the words that introduce it, the match holds it.
    const before = /(?:の|は|、)?([\p{sc=Han}\p{sc=Kana}]{2,6})$/u.exec(
      match.quote.replace(/(?:と申します|です|が)[\s\S]*$/u, ""),
    );
    if (lexicon.language === "ja" && before?.[1] !== undefined) return before[1];
  }
  return undefined;
}

/** Comparable form of a speaker's name. */
export function nameKey(name: string): string {
  return foldText(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
