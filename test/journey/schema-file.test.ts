import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { firstJourney } from "../../src/cli/init.js";
import { journeyFileFrom } from "../../src/journey/load.js";
import { schemaFiles } from "../../src/journey/schema-file.js";
import { parseYaml } from "../../src/yaml/document.js";

const published = (name: string) => fileURLToPath(new URL(`../../rules/schema/${name}`, import.meta.url));

describe("the published JSON Schemas", () => {
  // `npx vitest run test/journey/schema-file.test.ts -u` writes them anew.
  it.each(Object.entries(schemaFiles()))("%s is what the definition says", async (name, text) => {
    await expect(text).toMatchFileSnapshot(published(name));
  });

  it("accept the first journey file and say no to an unknown verb, as the program does", async () => {
    const schema: unknown = JSON.parse(await readFile(published("journey.schema.json"), "utf8"));
    if (typeof schema !== "object" || schema === null) throw new Error("no schema");
    const validate = new Ajv2020({ strict: false, formats: { uri: true } }).compile(schema);
    const text = firstJourney(new URL("https://example.test"));
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(journeyFileFrom(parseYaml(text, "first")).journeys[0]?.steps).toHaveLength(6);
    expect(validate(parse(text.replace("- check:", "- chek:")))).toBe(false);
    expect(validate(parse(text.replace("- check: I", "- {check: I, press: Enter} #")))).toBe(false);
  });
});
