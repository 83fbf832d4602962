/** Every class of every lexicon says by examples what it means; they are held to it here. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LEXICON_FOLDER } from "../../src/lexicon/load.js";
import { readLexicon } from "../../src/lexicon/read.js";

for (const name of readdirSync(LEXICON_FOLDER).filter((entry) => entry.endsWith(".yaml"))) {
  const { source, lexicon } = readLexicon(readFileSync(join(LEXICON_FOLDER, name), "utf8"), name);
  describe(name, () => {
    test("is named by its language", () => {
      expect(name).toBe(`${source.language}.yaml`);
    });
    for (const [cls, { examples }] of Object.entries(source.classes)) {
      const matches = (text: string) =>
        (cls.startsWith("bare-") ? lexicon.whole(cls, text) : lexicon.find(cls, text)) !== undefined;
      test(`${cls} matches its examples and not its counterexamples`, () => {
        expect([examples.match.length > 0, examples.no.length > 0]).toEqual([true, true]);
        expect(examples.match.filter((text) => !matches(text))).toEqual([]);
        expect(examples.no.filter(matches)).toEqual([]);
      });
    }
  });
}
