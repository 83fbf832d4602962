/** A test in words, for the explanation of a rule. */
import { duration, isTime } from "../report/wording/format.js";
import { type Bound, limitInWords } from "./bound.js";
import { COMBINERS, partsOf, type Test } from "./operators/index.js";
import type { LabelTest } from "./operators/label.js";
import type { Place } from "./operators/patterns.js";
import type { Features } from "./operators/screen-features.js";

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

function place(test: Place): string {
  const where = test.in ? ` in the ${test.in}` : "";
  return test.on ? `${where} on screens of role ${test.on.join(", ")}` : where;
}

/** What is asked of a screen, in words. */
export function featuresInWords(wanted: Features): string {
  const flags = (["inFlow", "final", "pressure", "native", "revisited"] as const).flatMap((key) =>
    wanted[key] === undefined ? [] : [`${wanted[key] ? "" : "not "}\`${key}\``],
  );
  const field = wanted.fields && [
    ...(wanted.fields.required === undefined ? [] : [wanted.fields.required ? "required" : "optional"]),
    ...(wanted.fields.prefilled === undefined ? [] : [wanted.fields.prefilled ? "prefilled" : "empty"]),
    ...(wanted.fields.type ? [`of type ${wanted.fields.type.join(" or ")}`] : []),
  ];
  return (
    [
      ...(wanted.role ? [`role ${wanted.role.join(" or ")}`] : []),
      ...flags,
      ...(wanted.carries ? [`findings of ${code(wanted.carries)}`] : []),
      ...(wanted.lacks ? [`no findings of ${code(wanted.lacks)}`] : []),
      ...(wanted.control ? [`a control named ${quoted(wanted.control)}`] : []),
      ...(wanted.wayOut ? [`a way out that is ${wanted.wayOut.join(" or ")}`] : []),
      ...(wanted.wayOutLess ? [`a way out weaker in ${limitInWords(wanted.wayOutLess)} respects`] : []),
      ...(field ? [`a field ${field.join(" ")}`] : []),
    ].join(", ") || "any"
  );
}

const quoted = (labels: readonly string[]) => labels.map((label) => `“${label}”`).join(" or ");

function labelled(lists: LabelTest["exact"]): string {
  if (!lists) return "";
  if (Array.isArray(lists)) return quoted(lists);
  return Object.entries(lists)
    .map(([language, labels]) => `${language}: ${quoted(labels)}`)
    .join("; ");
}

function labelInWords(test: LabelTest): string {
  const plain = [
    labelled(test.equivalent),
    ...(test.meaning ? [`any that surely says ${test.meaning.join(" or ")}`] : []),
  ];
  const ways = [labelled(test.exact), ...plain].filter(Boolean);
  const [first = "", ...rest] = ways;
  const warns = test.exact && rest.length > 0 ? `, ${rest.join(", ")} warns` : "";
  const passes = test.exact ? first : ways.join(", ");
  return `label of the ${test.label} control: ${passes} passes${warns}, one that surely says something else fails, any other is for review`;
}

function bands(
  { pass, warn }: { pass: Bound; warn?: Bound | undefined },
  say?: (limit: number) => string,
): string {
  const warned = warn === undefined ? "" : `, ${limitInWords(warn, say)} warns`;
  return `${limitInWords(pass, say)} passes${warned}, anything else fails`;
}

/** One line that says what is compared with what, in Markdown. */
export function testInWords(test: Test): string {
  if ("measure" in test)
    return `\`${test.measure}\`: ${bands(test, isTime(test.measure) ? duration : undefined)}`;
  if ("screens" in test) return `screens with ${featuresInWords(test.screens)}: ${bands(test)}`;
  if ("found" in test)
    return `findings of ${code(test.found)}${place(test)}: ${test.atMost ? `up to ${test.atMost} pass` : "none passes"}, more fail`;
  if ("missing" in test) return `findings of ${code(test.missing)}${place(test)}: one passes, none fails`;
  if ("outcome" in test) {
    const { pass, warn, fail } = test.outcome;
    const lists = [["passes", pass] as const, ["warns", warn ?? []] as const, ["fails", fail] as const];
    const shown = lists
      .filter(([, names]) => names.length > 0)
      .map(([word, names]) => `${code(names)} ${word}`);
    return `outcome: ${shown.join("; ")}; any other is not tested`;
  }
  if ("label" in test) return labelInWords(test);
  if ("ratio" in test) return `\`${test.ratio[0]}\` divided by \`${test.ratio[1]}\`: ${bands(test)}`;
  if ("difference" in test) return `\`${test.difference[0]}\` less \`${test.difference[1]}\`: ${bands(test)}`;
  const [key] = COMBINERS.filter((name) => name in test);
  const parts = partsOf(test).map((part) => `(${testInWords(part)})`);
  const limit = "count" in test ? `; ${limitInWords(test.pass)} must hold` : "";
  return `${key} of: ${parts.join(", ")}${limit}`;
}
