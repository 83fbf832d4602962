/** A test in words, for the explanation of a rule. */
import { limitInWords } from "./bound.js";
import { COMBINERS, type Test } from "./operators/index.js";
import type { Place } from "./operators/patterns.js";
import type { ScreensTest } from "./operators/screens.js";

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

function place(test: Place): string {
  const where = test.in ? ` in the ${test.in}` : "";
  return test.on ? `${where} on screens of role ${test.on.join(", ")}` : where;
}

function features(wanted: ScreensTest["screens"]): string {
  const flags = (["inFlow", "pressure", "native", "revisited"] as const).flatMap((key) =>
    wanted[key] === undefined ? [] : [`${wanted[key] ? "" : "not "}\`${key}\``],
  );
  return [...(wanted.role ? [`role ${wanted.role.join(" or ")}`] : []), ...flags].join(", ") || "any";
}

function bands(test: Pick<ScreensTest, "pass" | "warn">): string {
  const warn = test.warn === undefined ? "" : `, ${limitInWords(test.warn)} warns`;
  return `${limitInWords(test.pass)} passes${warn}, anything else fails`;
}

/** One line that says what is compared with what, in Markdown. */
export function testInWords(test: Test): string {
  if ("measure" in test) return `\`${test.measure}\`: ${bands(test)}`;
  if ("screens" in test) return `screens with ${features(test.screens)}: ${bands(test)}`;
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
  const [key] = COMBINERS.filter((name) => name in test);
  const parts = "all" in test ? test.all : test.any;
  return `${key} of: ${parts.map((part) => `(${testInWords(part)})`).join(", ")}`;
}
