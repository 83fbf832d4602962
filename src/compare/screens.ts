/** Which screens of two runs are the same, changed, came or went: both in the order in which they were met. */
import type { JourneyReport, Screen } from "../report/schema.js";
import type { ScreenChange, ScreenSide } from "./model.js";

/** Words alone, figures as one sign: a date or an order's number makes no other screen. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\d+/g, "#")
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();

const sameSet = (a: readonly string[], b: readonly string[]): boolean => {
  const [left, right] = [new Set(a.map(plain)), new Set(b.map(plain))];
  return left.size === right.size && [...left].every((one) => right.has(one));
};

/** Share of names that both have; 1 where neither has any. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a.map(plain)), new Set(b.map(plain))];
  const both = [...left].filter((one) => right.has(one)).length;
  const all = left.size + right.size - both;
  return all === 0 ? 1 : both / all;
}

const heading = ({ heading, title }: Screen): string => plain(heading || title);
const pathOf = ({ url }: Screen): string => (URL.canParse(url) ? plain(new URL(url).pathname) : plain(url));

function isSame(a: Screen, b: Screen): boolean {
  return heading(a) === heading(b) && sameSet(a.controls, b.controls) && sameSet(a.fields, b.fields);
}

/** How alike two screens are, 0 to 1; under `ALIKE` they are two screens, not one that changed. */
const ALIKE = 0.5;
function likeness(a: Screen, b: Screen): number {
  if (a.native !== b.native) return 0;
  if (isSame(a, b)) return 1;
  const named = heading(a) === heading(b) ? 0.5 : 0;
  const placed = pathOf(a) === pathOf(b) ? 0.25 : 0;
  const played = a.role === b.role && a.role !== "other" ? 0.15 : 0;
  return Math.min(0.99, named + placed + played + 0.35 * overlap(a.controls, b.controls));
}

type Pair = [before: number | undefined, after: number | undefined];

/** The pairing with the greatest likeness in all that keeps both orders (Needleman and Wunsch). */
function align(before: readonly Screen[], after: readonly Screen[]): Pair[] {
  const value = (i: number, j: number): number => {
    const [a, b] = [before[i], after[j]];
    const like = a && b ? likeness(a, b) : 0;
    return like >= ALIKE ? like : 0;
  };
  const best = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const like = value(i, j);
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), like > 0 ? like + at(i + 1, j + 1) : 0);
    }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const like = i < before.length && j < after.length ? value(i, j) : 0;
    if (like > 0 && at(i, j) === like + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (j >= after.length || (i < before.length && at(i, j) === at(i + 1, j)))
      pairs.push([i++, undefined]);
    else pairs.push([undefined, j++]);
  }
  return pairs;
}

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

function setChange(what: string, before: readonly string[], after: readonly string[]): string[] {
  const [old, fresh] = [new Set(before.map(plain)), new Set(after.map(plain))];
  const came = after.filter((name) => !old.has(plain(name)));
  const went = before.filter((name) => !fresh.has(plain(name)));
  return [
    ...(came.length > 0 ? [`${what} that came: ${listed(came)}`] : []),
    ...(went.length > 0 ? [`${what} that went: ${listed(went)}`] : []),
  ];
}

function differences(before: ScreenSide, after: ScreenSide): string[] {
  const [a, b] = [before.screen, after.screen];
  const sure = ({ findings }: ScreenSide) => findings.map(({ pattern }) => pattern);
  return [
    ...(heading(a) === heading(b)
      ? []
      : [`heading: “${a.heading || a.title}” is now “${b.heading || b.title}”`]),
    ...setChange("controls", a.controls, b.controls),
    ...setChange("fields", a.fields, b.fields),
    ...setChange("patterns", sure(before), sure(after)),
    ...(a.inFlow === b.inFlow ? [] : [b.inFlow ? "is now in the flow" : "is not in the flow any more"]),
    ...(a.words === b.words ? [] : [`words: ${a.words} before, ${b.words} now`]),
  ];
}

const side = (journey: JourneyReport, screen: Screen): ScreenSide => ({
  screen,
  findings: journey.findings.filter((finding) => finding.screen === screen.n),
});

const ordered = ({ path, screens }: JourneyReport): Screen[] =>
  [...new Set([...path, ...screens.map(({ n }) => n)])].flatMap(
    (n) => screens.find((one) => one.n === n) ?? [],
  );

/** Every screen of both journeys once, in the order of the way. */
export function compareScreens(before: JourneyReport, after: JourneyReport): ScreenChange[] {
  const [old, fresh] = [ordered(before), ordered(after)];
  return align(old, fresh).flatMap(([i, j]): ScreenChange[] => {
    const [a, b] = [i === undefined ? undefined : old[i], j === undefined ? undefined : fresh[j]];
    if (a && b) {
      const [one, other] = [side(before, a), side(after, b)];
      const found = differences(one, other);
      return [
        { change: found.length > 0 ? "changed" : "same", before: one, after: other, differences: found },
      ];
    }
    if (a) return [{ change: "went", before: side(before, a), differences: [] }];
    return b ? [{ change: "came", after: side(after, b), differences: [] }] : [];
  });
}
