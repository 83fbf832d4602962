import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { journeyFilesIn } from "../../src/journey/discover.js";

it("a folder stands for its journey files, sorted, without those of packages and hidden folders", async () => {
  const root = await mkdtemp(join(tmpdir(), "wayout-discover-"));
  const paths = [
    "b.journey.yaml",
    "a/journey.yaml",
    "a.journey.yml",
    "node_modules/x/journey.yaml",
    ".git/journey.yaml",
    "myjourney.yaml",
    "journey.yaml.bak",
  ];
  for (const path of paths) {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), "");
  }
  await symlink(root, join(root, "loop"));
  const found = await journeyFilesIn(root);
  expect(found.map((path) => relative(root, path))).toEqual([
    "a/journey.yaml",
    "a.journey.yml",
    "b.journey.yaml",
  ]);
});
