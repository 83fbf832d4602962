import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { builtInPacks, loadPacks } from "../../src/rules/load.js";
import { rulesReadme } from "../../src/rules/readme.js";

const PAGE = new URL("../../rules/README.md", import.meta.url);

describe("rules/README.md", () => {
  it("is what the packs say now (UPDATE_README=1 writes it)", async () => {
    const text = rulesReadme(await loadPacks(await builtInPacks()));
    if (process.env.UPDATE_README === "1") await writeFile(PAGE, text);
    expect(await readFile(PAGE, "utf8")).toBe(text);
  });

  it("explains every rule of every pack", async () => {
    const packs = await loadPacks(await builtInPacks());
    const text = rulesReadme(packs);
    for (const rule of packs.flatMap((pack) => pack.rules)) expect(text).toContain(`### \`${rule.id}\``);
  });

  it("keeps markup in a pack from acting", async () => {
    const [core] = await loadPacks(["core-exit"]);
    if (!core) throw new Error("no pack");
    const text = rulesReadme([{ ...core, about: "<script>x</script> [a](javascript:x) # h" }]);
    expect(text).not.toContain("<script>");
    expect(text).not.toContain("[a](javascript");
  });
});
