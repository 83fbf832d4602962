/** The sample report as a site would like it to be that wants to run code, load things or mislead its reader. */
import type { Report } from "../../src/report/schema.js";
import { sampleReport } from "./report.js";

export const HOSTILE_TEXTS = [
  "<script>window.pwned=1</script>",
  "</style></title><img src=https://evil.test/a.png onerror=window.pwned=1>",
  '" onmouseover="window.pwned=1" style="background:url(https://evil.test/b)',
  "javascript:window.pwned=1",
  "data:text/html,<script>window.pwned=1</script>",
  "https://user:secret@evil.test/",
  "\u202Egnp.exe\u2066 \u200Bhidden\u2069",
  "\u001b[2J\u001b]8;;https://evil.test\u0007click\u001b]8;;\u0007\u009b31m\b\b\b",
  "[click me](https://evil.test) ![x](https://evil.test/x.png) <https://evil.test>",
  "| a | b |\n| --- | --- |\n# heading\n\n```\ncode",
  "@everyone see #1 and www.evil.test and https://evil.test/autolink :tada:",
  "- item\r\n1. item &lt;b&gt; &amp; *bold* _it_ `code` ~~gone~~ $x$ \\",
  "x".repeat(3000),
  "עברית ثم عربي",
  `zalgo e${"\u0301".repeat(500)}`,
  "\ud800 lone",
  "%s %d ${7*7} {{7*7}}",
  "=cmd|' /C calc'!A0",
  '-1+1;=HYPERLINK("https://evil.test")\t+1',
  "::error::x\n::add-mask::y ##[add-path]/evil ##vso[task.setvariable variable=x]y",
  "]]> &#0; \u0000\ufffe\uffff <![CDATA[ <?xml ?> <!DOCTYPE a [<!ENTITY b 'c'>]>",
];

/** 200 kB and more: what a page can say in one label. */
export const LONG_TEXT = `200 kB ${"wide \u4e2d ".repeat(30_000)}`;

/** Values of these keys are the tool's own, whatever a site does. */
const OWN = new Set([
  "format",
  "version",
  "kind",
  "driver",
  "outcome",
  "pattern",
  "class",
  "status",
  "severity",
  "family",
  "goal",
  "grade",
  "worst",
  "failOn",
  "startedAt",
  "endedAt",
]);

function poison(value: unknown, key: string, next: () => string): unknown {
  if (typeof value === "string") return OWN.has(key) ? value : next();
  if (Array.isArray(value)) return value.map((each) => poison(each, key, next));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poison(each, name, next)]));
}

/** Every free text of the report is hostile; which text goes where changes with `seed`. */
export function hostileReport(seed = 0, report: Report = sampleReport()): unknown {
  let at = seed;
  return poison(report, "", () => HOSTILE_TEXTS[at++ % HOSTILE_TEXTS.length] ?? "");
}
