/** The top level holds what a reader looks for there, and nothing that a test or a command left behind. */
import { readdir } from "node:fs/promises";
import { expect, it } from "vitest";

const BELONGS = [
  ...["src", "rules", "fixtures", "reports", "test"],
  ...["package.json", "package-lock.json", "tsconfig.json", "biome.json", "vitest.config.ts"],
  ...["README.md", "CHANGELOG.md", "LICENSE"],
];
/** Made by installing and building. */
const MADE = ["node_modules", "dist"];

it("has nothing else at its top level", async () => {
  const names = await readdir(new URL("../../", import.meta.url));
  const others = names.filter(
    (name) => !name.startsWith(".") && !name.endsWith(".log") && ![...BELONGS, ...MADE].includes(name),
  );
  expect(others).toEqual([]);
});
