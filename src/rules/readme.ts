/** The page that explains every rule, generated from the packs. */
import { conditionInWords } from "./condition.js";
import { POINTS, WARN_SHARE } from "./points.js";
import type { Need } from "./reach.js";
import type { Pack, Rule, Source } from "./schema.js";
import { testInWords } from "./test-words.js";

const NEED_WORDS: Record<Need, string> = {
  entry: "the way to the control that leads out",
  flow: "the whole way to the goal",
  end: "the site's answer after the final control",
};

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
    `**Test** ${testInWords(rule.test)}. Needs ${NEED_WORDS[rule.needs]}.`,
    ...(rule.applies ? [`**Applies when** ${markdown(conditionInWords(rule.applies))}.`] : []),
    `**Kinds** ${rule.kinds.join(", ")} · **Severity** ${rule.severity} · **Basis** ${rule.basis} · **Automation** ${rule.automation} · **Trust** ${rule.trust.join(", ")}`,
    `**Remedy** ${markdown(rule.remedy)}`,
    ...(sources.length > 0 ? [`**Sources** ${sources.join("; ")}`] : []),
  ];
  return `### \`${rule.id}\`\n\n${markdown(rule.title)}.\n\n${facts.map((fact) => `- ${fact}`).join("\n")}\n`;
}

function packSection(pack: Pack): string {
  const scope = [pack.instrument, pack.jurisdiction, pack.sector, pack.audience].flatMap(
    (text) => text ?? [],
  );
  const dates = [
    ...(pack.validFrom ? [`from ${pack.validFrom}`] : []),
    ...(pack.validUntil ? [`until ${pack.validUntil}`] : []),
  ];
  const head = [
    `## ${markdown(pack.title)} (\`${pack.id}\` ${pack.version}, ${[pack.status, ...dates].join(" ")})`,
    markdown(pack.about),
    ...(scope.length > 0 ? [markdown(scope.join(" · "))] : []),
    `What its tests cannot see:\n\n${pack.blind.map((line) => `- ${markdown(line)}`).join("\n")}`,
  ];
  return `${head.join("\n\n")}\n\n${pack.rules.map((rule) => ruleSection(rule, pack)).join("\n")}`;
}

/** Markdown that explains every rule of the packs, in their order; ends with a line break. */
export function rulesReadme(packs: readonly Pack[]): string {
  return `${[HEAD, ...packs.map(packSection)].join("\n")}`;
}
