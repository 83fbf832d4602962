/** Words and sentences are cut alike by the quick way and by Unicode's rules. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "../../src/reading/pieces.js";
import { countWords } from "../../src/reading/words.js";

const letters = fc.string({ maxLength: 60, unit: fc.constantFrom(..."abcXYZ019 '’,-:;()$%&/éüßñ") });

const prose = fc.string({ maxLength: 40, unit: fc.constantFrom(..."ab019   .,!?éßŁşĳ") });

test.each(["en", "fr", "sv", "ja"])(
  "plain texts have the words that Unicode's boundaries give: %s",
  (language) => {
    const segmenter = new Intl.Segmenter(language, { granularity: "word" });
    fc.assert(
      fc.property(fc.oneof(letters, prose), (text) => {
        const words = [...segmenter.segment(text)].filter((one) => one.isWordLike).length;
        expect(countWords(text, language)).toBe(words);
      }),
      { numRuns: 500 },
    );
  },
);

test("texts without a mark that ends a sentence are one", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  fc.assert(
    fc.property(letters, (text) => {
      const cut = [...segmenter.segment(text)].map((one) => one.segment.trim()).filter((one) => one !== "");
      expect(sentencesOf(text, "en")).toEqual(cut);
    }),
  );
});
