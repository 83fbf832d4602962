/** The search for the fewest changes, on goals made up for it: what it finds is smallest where it says so. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/counterfactual/assess.js";
import type { Change } from "../../src/counterfactual/model.js";
import { type Assessor, type Goal, smallestSet } from "../../src/counterfactual/search.js";

const change = (id: string, more: Partial<Change> = {}): Change => ({ id, text: id, screens: [], ...more });

/** Each barrier falls with any one of its ways, a way being changes that do it together. */
type Barrier = readonly (readonly string[])[];

function world(barriers: readonly Barrier[], most = 10_000) {
  const left = (changes: readonly Change[]): number => {
    const made = changes.map(({ id }) => id);
    return barriers.filter((ways) => !ways.some((way) => way.every((id) => made.includes(id)))).length;
  };
  let tried = 0;
  const kept = new Map<string, Assessment>();
  const standing = new WeakMap<Assessment, number>();
  const assessor: Assessor = {
    get left() {
      return most - tried;
    },
    of(changes) {
      const key = changes
        .map(({ id }) => id)
        .sort()
        .join(" ");
      const known = kept.get(key);
      if (known) return known;
      tried += 1;
      const by: Assessment = { decided: () => [], score: () => undefined };
      kept.set(key, by);
      standing.set(by, left(changes));
      return by;
    },
  };
  const goal: Goal = {
    reached: (by) => standing.get(by) === 0,
    distance: (by) => standing.get(by) ?? 0,
  };
  return { assessor, goal, left };
}

const ids = (changes: readonly Change[] | undefined) => changes?.map(({ id }) => id).sort();

describe("the smallest set of changes", () => {
  it("is found where always taking the best step would take more of them", () => {
    // c brings down most at first, but a and b do it all.
    const all = ["a", "b", "c"].map((id) => change(id));
    const { assessor, goal } = world([
      [["a"], ["c"]],
      [["a"], ["c"]],
      [["b"], ["c"]],
      [["b"], ["c"]],
      [["a"]],
      [["b"]],
    ]);
    const found = smallestSet(all, goal, assessor);
    expect(ids(found?.changes)).toEqual(["a", "b"]);
    expect(found?.smallest).toBe(true);
  });

  it("may need changes that do nothing alone", () => {
    const all = ["a", "b", "c", "d"].map((id) => change(id));
    const { assessor, goal } = world([
      [
        ["a", "b"],
        ["b", "c", "d"],
      ],
    ]);
    expect(ids(smallestSet(all, goal, assessor)?.changes)).toEqual(["a", "b"]);
  });

  it("is none where all changes together do not lead there", () => {
    const { assessor, goal } = world([[["a"]], []]);
    expect(smallestSet([change("a")], goal, assessor)).toBeUndefined();
  });

  it("is never called smallest where the search had to end before", () => {
    const all = Array.from({ length: 14 }, (_, at) => change(`c${at}`));
    // Any four of fourteen.
    const some = (size: number, from = 0): string[][] =>
      size === 0
        ? [[]]
        : all.slice(from).flatMap(({ id }, at) => some(size - 1, from + at + 1).map((more) => [id, ...more]));
    const { assessor, goal } = world([some(4)], 60);
    const found = smallestSet(all, goal, assessor);
    expect(found?.changes).toHaveLength(4);
    expect(found?.smallest).toBe(false);
  });

  it("takes a screen left out for all that could be done to it", () => {
    const whole = change("leave-out", { screens: [2], whole: true });
    const part = change("part", { screens: [2] });
    const { assessor, goal } = world([[["leave-out"]]]);
    expect(ids(smallestSet([whole, part], goal, assessor)?.changes)).toEqual(["leave-out"]);
  });

  it("agrees with trying every set, whatever the barriers", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const way = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
    const barrier = fc.array(way, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(barrier, { minLength: 1, maxLength: 5 }), (barriers) => {
        const all = names.map((id) => change(id));
        const { assessor, goal, left } = world(barriers);
        const sets = Array.from({ length: 2 ** names.length }, (_, bits) =>
          all.filter((_one, at) => (bits >> at) & 1),
        );
        const fewest = Math.min(...sets.filter((set) => left(set) === 0).map((set) => set.length));
        const found = smallestSet(all, goal, assessor);
        expect(left(found?.changes ?? [])).toBe(0);
        expect(found?.changes.length).toBe(fewest);
        expect(found?.smallest).toBe(true);
      }),
    );
  });
});
