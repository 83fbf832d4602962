/** Steps that a law itself asks for: taken out of what its own pack holds against the company. */
import { EXIT_KINDS, type Measures } from "../vocabulary.js";
import type { JourneyFacts } from "./facts.js";
import { has } from "./operators/screen-features.js";
import type { Pack } from "./schema.js";

type Mandate = NonNullable<Pack["mandated"]>[number];

/**
 * The facts as a pack with mandated steps sees them. Clicks on such a step no longer count in `symmetry`, nor does
 * pressure that lies in the step itself; a trick on the same screen stays what it is. Measures that no ratio and no
 * pressure rest on stay as they were taken.
 */
export function withoutMandated(facts: JourneyFacts, mandated: Pack["mandated"]): JourneyFacts {
  if (!mandated || !EXIT_KINDS.includes(facts.kind)) return facts;
  const steps = new Map<number, Mandate>();
  for (const mandate of mandated)
    for (const screen of facts.screens)
      if (screen.inFlow && has(screen, mandate.screens, facts) === "yes") steps.set(screen.n, mandate);
  if (steps.size === 0) return facts;
  const findings = facts.findings.filter(
    ({ screen, pattern }) => !steps.get(screen)?.patterns?.includes(pattern),
  );
  const pressing = (screen: number) =>
    findings.some((finding) => finding.screen === screen && finding.class === "pressure" && finding.counted);
  const screens = facts.screens.map((screen) =>
    steps.has(screen.n) && screen.pressure ? { ...screen, pressure: pressing(screen.n) } : screen,
  );
  const freed = facts.screens.filter(
    (screen) =>
      screen.inFlow && screen.pressure && !screens.some((one) => one.n === screen.n && one.pressure),
  );
  return { ...facts, findings, screens, measures: measuresWithout(facts, steps, freed.length) };
}

function measuresWithout(facts: JourneyFacts, steps: ReadonlyMap<number, Mandate>, freed: number): Measures {
  const { pressureScreens, symmetry, clicks, signupClicks } = facts.measures;
  const clicked = facts.actions.filter(({ counted, screen }) => counted && steps.has(screen)).length;
  const ratio =
    typeof symmetry === "number" &&
    typeof clicks === "number" &&
    typeof signupClicks === "number" &&
    signupClicks > 0
      ? Math.round((100 * Math.max(0, clicks - clicked)) / signupClicks) / 100
      : symmetry;
  return {
    ...facts.measures,
    ...(typeof pressureScreens === "number" && { pressureScreens: Math.max(0, pressureScreens - freed) }),
    ...(ratio !== undefined && { symmetry: ratio }),
  };
}
