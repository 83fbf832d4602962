/** A reading without some of its visits: the step that led into them leads on to where they led. Pure. */
import type { ReadAction, Reading, ReadScreen, Visit } from "../reading/model.js";

interface Cutting {
  visits: Visit[];
  /** Actions as they are now, by what they were; undefined for those that are not taken any more. */
  now: Map<ReadAction, ReadAction | undefined>;
  endVisit: number;
}

/** Where the way comes back to the screen it stands on, nothing was left: one visit, and no step that led away. */
function joined(last: Visit, next: Visit, away: ReadAction | undefined, now: Cutting["now"]): Visit {
  if (away) now.set(away, undefined);
  for (const action of next.actions) now.set(action, { ...action, visit: last.n });
  return {
    ...last,
    looks: [...last.looks, ...next.looks],
    actions: [...last.actions, ...next.actions],
    ...(next.advancedAfter === undefined ? {} : { advancedAfter: next.advancedAfter }),
  };
}

function cutVisits(
  reading: Reading,
  gone: ReadonlySet<number>,
  moved: ReadonlyMap<ReadAction, number>,
): Cutting {
  const cut: Cutting = { visits: [], now: new Map(), endVisit: reading.endVisit };
  let away: ReadAction | undefined;
  let cutting = false;
  for (const visit of reading.visits) {
    if (gone.has(visit.n)) {
      if (!cutting) away = visit.enteredBy;
      cutting = true;
      for (const action of visit.actions) cut.now.set(action, undefined);
      continue;
    }
    const last = cut.visits.at(-1);
    if (!cutting || !last) cut.visits.push(visit);
    else if (visit.enteredBy && moved.has(visit.enteredBy)) {
      // What led here now stands on an earlier screen: the step that led away from there is not taken.
      if (away) cut.now.set(away, undefined);
      cut.visits.push(visit);
    } else if (last.screen === visit.screen) {
      cut.visits[cut.visits.length - 1] = joined(last, visit, away, cut.now);
      if (visit.n === cut.endVisit) cut.endVisit = last.n;
    } else cut.visits.push(entered(visit, away));
    cutting = false;
  }
  return cut;
}

function entered(visit: Visit, by: ReadAction | undefined): Visit {
  const { enteredBy: _, ...rest } = visit;
  return by ? { ...rest, enteredBy: by } : rest;
}

/** Puts the actions as they are now into the visits, and leaves out those that are not taken. */
function settled({ visits, now }: Cutting): Visit[] {
  if (now.size === 0) return visits;
  const present = (action: ReadAction) => (now.has(action) ? now.get(action) : action);
  return visits.map((visit) => {
    const touched = visit.actions.some((action) => now.has(action));
    const by = visit.enteredBy && present(visit.enteredBy);
    if (!touched && by === visit.enteredBy) return visit;
    const actions = visit.actions.flatMap((action) => present(action) ?? []);
    return { ...entered(visit, by), actions };
  });
}

function screensOn(reading: Reading, visits: readonly Visit[]): ReadScreen[] {
  return reading.screens.flatMap((screen) => {
    const met = visits.filter((visit) => visit.screen === screen.n);
    if (met.length === 0) return [];
    const same =
      met.length === screen.visits.length && met.every((visit, index) => visit === screen.visits[index]);
    // What is said on it stays, and is not read again.
    return [
      same ? screen : { ...screen, visits: met, supposed: screen.supposed ?? { of: screen, without: [] } },
    ];
  });
}

/**
 * @param gone numbers of the visits that are not made
 * @param kept actions of those visits that are done all the same, by the visit on which they now stand
 */
export function withoutVisits(
  reading: Reading,
  gone: ReadonlySet<number>,
  dropped: readonly ReadAction[] = [],
  moved: ReadonlyMap<ReadAction, number> = new Map(),
): Reading {
  const cut = cutVisits(reading, gone, moved);
  for (const action of dropped) cut.now.set(action, undefined);
  for (const [action, visit] of moved) cut.now.set(action, { ...action, visit });
  const present = (action: ReadAction | undefined) =>
    action && cut.now.has(action) ? cut.now.get(action) : action;
  const here = (n: number) =>
    [...moved].flatMap(([action, visit]) => (visit === n ? (cut.now.get(action) ?? []) : []));
  const visits = settled(cut).map((visit) => {
    const more = here(visit.n);
    return more.length === 0 ? visit : { ...visit, actions: [...visit.actions, ...more] };
  });
  const { intent: _, finalAct: __, ...rest } = reading;
  const intent = present(reading.intent);
  const finalAct = present(reading.finalAct);
  return {
    ...rest,
    visits,
    screens: screensOn(reading, visits),
    actions: reading.actions.flatMap((action) => present(action) ?? []),
    endVisit: cut.endVisit,
    ...(intent ? { intent } : {}),
    ...(finalAct ? { finalAct } : {}),
  };
}
