/** What one language is heard to say, the others are too: a class that a file lacks is silently never found. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { LEXICON_FOLDER } from "../../src/lexicon/load.js";
import { lexiconSchema } from "../../src/lexicon/schema.js";

const files = readdirSync(LEXICON_FOLDER).filter((name) => name.endsWith(".yaml"));
const lexicons = files.map((name) =>
  lexiconSchema.parse(parse(readFileSync(join(LEXICON_FOLDER, name), "utf8"))),
);
const others = lexicons.filter(({ language }) => language !== "en");

describe("the languages besides English", () => {
  test("are nine", () => {
    expect(others.map(({ language }) => language).sort()).toEqual("de es fr it ja nl pl pt sv".split(" "));
  });
  test.each(others.map((file) => [file.language, file] as const))(
    "%s has every class of the others",
    (_, file) => {
      const all = new Set(others.flatMap((one) => Object.keys(one.classes)));
      expect([...all].filter((name) => !Object.hasOwn(file.classes, name))).toEqual([]);
    },
  );
  test.each(others.map((file) => [file.language, file] as const))(
    "%s knows addresses of leaving",
    (_, file) => {
      expect(file.paths.leave.length).toBeGreaterThan(2);
    },
  );
});
