/** Progress on standard error: one live line per journey in a terminal, plain lines elsewhere. */
import { shorten, visible } from "../report/clean.js";
import type { Progress } from "./parts.js";

export interface ProgressOptions {
  write(text: string): void;
  interactive: boolean;
  columns: number;
  quiet: boolean;
  verbose: boolean;
}

export interface ProgressView {
  show(event: Progress): void;
  /** Leaves the last state on the screen; nothing is redrawn afterwards. */
  finish(): void;
}

const MARKS = { waiting: "·", running: "›", done: "✓" } as const;

/** Details come from sites: they are stripped of everything that could act on a terminal, and cut to one line. */
export function createProgress(options: ProgressOptions): ProgressView {
  if (options.quiet) return { show() {}, finish() {} };
  return options.interactive ? liveView(options) : plainView(options);
}

function lineOf(event: Progress): string {
  const detail = visible(event.detail);
  return `${MARKS[event.state]} ${visible(event.file)} ${visible(event.journey)}${detail ? `: ${detail}` : ""}`;
}

function plainView({ write, verbose }: ProgressOptions): ProgressView {
  const states = new Map<string, Progress["state"]>();
  return {
    show(event) {
      const key = `${event.file}\n${event.journey}`;
      const isNew = states.get(key) !== event.state && event.state !== "waiting";
      states.set(key, event.state);
      if (isNew || (verbose && event.state === "running")) write(`${shorten(lineOf(event), 300)}\n`);
    },
    finish() {},
  };
}

function liveView({ write, columns }: ProgressOptions): ProgressView {
  const lines = new Map<string, string>();
  let drawn = 0;
  return {
    show(event) {
      lines.set(`${event.file}\n${event.journey}`, shorten(lineOf(event), Math.max(20, columns - 1)));
      const up = drawn > 0 ? `\u001b[${drawn}A` : "";
      write(`${up}${[...lines.values()].map((line) => `\u001b[2K${line}\n`).join("")}`);
      drawn = lines.size;
    },
    finish() {
      drawn = 0;
    },
  };
}
