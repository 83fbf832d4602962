import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { demo } from "../../src/cli/demo.js";
import { sampleReport } from "../support/report.js";
import { world } from "./world.js";

const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));

it("audits every built-in site where it is served, with commit, and ends well although rules are broken", async () => {
  const answers: number[] = [];
  const w = await world({
    drive: async (requests) => {
      for (const { file } of requests) answers.push((await fetch(file.site.url)).status);
    },
  });
  expect(await demo({}, w.io, w.parts)).toBe(0);
  const ids = (await readdir(fixtures, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name !== "shared")
    .map((entry) => entry.name);
  expect(w.requests.map(({ out }) => out).sort()).toEqual(
    ids.map((id) => join(w.folder, "reports", "demo", id)).sort(),
  );
  expect(w.requests.every(({ commit }) => commit)).toBe(true);
  expect(answers.every((status) => status < 500)).toBe(true);
  const [head, ...rows] = w.out.join("").trimEnd().split("\n");
  expect(head).toMatch(/^site +journey +outcome +clicks +screens +pressure +score +grade +report$/);
  expect(rows).toHaveLength(ids.length);
  expect(rows[0]).toMatch(/reports\/demo\/[a-z-]+\/report\.html$/);
  // The sites are gone when it is over.
  await expect(fetch(w.requests[0]?.file.site.url ?? "")).rejects.toThrow();
});

it("logs in to each site with that site's own data", async () => {
  const w = await world();
  await demo({}, w.io, w.parts);
  const secrets = new Map(w.requests.map(({ out, secrets }) => [basename(out), secrets.values()]));
  const found = await Promise.all(
    [...secrets].map(async ([id, values]) => {
      const env = await readFile(join(fixtures, id, "demo.env"), "utf8").catch(() => "");
      const own = [...env.matchAll(/^\w+=(.+)$/gm)].map(([, value]) => value);
      return { id, values, own };
    }),
  );
  for (const { id, values, own } of found) expect(values, id).toEqual(own);
  expect(found.filter(({ own }) => own.length > 0).length).toBeGreaterThan(1);
});

it("is not green where a site could not be judged", async () => {
  const report = sampleReport();
  const w = await world({ report: { ...report, verdict: { ...report.verdict, status: "inconclusive" } } });
  expect(await demo({}, w.io, w.parts)).toBe(3);
});
