/** How it ended, told by every means and in ten languages: from hand-built records. */
import { describe, expect, test } from "vitest";
import { loadLexicons } from "../../src/lexicon/load.js";
import { readJourney } from "../../src/reading/index.js";
import { ENDINGS, type Ending, WORDS, type Words } from "../support/endings.js";
import { answer, click, look, record, toast } from "../support/record.js";

const lexicons = await loadLexicons();
type Part = Parameters<typeof record>[1];

function walk(lang: string, words: Words, { by, stays = false, words: said }: Ending): Part[] {
  const text = said ? words[said] : "";
  const home = (line = words.renews) =>
    look({ lang, heading: words.home, text: [line], controls: [words.out] });
  const question = () =>
    look({
      lang,
      heading: words.asks,
      url: "https://shop.example/end",
      controls: [words.stay, words.end],
    });
  const begin: Part[] = [home(), click(words.out), question(), click(stays ? words.stay : words.end)];
  if (by === "alert")
    return [...begin, look({ lang, native: { type: "alert", message: text } }), answer("accept"), home()];
  if (by === "toast") return [...begin, home(), toast(text)];
  if (by === "home") return [...begin, home(text)];
  return [...begin, look({ lang, heading: "Example", url: "https://shop.example/after", text: [text] })];
}

describe.each(Object.entries(WORDS))("in %s", (lang, words) => {
  test.each(ENDINGS.map((one) => [one.name, one] as const))("%s", (_, ending) => {
    const [reading] = readJourney(record({}, ...walk(lang, words, ending)), lexicons);
    expect([reading?.outcome, reading?.outcomeBecause]).toEqual([ending.outcome, expect.any(String)]);
  });
});
