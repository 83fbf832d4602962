/** What a small site of strangers is: its pages, the way walked, and what a careful person writes down of it. */
import type { StepAction } from "../../../src/journey/model.js";
import type { JourneyReport } from "../../../src/report/schema.js";
import {
  classOf,
  type Kind,
  type MeasureName,
  type Outcome,
  type Pattern,
  REVIEW_BELOW,
} from "../../../src/vocabulary.js";
import { type Answer, type Pages, redirect } from "../tiny-site.js";

export interface Stranger {
  /** The technique. */
  by: string;
  /** Default: cancel. */
  kind?: Kind;
  outcome: Outcome;
  /** `null`: must be absent. Waiting is compared to within a second or a fifth. */
  measures: Partial<Record<MeasureName, number | boolean | null>>;
  has: Pattern[];
  not: Pattern[];
  /** Nothing may be held against it: no pattern but those of care. */
  fair?: true;
  pages: Pages;
  steps: StepAction[];
}
export type Strangers = Readonly<Record<string, Stranger>>;

export const html =
  (lang: string, body: string): Answer =>
  (_, response) =>
    void response.end(
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Example</title><body style="font-family:sans-serif">${body}</body></html>`,
    );

export const redirecting = (to: string): Answer => redirect(to, 303);

/** A page that shows `before` until something is posted to `path`, and `after` from then on. */
export function turning(path: string, before: Answer, after: Answer, posted: Answer): Pages {
  let turned = false;
  return {
    [path]: (...all) => (turned ? after : before)(...all),
    [`${path}/end`]: (...all) => {
      turned = true;
      posted(...all);
    },
  };
}

export const click = (name: string): StepAction => ({ verb: "click", target: { name } });
export const check = (name: string): StepAction => ({ verb: "check", target: { name } });
export const fill = (label: string, value: string): StepAction => ({
  verb: "fill",
  target: { label },
  value,
});
export const say = (message: string): StepAction => ({ verb: "chat", message });

/** How many statements of its truth a site makes. */
export const statements = ({ measures, has, not, fair }: Stranger): number =>
  1 + Object.keys(measures).length + has.length + not.length + (fair ? 1 : 0);

function sameMeasure(
  name: string,
  got: number | boolean | undefined,
  wanted: number | boolean | null,
): boolean {
  if (wanted === null) return got === undefined;
  if (name !== "waitSeconds" || typeof got !== "number" || typeof wanted !== "number") return got === wanted;
  return Math.abs(got - wanted) <= Math.max(1, wanted / 5);
}

/** Every statement of the truth that the report does not bear out, in words. */
export function differences(journey: JourneyReport, wanted: Stranger): string[] {
  const found = journey.findings.filter(({ confidence }) => confidence >= REVIEW_BELOW);
  const says = (pattern: Pattern) =>
    found
      .filter((one) => one.pattern === pattern)
      .map(({ screen, quote, confidence }) => `screen ${screen}, ${confidence}: ${quote}`);
  const against = found.filter(({ pattern }) => classOf(pattern) !== "care");
  return [
    ...(journey.outcome === wanted.outcome
      ? []
      : [`outcome ${journey.outcome}, not ${wanted.outcome}: ${journey.outcomeBecause}`]),
    ...Object.entries(wanted.measures).flatMap(([name, value]) => {
      const got = journey.measures[name as MeasureName];
      return sameMeasure(name, got, value) ? [] : [`${name} ${got}, not ${value}`];
    }),
    ...wanted.has.filter((pattern) => says(pattern).length === 0).map((pattern) => `missed: ${pattern}`),
    ...wanted.not.flatMap((pattern) => says(pattern).map((said) => `false: ${pattern}, ${said}`)),
    ...(wanted.fair ? against.map(({ pattern, quote }) => `not fair: ${pattern}, ${quote}`) : []),
  ];
}
