/** Small sites in ten languages as strangers would build them, each with another technique: judged as a careful person does. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judgeRecord } from "../../src/judge.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { renderHtml } from "../../src/report/index.js";
import type { JourneyReport, Report } from "../../src/report/schema.js";
import { defaultPacks } from "../../src/rules/load.js";
import { KINDS } from "../../src/vocabulary.js";
import { STRANGERS } from "../support/strangers/index.js";
import { differences, type Stranger } from "../support/strangers/model.js";
import { type TinySite, tinySite } from "../support/tiny-site.js";
import { fileOf, walkAll } from "../support/walk.js";

/** What the sites are told where they ask. */
const PERSONA = { email: "alex@example.test" };
const ALL = Object.entries(STRANGERS);
let site: TinySite;
/** What became of each site, the latest walk of it. */
const seen = new Map<string, { errors: string[]; report: Report; journey: JourneyReport | undefined }>();

async function walk(some: readonly (readonly [string, Stranger])[]): Promise<void> {
  const walks = some.map(
    ([id, { kind = "cancel", steps }]) =>
      // All stand on one host: what is one site's people to the program are many sites' here.
      [id, { kind, commit: "allowed", people: "talk", steps }] as const,
  );
  const walked = await walkAll(fileOf(site.url, Object.fromEntries(walks), { persona: PERSONA }), {
    request: { commit: true, timeoutMs: 60_000 },
  });
  const packs = await defaultPacks(KINDS);
  const report = judgeRecord(walked.events, { lexicons: await loadLexicons(), packs, failOn: "major" });
  for (const [id] of some)
    seen.set(id, {
      errors: walked.of(id).errors,
      report,
      journey: report.journeys.find((one) => one.id === id),
    });
  await walked.clear();
}

beforeAll(async () => {
  site = await tinySite(Object.assign({}, ...ALL.map(([, { pages }]) => pages)));
  await walk(ALL);
}, 600_000);
afterAll(() => site.close());

describe("a site nobody knows", () => {
  test.for(ALL.map(([id, one]) => [one.by, id, one] as const))(
    "%s (%s)",
    { timeout: 120_000 },
    async ([, id, wanted], { task }) => {
      // A busy machine may have been late: the site is walked again before it is looked at once more.
      if ((task.result?.retryCount ?? 0) > 0) await walk([[id, wanted]]);
      const { errors, journey } = seen.get(id) ?? {};
      expect(errors).toEqual([]);
      expect(journey && differences(journey, wanted)).toEqual([]);
    },
  );

  test("where the eye is needed, a person is asked, with the place cut out of the picture", () => {
    const { report, journey } = seen.get("hero") ?? {};
    const rule = journey?.rules.find(({ id }) => id === "exit-entry-concealed");
    expect(rule).toMatchObject({ status: "needs-review", points: 0, screens: [2] });
    expect(rule?.because).toContain("Résilier maintenant");
    if (!report || !journey) throw new Error("The journey is gone");
    const page = renderHtml({ ...report, journeys: [journey] }, { image: (path) => path });
    expect(page).toMatch(/class="view crop"/);
    expect(page).toMatch(/text contrast could not be read/);
  });
});
