/** What holds for every page, however hostile: bounded quotes, no control characters, the same answer twice. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { detect } from "../../src/detect/index.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { account, reading } from "../support/reading.js";

const lexicons = await loadLexicons();
const phrase = fc.constantFrom(
  "You will lose your badges",
  "Are you sure you want to cancel?",
  "Stay for 50% off",
  "Hurry, today only",
  "Why are you leaving?",
  "\u001b[31mred",
  "\u202Eback to front",
  "x".repeat(400),
);
const text = fc
  .array(fc.oneof(phrase, fc.string({ unit: "binary", maxLength: 60 })), { maxLength: 6 })
  .map((parts) => parts.join(" "));
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
const unsafe = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test("findings are quotable, sorted, distinct and the same every time", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), text, (texts, label) => {
      const make = () =>
        detect(
          reading(
            { outcome: "stopped" },
            account,
            { heading: texts[0] ?? "", text: texts, controls: [{ name: label }], press: [label] },
            { heading: "Last", text: texts, controls: [{ name: label }] },
          ),
          lexicons,
        );
      const found = make();
      expect(make()).toEqual(found);
      for (const one of found) {
        expect(one.quote.length).toBeLessThanOrEqual(160);
        expect(unsafe.test(one.quote + one.by)).toBe(false);
        expect(one.counted && one.confidence < 0.6).toBe(false);
      }
      expect(found.map((one) => one.screen)).toEqual(found.map((one) => one.screen).sort((a, b) => a - b));
      const keys = found.map((one) => `${one.pattern} ${one.screen} ${one.quote}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 60 },
  );
});
