/** Points of a severity. */
import type { Severity } from "../vocabulary.js";

/** What a failed rule of each severity costs. */
export const POINTS: Readonly<Record<Severity, number>> = { info: 0, minor: 2, major: 5, critical: 10 };

/** A warning costs half of what a fail would. */
export const WARN_SHARE = 0.5;
