/** One thread of `wayout score`: judges the runs that it is given, and gives back what is to be printed. */
import { UserError } from "../errors.js";
import type { Io } from "./io.js";
import { realParts } from "./parts.js";
import { type Judged, type Scoring, scorer } from "./score-run.js";

export interface Task extends Scoring {
  run: string;
  io: Pick<Io, "cwd" | "interactive" | "columns" | "color">;
}

/** An error that the user can do something about, as it can be handed from thread to thread. */
export interface Failure {
  code: UserError["code"];
  message: string;
  position: UserError["position"];
  hint: UserError["hint"];
}

export interface Printed {
  out: string;
  err: string;
}
export type Outcome = Printed & ({ judged: Judged } | { failure: Failure });

let printed: Printed = { out: "", err: "" };
let judge: ReturnType<typeof scorer> | undefined;

/** All tasks of a thread are of one command: what they share is read once. */
export default async function score({ run, io, ...scoring }: Task): Promise<Outcome> {
  printed = { out: "", err: "" };
  judge ??= scorer(scoring, here(io), realParts);
  try {
    const judged = await (await judge)(run);
    return { ...printed, judged };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, position, hint } = error;
    return { ...printed, failure: { code, message, position, hint } };
  }
}

function here(io: Task["io"]): Io {
  return {
    ...io,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    env: process.env,
    signal: new AbortController().signal,
    now: () => new Date(),
  };
}
