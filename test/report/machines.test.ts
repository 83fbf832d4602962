/** The formats that other programs read: each says what the report says, and nothing of a site acts in any of them. */
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { renderCsv } from "../../src/report/csv.js";
import { renderGithub } from "../../src/report/github.js";
import { renderGitlab } from "../../src/report/gitlab.js";
import { renderJunit } from "../../src/report/junit.js";
import { renderSarif } from "../../src/report/sarif.js";
import { type JourneyReport, type Report, reportSchema } from "../../src/report/schema.js";
import { HOSTILE_TEXTS, hostileReport, LONG_TEXT } from "../support/hostile.js";
import { deadEndJourney, sampleJourney, sampleReport } from "../support/report.js";
import { SARIF_SCHEMA } from "../support/sarif-schema.js";
import { parseXml, type XmlElement } from "../support/xml.js";

const failedJourney = (): JourneyReport => ({
  ...sampleJourney(),
  outcome: "failed",
  outcomeBecause: "Step in line 21 found no such control",
});

/** Each hostile text, with the others around it in changing places. */
const HOSTILE: Report[] = HOSTILE_TEXTS.map((_, seed) => reportSchema.parse(hostileReport(seed)));
/** One rule of it speaks at length, on a screen that does, too. */
const LONG = sampleReport();
for (const rule of LONG.journeys[0]?.rules.slice(0, 2) ?? []) rule.because = rule.title = LONG_TEXT;
for (const screen of LONG.journeys[0]?.screens.slice(2, 4) ?? []) screen.heading = screen.url = LONG_TEXT;
HOSTILE.push(LONG);

const withLines = (journey: JourneyReport): JourneyReport => ({
  ...journey,
  actions: journey.actions.map((action) => ({ ...action, line: 100 + action.n })),
});

