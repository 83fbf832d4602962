/** A rule, explained to a person at a terminal. Pure: rule and pack → text. */
import { conditionInWords } from "./condition.js";
import { exampleInWords, furtherInWords } from "./example-words.js";
import { POINTS } from "./points.js";
import { NEED_WORDS } from "./reach.js";
import type { Pack, Rule, Source } from "./schema.js";
import { testInWords } from "./test-words.js";

const READ: Record<Source["read"], string> = {
  primary: "read itself",
  secondary: "read in a secondary text",
  recalled: "not read again",
};

const line = (name: string, text: string | undefined): string[] =>
  text === undefined || text === "" ? [] : [`${`${name}:`.padEnd(13)}${text}`];

/** Since when, until when and how far a pack may be held against anybody. */
export function statusInWords({
  status,
  validFrom,
  validUntil,
  expected,
}: Pick<Pack, "status" | "validFrom" | "validUntil" | "expected">): string {
  return [
    status,
    ...(validFrom ? [`from ${validFrom}`] : []),
    ...(validUntil ? [`until ${validUntil}`] : []),
    ...(expected ? [`expected ${expected}`] : []),
  ].join(" ");
}

/** What the rule measures, where its limits come from, an example of each, and what to do; ends with a line break. */
export function explainRule(rule: Rule, pack: Pack): string {
  const sources = pack.sources.filter(({ id }) => rule.references.includes(id));
  const lines = [
    `${rule.id}  ${rule.title}`,
    "",
    rule.about,
    "",
    ...line("Pack", `${pack.id} ${pack.version}, ${pack.title} (${statusInWords(rule.validity ?? pack)})`),
    ...line(
      "Law",
      [pack.instrument, pack.jurisdiction, pack.sector, pack.audience].filter(Boolean).join(" · "),
    ),
    ...line("Severity", `${rule.severity}, up to ${POINTS[rule.severity]} points`),
    ...line("Kinds", rule.kinds.join(", ")),
    ...line("Trust", rule.trust.join(", ")),
    ...line("Test", testInWords(rule.test).replaceAll("`", "")),
    ...line("Applies", rule.applies && `when ${conditionInWords(rule.applies).replaceAll("`", "")}`),
    ...line("Needs", NEED_WORDS[rule.needs]),
    ...line("Measured", rule.measured?.join(", ")),
    ...line("Preview", rule.preview),
    ...line(
      "Basis",
      `${rule.basis}; ${rule.automation === "auto" ? "decided by the program" : "a person should look at the evidence"}`,
    ),
    ...line("Remedy", rule.remedy),
    ...(rule.examples
      ? [
          ...line("Keeps it", exampleInWords(rule.examples.keeps)),
          ...line("Breaks it", exampleInWords(rule.examples.breaks)),
          ...furtherInWords(rule.examples).flatMap((text) => line("Also", text)),
        ]
      : []),
    ...(sources.length > 0 ? ["", "Sources"] : []),
    ...sources.map(({ title, url, read }) => `- ${title} (${READ[read]})${url ? ` ${url}` : ""}`),
    "",
    "What the tests of this pack cannot see",
    ...pack.blind.map((text) => `- ${text}`),
  ];
  return `${lines.join("\n")}\n`;
}
