/** What a step verb is: first its target is found, so that the guard can look at it; then it acts. */
import type { Step } from "../../journey/model.js";
import type { Driver } from "../driver.js";
import type { Resolved } from "../target.js";

export type StepOf<V extends Step["verb"]> = Extract<Step, { verb: V }>;

export interface Verb<V extends Step["verb"]> {
  /** Finds what the step acts on; absent for verbs that act on no control. */
  target?(driver: Driver, step: StepOf<V>): Promise<Resolved>;
  act(driver: Driver, step: StepOf<V>, target: Resolved | undefined): Promise<void>;
}
