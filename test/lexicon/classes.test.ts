/** What most languages are heard to say, all are: a class that a file lacks is silently never found. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { LEXICON_FOLDER } from "../../src/lexicon/load.js";
import { lexiconSchema } from "../../src/lexicon/schema.js";

const files = readdirSync(LEXICON_FOLDER).filter((name) => name.endsWith(".yaml"));
const others = files
  .map((name) => lexiconSchema.parse(parse(readFileSync(join(LEXICON_FOLDER, name), "utf8"))))
  .filter(({ language }) => language !== "en");
const has = (file: (typeof others)[number], cls: string) => Object.hasOwn(file.classes, cls);

describe("the languages besides English", () => {
  test("are nine", () => {
    expect(others.map(({ language }) => language).sort()).toEqual("de es fr it ja nl pl pt sv".split(" "));
  });
  // A class that is new comes language by language; when most have it, it is due in all.
  const all = [...new Set(others.flatMap((one) => Object.keys(one.classes)))];
  const due = all.filter((cls) => others.filter((one) => has(one, cls)).length > others.length / 2);
  for (const file of others) {
    test(`${file.language} has every class that most of the others have`, () => {
      expect(due.length).toBeGreaterThan(80);
      expect(due.filter((cls) => !has(file, cls))).toEqual([]);
    });
    test(`${file.language} knows addresses of leaving`, () => {
      expect(file.paths.leave.length).toBeGreaterThan(2);
    });
  }
});
