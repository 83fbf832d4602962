/** Small sites in ten languages as strangers would build them, each with another technique: judged as a careful person does. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judgeRecord } from "../../src/judge.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { renderHtml } from "../../src/report/index.js";
import type { Report } from "../../src/report/schema.js";
import { defaultPacks } from "../../src/rules/load.js";
import { KINDS } from "../../src/vocabulary.js";
import { STRANGERS } from "../support/strangers/index.js";
import { differences } from "../support/strangers/model.js";
import { type TinySite, tinySite } from "../support/tiny-site.js";
import { fileOf, type Walks, walkAll } from "../support/walk.js";

/** What the sites are told where they ask. */
const PERSONA = { email: "alex@example.test" };
const ALL = Object.entries(STRANGERS);
let site: TinySite;
let walked: Walks;
let report: Report;
beforeAll(async () => {
  site = await tinySite(Object.assign({}, ...ALL.map(([, { pages }]) => pages)));
  const walks = ALL.map(
    ([id, { kind = "cancel", steps }]) =>
      // All stand on one host: what is one site's people to the program are many sites' here.
      [id, { kind, commit: "allowed", people: "talk", steps }] as const,
  );
  walked = await walkAll(fileOf(site.url, Object.fromEntries(walks), { persona: PERSONA }), {
    request: { commit: true, timeoutMs: 60_000 },
  });
  const packs = await defaultPacks(KINDS);
  report = judgeRecord(walked.events, { lexicons: await loadLexicons(), packs, failOn: "major" });
}, 600_000);
afterAll(async () => {
  await walked.clear();
  await site.close();
});

describe("a site nobody knows", () => {
  test.each(ALL.map(([id, one]) => [one.by, id, one] as const))("%s (%s)", (_, id, wanted) => {
    const journey = report.journeys.find((one) => one.id === id);
    expect(walked.of(id).errors).toEqual([]);
    expect(journey && differences(journey, wanted)).toEqual([]);
  });

  test("where the eye is needed, a person is asked, with the place cut out of the picture", () => {
    const journey = report.journeys.find(({ id }) => id === "hero");
    const rule = journey?.rules.find(({ id }) => id === "exit-entry-concealed");
    expect(rule).toMatchObject({ status: "needs-review", points: 0, screens: [2] });
    expect(rule?.because).toContain("Résilier maintenant");
    if (!journey) throw new Error("The journey is gone");
    const page = renderHtml({ ...report, journeys: [journey] }, { image: (path) => path });
    expect(page).toMatch(/class="view crop"/);
    expect(page).toMatch(/text contrast could not be read/);
  });
});
