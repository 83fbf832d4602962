/** Examples in words: in what a journey differs from an easy one. */
import type { COMES_OUT, Example, Examples } from "./example-schema.js";

/** One line that says what is different, such as "clicks 7; found urgency". */
export function exampleInWords(example: Example): string {
  const parts = [
    ...(example.about ? [example.about] : []),
    ...(example.kind ? [`kind ${example.kind}`] : []),
    ...(example.outcome ? [`outcome ${example.outcome}`] : []),
    ...Object.entries(example.measures ?? {}).map(([name, value]) =>
      value === null ? `${name} not measured` : `${name} ${value}`,
    ),
    ...foundInWords(example.findings),
    ...(example.entry ? [`first control “${example.entry.label}”`] : []),
    ...(example.final ? [`last control “${example.final.label}”`] : []),
    ...(example.screens ? [screensInWords(example.screens)] : []),
    ...(example.fixture ? [`see the built-in site ${example.fixture}`] : []),
  ];
  return parts.length === 0 ? "an easy journey" : parts.join("; ");
}

function foundInWords(findings: Example["findings"]): string[] {
  if (!findings) return [];
  if (findings.length === 0) return ["nothing found"];
  const names = findings.map((one) => (typeof one === "string" ? one : one.pattern));
  return [`found ${names.join(", ")}`];
}

function screensInWords(screens: NonNullable<Example["screens"]>): string {
  const inFlow = screens.filter((screen) => screen.inFlow).length;
  const wayOut = screens.flatMap(({ wayOut }) => {
    if (!wayOut) return [];
    const kind = wayOut.direct ? "a direct way out" : wayOut.label ? "no direct way out" : "no way out";
    return [`${kind}${wayOut.lessBy?.length ? ` that is weaker in ${wayOut.lessBy.join(", ")}` : ""}`];
  });
  const fields = screens.flatMap(({ form = [] }) =>
    form.map(({ label, type }) => `a field “${label}” (${type})`),
  );
  return [`${screens.length} screens, ${inFlow} of them in the flow`, ...wayOut, ...fields].join(", ");
}

const COMES: Record<(typeof COMES_OUT)[number], string> = {
  pass: "it passes",
  warn: "it warns",
  fail: "it fails",
  "not-applicable": "it does not apply",
  "not-tested": "it cannot be tested",
  "needs-review": "a person should look",
};

/** The further examples of a rule, one sentence part each: what is otherwise, and what comes of it. */
export function furtherInWords({ also = [] }: Examples): string[] {
  return also.map(({ is, ...example }) => `${exampleInWords(example)}: ${COMES[is]}`);
}
