#!/usr/bin/env node
/** The program: connects the commands to this process. */
import { setFlagsFromString } from "node:v8";
import { supportsColor } from "chalk";
import { EXIT } from "./exit.js";
import { run } from "./program.js";

// Most expressions of a lexicon are searched for a few times only: to compile each of them twice, first to bytecode and
// then to machine code, took half of the time of judging a run.
setFlagsFromString("--no-regexp-tier-up");

const controller = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    process.stderr.write("\nStopping; what was recorded is kept. Once more stops at once.\n");
    controller.abort();
  });

// A reader that has seen enough (`wayout … | head`) closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

// Not process.exit: what was written to a pipe must get through first.
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  cwd: process.cwd(),
  interactive: process.stderr.isTTY === true && !process.env.CI,
  columns: process.stderr.columns ?? process.stdout.columns ?? 100,
  color: supportsColor !== false && !process.env.NO_COLOR,
  signal: controller.signal,
  now: () => new Date(),
});
