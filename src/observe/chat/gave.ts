/** Which of the persona's data a text tells, by comparing; the text itself is kept nowhere. Pure. */

export interface PersonaValue {
  key: string;
  value: string;
}

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, " ")
    .trim();

/** Shorter values count only where they are all that was typed. */
const SHORTEST = 3;
/** A matter may be told in other words; so much of it must be there. */
const SHARED = 0.6;
const MATTER_WORDS = 4;

function tellsMatter(text: string, value: string): boolean {
  const wanted = [...new Set(value.split(" ").filter((word) => word.length > 2))];
  if (wanted.length < MATTER_WORDS) return false;
  const told = new Set(text.split(" "));
  return wanted.filter((word) => told.has(word)).length >= wanted.length * SHARED;
}

/** Figures may be grouped otherwise when they are typed: 4711-22 and 471122 are the same number. */
const joined = (text: string): string => text.replace(/ /g, "");

function tells(text: string, value: string): boolean {
  if (value === "") return false;
  if (text === value || joined(text) === joined(value)) return true;
  if (joined(value).length < SHORTEST) return false;
  if (` ${text} `.includes(` ${value} `)) return true;
  return /^[\d ]{5,}$/.test(value) && joined(text).includes(joined(value));
}

/**
 * @param typed what was typed into one field, or one message
 * @returns the keys whose values it holds, in the persona's order
 */
export function gaveOf(typed: string, persona: readonly PersonaValue[]): string[] {
  const text = fold(typed);
  if (text === "") return [];
  const keys = persona.flatMap(({ key, value }) => {
    const wanted = fold(value);
    return tells(text, wanted) || (key === "matter" && tellsMatter(text, wanted)) ? [key] : [];
  });
  return [...new Set(keys)];
}
