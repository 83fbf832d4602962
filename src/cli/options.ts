/** Options that several commands share, with the checks of their values. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { COMPARE_FORMATS, CONSENT, EVIDENCE, FAIL_ON, FORMATS } from "../config/schema.js";
import { parseDuration } from "../journey/duration.js";
import { BASES, FAMILIES, KINDS, SEVERITIES, STATUSES, TRUST_AXES } from "../vocabulary.js";
import { nearest } from "../yaml/nearest.js";

export const LIMITS = { concurrency: 64, runs: 20, chatTurns: 1000 } as const;

/** How and where results are written. */
export function withOutput(command: Command): Command {
  return command
    .option("--out <dir>", "folder for the results; - for standard output (with a single format)")
    .addOption(
      new Option("--format <list>", `formats of the report: ${FORMATS.join(", ")}`).argParser(oneOf(FORMATS)),
    )
    .option("--browser-path <file>", "the Chromium, Chrome or Edge to drive, or to print a PDF with");
}

/** What is judged and what fails. */
export function withJudging(command: Command): Command {
  return command
    .addOption(new Option("--rules <pack...>", "rule packs by name or path").argParser(list))
    .addOption(
      new Option("--fail-on <severity>", "severity from which a broken rule fails the run").choices(FAIL_ON),
    )
    .addOption(new Option("--max-score <n>", "highest barrier score that passes, 0 to 100").argParser(share))
    .option("--baseline <file>", "accepted findings: only what is new or worse fails");
}

/** What is compared, and how that is written. */
export function withComparing(command: Command): Command {
  return command
    .option("--out <dir>", "folder for compare.html, .md and .json; - for standard output (a single format)")
    .addOption(
      new Option("--format <list>", `formats of the comparison: ${COMPARE_FORMATS.join(", ")}`).argParser(
        oneOf(COMPARE_FORMATS),
      ),
    )
    .addOption(
      new Option("--fail-on <severity>", "severity from which a rule that broke fails").choices(FAIL_ON),
    );
}

/** How a browser is driven. */
export function withDriving(command: Command): Command {
  return command
    .option("--commit", "allow the final control to be pressed, where the journey file allows it, too")
    .addOption(new Option("--consent <answer>", "what to answer to a cookie banner").choices(CONSENT))
    .option("--headed", "show the browser")
    .option("--base-url <url>", "audit the same journeys on another address, such as a preview deployment")
    .addOption(
      new Option("--runs <n>", "times that each journey file is run; the worst counts").argParser(
        count(LIMITS.runs),
      ),
    )
    .addOption(
      new Option("--concurrency <n>", "journey files run at a time").argParser(count(LIMITS.concurrency)),
    )
    .addOption(
      new Option("--max-chat-turns <n>", "messages to chats that one journey may send").argParser(
        count(LIMITS.chatTurns),
      ),
    )
    .addOption(
      new Option("--timeout <time>", "longest time for one journey, such as 90s or 5m").argParser(duration),
    )
    .addOption(new Option("--evidence <level>", "how much evidence is kept").choices(EVIDENCE));
}

/** Which rules are listed. */
export function withFilters(command: Command): Command {
  const one = (flags: string, about: string, choices: readonly string[]) =>
    new Option(flags, about).choices(choices);
  return command
    .addOption(one("--family <family>", "only rules of this score", FAMILIES))
    .addOption(one("--kind <kind>", "only rules about this kind of journey", KINDS))
    .addOption(one("--severity <severity>", "only rules of this severity", SEVERITIES))
    .addOption(one("--trust <axis>", "only rules that tell of this", TRUST_AXES))
    .addOption(one("--basis <basis>", "only rules whose limits rest on this", BASES))
    .addOption(one("--status <status>", "only packs of this status", STATUSES))
    .option("--jurisdiction <text>", "only packs whose jurisdiction has this in its name");
}

/** How much is said. */
export function withTalk(command: Command): Command {
  return command
    .option("--config <file>", "configuration file; default: wayout.config.yaml, looked for upward")
    .option("--quiet", "no progress, no summary")
    .option("--verbose", "more detail, and stack traces of errors")
    .option("--no-color", "no colours");
}

const oneOf =
  <T extends string>(known: readonly T[]) =>
  (text: string, before: T[] = []): T[] => {
    const all = `Known formats: ${known.join(", ")}.`;
    const found = list(text).map((name) => {
      const format = known.find((one) => one === name);
      if (format) return format;
      const near = nearest(name, known);
      throw new InvalidArgumentError(near ? `Did you mean "${near}"?` : all);
    });
    if (found.length === 0) throw new InvalidArgumentError(all);
    return [...before, ...found];
  };

/** Names separated by commas, or given several times. */
export function list(text: string, before: string[] = []): string[] {
  return [
    ...before,
    ...text
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  ];
}

const count =
  (most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
  };

function share(text: string): number {
  const number = Number(text);
  if (text.trim() !== "" && number >= 0 && number <= 100) return number;
  throw new InvalidArgumentError("It must be a number from 0 to 100.");
}

function duration(text: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds) return milliseconds;
  throw new InvalidArgumentError("It must be a time with its unit, such as 90s or 5m.");
}
