import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findConfig } from "../../src/config/find.js";
import { loadConfig } from "../../src/config/load.js";

const folder = () => mkdtemp(join(tmpdir(), "wayout-config-"));

it("the nearest configuration file upward is taken", async () => {
  const root = await folder();
  const deep = join(root, "a", "b");
  await mkdir(deep, { recursive: true });
  expect(await findConfig(deep)).toBeUndefined();
  await writeFile(join(root, "wayout.config.yaml"), "");
  expect(await findConfig(deep)).toBe(join(root, "wayout.config.yaml"));
  await writeFile(join(root, "a", "wayout.config.yaml"), "");
  expect(await findConfig(deep)).toBe(join(root, "a", "wayout.config.yaml"));
});

it("paths in it are relative to it; the names of packs and standard output are no paths", async () => {
  const root = await folder();
  const path = join(root, "wayout.config.yaml");
  await writeFile(path, "out: reports\nrules: [core-exit, packs/own.yaml]\nbrowser-path: ./chrome\n");
  expect(await loadConfig(path)).toEqual({
    out: join(root, "reports"),
    rules: ["core-exit", join(root, "packs", "own.yaml")],
    "browser-path": join(root, "chrome"),
  });
  await writeFile(path, "out: '-'\n");
  expect(await loadConfig(path)).toEqual({ out: "-" });
});

it("an empty one sets nothing, a wrong one is told with its place", async () => {
  const path = join(await folder(), "wayout.config.yaml");
  await writeFile(path, "# nothing yet\n");
  expect(await loadConfig(path)).toEqual({});
  await writeFile(path, "concurrency: 0\ntimeout: 30\n");
  await expect(loadConfig(path)).rejects.toThrow(
    /config\.yaml:1:14: "concurrency": at least 1\..*\n.*config\.yaml:2:10: "timeout" must be text/,
  );
});
