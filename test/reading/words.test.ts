/** Words and sentences are cut alike by the quick way and by Unicode's rules. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "../../src/reading/pieces.js";
import { countWords } from "../../src/reading/words.js";

const letters = fc.string({ maxLength: 60, unit: fc.constantFrom(..."abcXYZ019 '’,-:;()$%&/éüßñ") });

test("plain texts have the words that Unicode's boundaries give", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  fc.assert(
    fc.property(letters, (text) => {
      const words = [...segmenter.segment(text)].filter((one) => one.isWordLike).length;
      expect(countWords(text, "en")).toBe(words);
    }),
  );
});

test("texts without a mark that ends a sentence are one", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  fc.assert(
    fc.property(letters, (text) => {
      const cut = [...segmenter.segment(text)].map((one) => one.segment.trim()).filter((one) => one !== "");
      expect(sentencesOf(text, "en")).toEqual(cut);
    }),
  );
});
