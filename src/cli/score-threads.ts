/** Judges many recorded runs side by side, one thread for each processor; what they print comes in their order. */
import { Tinypool } from "tinypool";
import { UserError } from "../errors.js";
import type { Io } from "./io.js";
import type { Judged, Scoring } from "./score-run.js";
import type { Outcome, Task } from "./score-thread.js";

/**
 * Verdicts in the order of the runs. Throws the error of the first run that cannot be judged, as judging one after the
 * other does; runs after it may have been judged by then.
 */
export async function scoreInThreads(
  runs: readonly string[],
  scoring: Scoring,
  threads: number,
  { cwd, interactive, columns, color, ...io }: Io,
): Promise<Judged[]> {
  const pool = new Tinypool({
    filename: new URL("./score-thread.js", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  const stop = () => void pool.destroy();
  io.signal.addEventListener("abort", stop);
  try {
    const tasks = runs.map((run): Task => ({ ...scoring, run, io: { cwd, interactive, columns, color } }));
    const outcomes: Promise<Outcome>[] = tasks.map((task) => pool.run(task));
    // One that fails is met in its turn; until then it is nobody's unhandled rejection.
    for (const outcome of outcomes) outcome.catch(() => undefined);
    const judged: Judged[] = [];
    for (const outcome of outcomes) {
      const done = await outcome;
      if (done.out !== "") io.out(done.out);
      if (done.err !== "") io.err(done.err);
      if ("failure" in done) throw new UserError(done.failure.code, done.failure.message, done.failure);
      judged.push(done.judged);
    }
    return judged;
  } finally {
    io.signal.removeEventListener("abort", stop);
    await pool.destroy();
  }
}
