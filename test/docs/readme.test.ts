import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { expect, it } from "vitest";
import { withComparing, withDriving, withJudging, withOutput, withTalk } from "../../src/cli/options.js";
import { journeyFileFrom } from "../../src/journey/load.js";
import { VERBS } from "../../src/journey/step-schema.js";
import { OUTCOMES } from "../../src/vocabulary.js";
import { parseYaml } from "../../src/yaml/document.js";

const readme = await readFile(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8");

it("the journey file that it shows is valid", () => {
  const yaml = /```yaml\n(version: 1[\s\S]*?)```/.exec(readme)?.[1] ?? "";
  expect(journeyFileFrom(parseYaml(yaml, "README.md")).journeys[0]?.steps).toHaveLength(6);
});

it("it names every option of audit, every step and every outcome", () => {
  const commands = [
    withTalk(withDriving(withJudging(withOutput(new Command())))),
    withComparing(new Command()),
  ];
  const options = commands.flatMap(({ options }) => options.map(({ long }) => long ?? ""));
  for (const word of [...options, ...VERBS, ...OUTCOMES])
    expect(readme).toMatch(new RegExp(`\`[^\`]*${word}\\b`));
});
