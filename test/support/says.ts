/** Tables of texts with what each says in a language, and what it must not be taken for. */
import { describe, expect, test } from "vitest";
import { loadLexicons } from "../../src/lexicon/load.js";

/** Classes of the lexicon; those that begin with `bare-` are about the whole text. */
export type Said = readonly [text: string, says: readonly string[], not: readonly string[]];

/** Holds each text of the table to what the lexicon of the language finds in it. */
export async function holdTexts(name: string, language: string, texts: readonly Said[]): Promise<void> {
  const lexicon = (await loadLexicons()).get(language);
  const found = (cls: string, text: string) =>
    cls.startsWith("bare-") ? lexicon?.whole(cls, text) : lexicon?.find(cls, text);
  describe(name, () => {
    test("has a lexicon", () => {
      expect(lexicon).toBeDefined();
    });
    for (const [text, says, not] of texts) {
      for (const cls of says)
        test(`"${text}" says ${cls}`, () => {
          expect(found(cls, text)).toBeDefined();
        });
      for (const cls of not)
        test(`"${text}" does not say ${cls}`, () => {
          expect(found(cls, text)).toBeUndefined();
        });
    }
  });
}
