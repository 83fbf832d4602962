/** The page that explains every rule, generated from the packs. */
import { conditionInWords } from "./condition.js";
import { exampleInWords, furtherInWords } from "./example-words.js";
import { statusInWords } from "./explain.js";
import { POINTS, WARN_SHARE } from "./points.js";
import { NEED_WORDS } from "./reach.js";
import type { Pack, Rule, Source } from "./schema.js";
import { testInWords } from "./test-words.js";

const HEAD = `# Rules

Generated from the packs in this folder by \`npm run rules:readme\`; change the packs, not this page.

A rule describes a barrier and gives an indication with its evidence. It does not say that a law was broken.

- A failed rule costs ${Object.entries(POINTS)
  .map(([severity, points]) => `${points} (${severity})`)
  .join(", ")} points; a warning costs ${WARN_SHARE === 0.5 ? "half" : WARN_SHARE} of that.
- The score is the points lost over the points that the tested rules could have cost, times 100. Rules that were not
  tested, do not apply or are for review count on neither side; coverage says how many applicable rules were decided.
- A rule passes only if the part of the way that it needs was walked. On a shorter walk a broken limit still fails.
- Findings with a confidence under 0.6 are for review by a person and cost nothing.
- A rule of a law that is not in force on the day of the journey is not applicable; dates come from the record.

Rules of your own go into a pack of your own, named by its path: \`--rules core-exit,./house.yaml\`. A pack may take others
over (\`extends\`), switch rules off, weigh them otherwise, move their limits (\`overrides\`) and add rules, each a test of
the closed set below. \`wayout rules check house.yaml\` finds mistakes with line and column and tries the examples;
\`wayout rules show ID\` explains a rule.

\`\`\`yaml
id: house
version: 1.0.0
title: Our own rules
about: Stricter than the core pack.
status: active
blind: [Whatever the core pack does not see]
extends: [core-exit]
overrides:
  exit-social-proof: off
  exit-time: major
  exit-click-count: {pass: "<=3", warn: "<=4"}
rules:
  - id: house-one-page
    title: One page to leave
    about: Our own promise to customers.
    kinds: [cancel]
    family: exit
    trust: [integrity]
    severity: critical
    basis: heuristic
    automation: auto
    test: {screens: {inFlow: true}, pass: "<=1"}
    pass: "{value:screen|screens} to leave."
    fail: "{value:screen|screens} to leave, {limit} pass."
    remedy: Merge the screens.
    examples:
      keeps: {screens: [{}, {inFlow: true}]}
      breaks: {screens: [{}, {inFlow: true}, {inFlow: true}]}
\`\`\`

| test | asks |
|---|---|
| \`measure\` | one measure against \`pass\` and, wider, \`warn\` |
| \`ratio\`, \`difference\` | one measure against another |
| \`found\`, \`missing\` | patterns that should not, or should, be found; \`in\` the flow or journey, \`on\` screens of a role, \`atMost\` so many |
| \`screens\` | how many screens have certain features together: role, flow, patterns, controls by label, fields, the way out beside an offer |
| \`label\` | what the \`entry\` or \`final\` control is called: \`exact\` passes, \`equivalent\` warns |
| \`outcome\` | how the journey ended |
| \`all\`, \`any\`, \`none\`, \`count\` | several tests together |

There is no expression language, and nothing in a pack is executed.
`;

/** Words of a pack as Markdown text: a pack is a file from anywhere, so markup in it must not act. */
function markdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, "\\$&").replace(/\s+/g, " ");
}

function sourceLine(source: Source): string {
  const title = markdown(source.title);
  const how =
    source.read === "primary"
      ? ""
      : ` (${source.read === "secondary" ? "read in a secondary text" : "not read again"})`;
  return (source.url ? `[${title}](<${source.url.replace(/[<>\s]/g, encodeURIComponent)}>)` : title) + how;
}

function ruleSection(rule: Rule, pack: Pack): string {
  const sources = pack.sources.filter((source) => rule.references.includes(source.id)).map(sourceLine);
  const facts = [
    `**Measures** ${markdown(rule.about)}`,
    `**Test** ${testInWords(rule.test)}. Needs ${NEED_WORDS[rule.needs]}${rule.measured ? `, and that ${rule.measured.map((name) => `\`${name}\``).join(", ")} was measured` : ""}.`,
    ...(rule.applies ? [`**Applies when** ${markdown(conditionInWords(rule.applies))}.`] : []),
    `**Kinds** ${rule.kinds.join(", ")} · **Severity** ${rule.severity} · **Basis** ${rule.basis} · **Automation** ${rule.automation} · **Trust** ${rule.trust.join(", ")}`,
    `**Remedy** ${markdown(rule.remedy)}`,
    ...(rule.preview ? [`**Preview** ${markdown(rule.preview)}: not held against anybody.`] : []),
    ...(rule.examples
      ? [
          `**Keeps it** ${markdown(exampleInWords(rule.examples.keeps))}. **Breaks it** ${markdown(exampleInWords(rule.examples.breaks))}.`,
          ...furtherInWords(rule.examples).map((text) => `**Also** ${markdown(text)}.`),
        ]
      : []),
    ...(sources.length > 0 ? [`**Sources** ${sources.join("; ")}`] : []),
  ];
  return `### \`${rule.id}\`\n\n${markdown(rule.title)}.\n\n${facts.map((fact) => `- ${fact}`).join("\n")}\n`;
}

function packSection(pack: Pack): string {
  const scope = [pack.instrument, pack.jurisdiction, pack.sector, pack.audience].flatMap(
    (text) => text ?? [],
  );
  const head = [
    `## ${markdown(pack.title)} (\`${pack.id}\` ${pack.version}, ${statusInWords(pack)})`,
    markdown(pack.about),
    ...(scope.length > 0 ? [markdown(scope.join(" · "))] : []),
    `What its tests cannot see:\n\n${pack.blind.map((line) => `- ${markdown(line)}`).join("\n")}`,
    ...(pack.mandated
      ? [
          `Steps that the law itself asks for, left out of pressure and ratios of this pack:\n\n${pack.mandated.map(({ about }) => `- ${markdown(about)}`).join("\n")}`,
        ]
      : []),
    ...(pack.waiting.length > 0
      ? [
          `Not tested yet:\n\n${pack.waiting.map((one) => `- ${markdown(one.rule)} waits for ${markdown(one.for)}`).join("\n")}`,
        ]
      : []),
  ];
  return `${head.join("\n\n")}\n\n${pack.rules.map((rule) => ruleSection(rule, pack)).join("\n")}`;
}

/** Markdown that explains every rule of the packs, in their order; ends with a line break. */
export function rulesReadme(packs: readonly Pack[]): string {
  return `${[HEAD, ...packs.map(packSection)].join("\n")}`;
}