/** Rows of a CSV file, by RFC 4180. */
function rowsOf(csv: string): string[][] {
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [[]];
  for (let at = 0; at < csv.length; at = cells.lastIndex) {
    cells.lastIndex = at;
    const match = cells.exec(csv);
    if (!match) throw new Error(`No cell at ${at}: ${csv.slice(at, at + 60)}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

describe("CSV", () => {
  it("has one row a rule, the dearest first, with empty cells for what is not there", () => {
    const csv = renderCsv(sampleReport([sampleJourney(), { ...sampleJourney(), id: "none", scores: [] }]));
    expect(csv.startsWith("\uFEFFsite,url,journey,")).toBe(true);
    const [head = [], ...rows] = rowsOf(csv.slice(1));
    expect(rows).toHaveLength(2 * sampleJourney().rules.length);
    const cell = (row: number, name: string) => rows[row]?.[head.indexOf(name)];
    expect([cell(0, "rule"), cell(0, "points"), cell(0, "score")]).toEqual(["exit-no-countdown", "12", "54"]);
    expect(cell(sampleJourney().rules.length, "score")).toBe("");
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  });

  it("lets no spreadsheet carry anything out, whichever sign it cuts at", () => {
    for (const report of HOSTILE) {
      const csv = renderCsv(report);
      expect(rowsOf(csv.slice(1))).toHaveLength(1 + sampleJourney().rules.length);
      for (const cell of rowsOf(csv.slice(1)).flat()) expect(cell).not.toMatch(/^[=+@\-\t\r]/);
      for (const part of csv.split(/[;\r\n]/)) expect(part.trim()).not.toMatch(/^[=+@-]/);
    }
  });
});

const find = (element: XmlElement, name: string): XmlElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => find(child, name)),
];

describe("JUnit", () => {
  it("has a suite a journey and a case a rule; what is undecided is skipped with its reason", () => {
    const xml = parseXml(renderJunit(sampleReport([withLines(sampleJourney())])));
    const [suite] = find(xml, "testsuite");
    expect(suite?.attributes).toMatchObject({ tests: "11", failures: "4", errors: "0", skipped: "3" });
    const cases = find(xml, "testcase");
    const of = (id: string) => cases.find(({ attributes }) => attributes.name?.includes(`/${id}:`));
    expect(of("exit-click-count")?.attributes).toMatchObject({ classname: "wayout.cancel", line: "101" });
    expect(of("exit-click-count")?.children[0]).toMatchObject({
      name: "failure",
      attributes: { message: "7 clicks, at most 4 pass", type: "major" },
    });
    expect(of("exit-still-active")?.children[0]).toMatchObject({
      name: "skipped",
      attributes: { message: "not-tested: The run did not look at the account afterwards" },
    });
    expect(of("exit-trick-wording")?.children[0]?.name).toBe("skipped");
    expect(of("exit-survey-optional")?.children[0]?.name).toBe("system-out");
  });

  it("makes a run that could not be judged an error, never a failure", () => {
    const xml = parseXml(renderJunit(sampleReport([failedJourney()])));
    expect(find(xml, "testsuite")[0]?.attributes).toMatchObject({ tests: "12", failures: "0", errors: "1" });
    expect(find(xml, "failure")).toEqual([]);
    expect(find(xml, "error")[0]?.attributes).toEqual({
      message: "Step in line 21 found no such control",
      type: "failed",
    });
  });

  it("is well-formed whatever a site says", () => {
    for (const report of HOSTILE)
      expect(find(parseXml(renderJunit(report)), "testcase")).toHaveLength(sampleJourney().rules.length);
  });
});

interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    invocations: { executionSuccessful: boolean; toolExecutionNotifications: object[] }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      kind: string;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation: { artifactLocation: object; region: { startLine: number } };
        logicalLocations: { fullyQualifiedName: string }[];
      }[];
      partialFingerprints: Record<string, string>;
      properties: { urls: string[] };
    }[];
  }[];
}
const sarifOf = (report: Report): Sarif => JSON.parse(renderSarif(report));
const resultOf = (report: Report, id: string) =>
  sarifOf(report).runs[0]?.results.find(({ ruleId }) => ruleId.endsWith(`/${id}`));

describe("SARIF", () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const uri = (text: string) => !/[\s<>"{}|\\^`]/.test(text);
  ajv.addFormat("uri", uri).addFormat("uri-reference", uri);
  ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
  const validate = ajv.compile(SARIF_SCHEMA);

  it("is valid, whatever a site says", () => {
    for (const report of [sampleReport([sampleJourney(), deadEndJourney()]), sampleReport([]), ...HOSTILE]) {
      const log = sarifOf(report);
      expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      for (const { message } of log.runs[0]?.results ?? [])
        expect(message.text).not.toMatch(/\]\(|\p{Cc}|(?:^|[^{])\{\d+\}|\u202e/u);
    }
  });

  it("gives every status its kind, and a level to what is broken only", () => {
    const results = sarifOf(sampleReport()).runs[0]?.results ?? [];
    const kinds = Object.fromEntries(results.map(({ ruleId, kind, level }) => [ruleId, `${kind} ${level}`]));
    expect(kinds).toMatchObject({
      "core-exit/exit-no-countdown": "fail error",
      "core-exit/exit-survey-optional": "fail note",
      "core-exit/exit-trick-wording": "review none",
      "core-exit/exit-still-active": "open none",
      "core-exit/exit-confirmation": "pass none",
      "core-exit/exit-notice-period": "notApplicable none",
    });
  });

  it("points at the step of the journey file, and names the pages", () => {
    const result = resultOf(sampleReport([withLines(sampleJourney())]), "exit-no-countdown");
    expect(result?.locations[0]?.physicalLocation.region.startLine).toBe(107);
    expect(result?.locations[0]?.logicalLocations[0]?.fullyQualifiedName).toMatch(/leave\/offer$/);
    expect(result?.properties.urls).toHaveLength(1);
    const relative = { ...sampleReport(), file: "./journeys/a b.journey.yaml" };
    expect(resultOf(relative, "exit-no-countdown")?.locations[0]?.physicalLocation.artifactLocation).toEqual({
      uri: "journeys/a%20b.journey.yaml",
      uriBaseId: "%SRCROOT%",
    });
    const absolute = { ...sampleReport(), file: "C:\\work\\a.journey.yaml" };
    expect(resultOf(absolute, "exit-no-countdown")?.locations[0]?.physicalLocation.artifactLocation).toEqual({
      uri: "file:///C:/work/a.journey.yaml",
    });
  });

  it("knows a result again after its line, wording and count have changed, and tells journeys apart", () => {
    const mark = (report: Report) => resultOf(report, "exit-click-count")?.partialFingerprints;
    const later = sampleReport([withLines(sampleJourney())]);
    for (const rule of later.journeys[0]?.rules ?? []) rule.because = "9 clicks";
    expect(mark(later)).toEqual(mark(sampleReport()));
    expect(mark(sampleReport([{ ...sampleJourney(), id: "other" }]))).not.toEqual(mark(sampleReport()));
  });

  it("says that a journey could not be judged", () => {
    const [invocation] = sarifOf(sampleReport([failedJourney()])).runs[0]?.invocations.slice(0, 1) ?? [];
    expect(invocation).toMatchObject({ executionSuccessful: false });
    expect(invocation?.toolExecutionNotifications).toHaveLength(1);
  });
});

describe("GitHub annotations", () => {
  it("are errors for what fails the gate, warnings below it, notices for review", () => {
    const text = renderGithub(sampleReport([withLines(sampleJourney())]));
    expect(text.split("\n")[0]).toBe(
      "::error file=lumenreel.journey.yaml,line=107,title=cancel%3A No clock runs against the customer (critical)::1 running clock, none passes Take the clock off the offer. If the offer has an end, state the date once in plain text.",
    );
    expect(text.match(/^::(?:error|warning|notice) /gm)?.map((one) => one.trim())).toEqual([
      ...Array(4).fill("::error"),
      "::warning",
      "::notice",
    ]);
  });

  it("are no more than the host shows, and tell the rest", () => {
    const journeys = ["a", "b", "c"].map((id) => ({ ...sampleJourney(), id }));
    const text = renderGithub(sampleReport(journeys));
    expect(text.match(/^::error /gm)).toHaveLength(10);
    expect(text).toContain("2 further errors in the report.\n");
  });

  it("hold no command of a site's own", () => {
    for (const report of HOSTILE)
      for (const line of renderGithub(report).trimEnd().split("\n"))
        expect(line).toMatch(
          /^::(?:error|warning|notice) file=[^:,]*,line=\d+,title=[^:,\p{Cc}]*::[^\p{Cc}]*$/u,
        );
  });
});

describe("GitLab code quality", () => {
  const issuesOf = (report: Report): Record<string, unknown>[] => JSON.parse(renderGitlab(report));

  it("lists broken rules with what the host asks for, each with a mark of its own", () => {
    const issues = issuesOf(sampleReport([withLines(sampleJourney())]));
    expect(issues).toHaveLength(5);
    expect(issues[0]).toEqual({
      description: "cancel: No clock runs against the customer: 1 running clock, none passes",
      check_name: "core-exit/exit-no-countdown",
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: "critical",
      location: { path: "lumenreel.journey.yaml", lines: { begin: 107 } },
    });
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(5);
  });

  it("blocks for a journey that could not be judged", () => {
    expect(issuesOf(sampleReport([failedJourney()]))[0]).toMatchObject({ severity: "blocker" });
  });

  it("stays a list of issues whatever a site says", () => {
    for (const report of HOSTILE)
      for (const { description } of issuesOf(report)) expect(description).not.toMatch(/\p{Cc}|\u202e/u);
  });
});
