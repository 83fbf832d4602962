import { expect, it } from "vitest";
import { loadPacks } from "../../src/rules/load.js";

it("loads", async () => {
  const [p] = await loadPacks(["core-exit"]);
  expect(p?.rules.length).toBeGreaterThan(28);
});
