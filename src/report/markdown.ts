/** report.json as Markdown, sized and ordered to be a comment on a pull request. */
import { TRUST_AXES } from "../vocabulary.js";
import { webUrl } from "./clean.js";
import { contactTable } from "./markdown-contacts.js";
import { md, mdUrl } from "./markdown-escape.js";
import { firstPart } from "./markdown-first.js";
import { fitted, type Part } from "./markdown-fit.js";
import { byStatus, changeCount, toChange } from "./order.js";
import type { JourneyReport, Report, ReportChat, RuleResult, Score } from "./schema.js";
import { SPEAKER_WORDS } from "./wording/chats.js";
import { count, date, measureValue, number, percent } from "./wording/format.js";
import { listedMeasures, MEASURE_LABELS, measureMeaning } from "./wording/measures.js";
import { FAMILY_WORDS, OUTCOME_WORDS, STATUS_WORDS, VERDICT_WORDS } from "./wording/names.js";
import { PATTERN_WORDS } from "./wording/patterns.js";
import { journeyLine, verdictLine } from "./wording/verdict.js";

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

function fold(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function scoreLine(score: Score): string {
  const family = FAMILY_WORDS[score.family];
  if (score.score === null) return `**${family}**: no score, no rule could be tested`;
  const trust = TRUST_AXES.map((axis) => `${axis} ${score.trust[axis] ?? "not tested"}`).join(", ");
  const grade = score.grade ? `, grade **${score.grade}**` : "";
  return `**${family} ${number(score.score)} of 100**${grade} (0 = no barrier, 100 = walled in). Coverage ${percent(
    score.coverage,
  )}. Trust: ${trust}.`;
}

function screens(rule: RuleResult): string {
  return rule.screens.join(", ") || "·";
}

function changes(journey: JourneyReport): string {
  const rules = toChange(journey);
  if (rules.length === 0) {
    const tested = journey.rules.some((rule) => rule.status === "pass");
    return tested ? "No rule failed among those that could be tested." : "No rule could be decided.";
  }
  const rows = rules.map((rule) => [
    number(rule.points),
    `${rule.severity}${rule.status === "warn" ? " (warned)" : ""}`,
    `**${md(rule.title)}**`,
    md(rule.because),
    screens(rule),
    md(rule.remedy, 500),
  ]);
  return table(["Points", "Severity", "Rule", "Because", "Screens", "Remedy"], rows);
}

function numbers(journey: JourneyReport): string {
  const rows = listedMeasures(journey.kind, journey.measures).flatMap(({ names }) =>
    names.map((name) => [
      MEASURE_LABELS[name],
      measureValue(name, journey.measures[name]),
      measureMeaning(name),
    ]),
  );
  return table(["Measure", "Value", "Meaning"], rows);
}

function way(journey: JourneyReport): string {
  const lines = journey.screens.map((screen) => {
    const marks = [
      screen.inFlow ? "in the flow" : undefined,
      screen.pressure ? "pressure" : undefined,
    ].filter((mark) => mark !== undefined);
    const heading = md(screen.heading || screen.title, 120);
    const name = webUrl(screen.url)
      ? mdUrl(screen.url, screen.heading || screen.title || screen.url)
      : heading;
    const found = journey.findings
      .filter((finding) => finding.screen === screen.n)
      .map((finding) => {
        const quote = finding.quote ? `: “${md(finding.quote, 160)}”` : "";
        const review = finding.confidence < 0.6 ? ", for review" : "";
        return `   - ${PATTERN_WORDS[finding.pattern]} (${finding.class}, ${percent(finding.confidence)} sure${review})${quote}`;
      });
    return [`${screen.n}. ${name}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}`, ...found].join("\n");
  });
  return lines.join("\n");
}

function said(chat: ReportChat): string {
  const lines = chat.messages.map((message) => {
    const name = message.speaker && message.from !== "user" ? ` “${md(message.speaker, 60)}”` : "";
    const replies =
      message.replies.length > 0 ? ` (offers: ${message.replies.map((one) => md(one, 60)).join(" / ")})` : "";
    const marks =
      message.marks.length > 0 ? ` **${message.marks.map((mark) => md(mark.text)).join(", ")}**` : "";
    const own = message.marks.some(({ kind }) => kind === "farewell");
    return `${message.n}. ${own ? "wayout" : SPEAKER_WORDS[message.from]}${name}: ${md(message.text, 400)}${replies}${marks}`;
  });
  const silent =
    chat.silentSeconds === undefined
      ? []
      : [`\nThen nobody answered for ${count(chat.silentSeconds, "second")}.`];
  return [...lines, ...silent].join("\n");
}

function rules(journey: JourneyReport): string {
  return byStatus(journey)
    .map(({ status, rules: group }) => {
      const rows = group.map((rule) => [
        `${md(rule.title)} (${md(rule.pack)} / ${md(rule.id)})`,
        rule.severity,
        md(rule.because),
      ]);
      return `**${STATUS_WORDS[status].label}** (${group.length}). ${STATUS_WORDS[status].about}\n\n${table(
        ["Rule", "Severity", "Because"],
        rows,
      )}`;
    })
    .join("\n\n");
}

function journeyParts(journey: JourneyReport): Part[] {
  const outcome = OUTCOME_WORDS[journey.outcome];
  const because = journey.outcomeBecause ? ` Because: ${md(journey.outcomeBecause)}` : "";
  const first = firstPart(journey);
  const of = `of “${md(journey.id, 60)}”`;
  const head = [
    `### ${md(journey.id, 80)}: ${journeyLine(journey)}`,
    `Outcome: **${outcome.label}**. ${outcome.about}${because}`,
    ...journey.scores.map(scoreLine),
  ].join("\n\n");
  const { screens, contacts, chats = [] } = journey;
  return [
    { text: head },
    ...(first === undefined ? [] : [{ text: `#### What to fix first\n\n${first}` }]),
    { text: `#### What to change, in order of points to regain\n\n${changes(journey)}` },
    { text: fold("The numbers", numbers(journey)), name: `the numbers ${of}`, rank: 1 },
    ...(screens.length > 0
      ? [
          {
            text: fold(`The way: ${count(screens.length, "screen")}`, way(journey)),
            name: `the way ${of}`,
            rank: 2,
          },
        ]
      : []),
    ...(contacts === undefined
      ? []
      : [
          {
            text: fold("The ways to a person", contactTable(contacts)),
            name: `the ways to a person ${of}`,
            rank: 2,
          },
        ]),
    ...chats.map((chat) => ({
      text: fold(`The chat: ${count(chat.messages.length, "message")}`, said(chat)),
      name: `a chat ${of}`,
      rank: 3,
    })),
    ...(journey.rules.length > 0
      ? [
          {
            text: fold(`All ${count(journey.rules.length, "rule")}`, rules(journey)),
            name: `the list of all rules ${of}`,
            rank: 4,
          },
        ]
      : []),
  ];
}

function overview(report: Report): string {
  const rows = report.journeys.map((journey) => [
    md(journey.id, 80),
    OUTCOME_WORDS[journey.outcome].label,
    measureValue("clicks", journey.measures.clicks),
    measureValue("screens", journey.measures.screens),
    measureValue("pressureScreens", journey.measures.pressureScreens),
    journey.scores.map((score) => `${score.score ?? "not scored"} ${score.grade ?? ""}`.trim()).join(", ") ||
      "not scored",
    changeCount(journey),
  ]);
  return table(["Journey", "Outcome", "Clicks", "Screens", "Pressure screens", "Score", "To change"], rows);
}

/** What a limit or a baseline adds to the verdict. */
function gateList({ verdict }: Report): string[] {
  const lines = [...(verdict.because ?? []), ...(verdict.notes ?? [])];
  return lines.length === 0 ? [] : [lines.map((line) => `- ${md(line, 500)}`).join("\n")];
}

/**
 * The whole report in GitHub-flavoured Markdown, ending in a newline. Nothing from the site keeps a meaning in it. What
 * would make it longer than a comment may be is left out, the details first, and said.
 */
export function renderMarkdown(report: Report): string {
  const plain = (text: string): Part => ({ text });
  return `${fitted([
    plain(`## ${md(report.site.name, 120)}: ${VERDICT_WORDS[report.verdict.status].toLowerCase()}`),
    plain(`${verdictLine(report)} ${mdUrl(report.site.url)}, ${date(report.startedAt)}.`),
    ...gateList(report).map(plain),
    ...(report.journeys.length > 1 ? [plain(overview(report))] : []),
    ...report.journeys.flatMap(journeyParts),
    plain(
      `<sub>${md(`${report.tool.name} ${report.tool.version}`)}, ${md(report.browser)}, packs ${
        report.packs.map((pack) => md(`${pack.id} ${pack.version}`)).join(", ") || "none"
      }. Observations with their evidence, not legal advice.</sub>`,
    ),
  ])}\n`;
}
