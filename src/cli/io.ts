/** What a command may touch of the world around it; tests pass their own. */

export interface Io {
  /** Standard output: the result, nothing else. */
  out(text: string): void;
  /** Standard error: progress and messages. */
  err(text: string): void;
  env: NodeJS.ProcessEnv;
  /** Working directory, absolute. */
  cwd: string;
  /** Standard error is a terminal that can redraw lines. */
  interactive: boolean;
  /** Width of the terminal in characters. */
  columns: number;
  /** Colours are wanted on standard output unless an option says otherwise. */
  color: boolean;
  /** Aborted when the user interrupts. */
  signal: AbortSignal;
  now(): Date;
}
