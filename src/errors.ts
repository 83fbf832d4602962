/** Errors a user can do something about: each has a code, says what is wrong and what would be right. */

/** The catalogue: every code with what it stands for. They end the program with status 2, altered evidence with 4. */
export const ERROR_CODES = {
  usage: "The command line asks for something that does not exist or does not fit together",
  "file-missing": "A file or folder that was named does not exist",
  "file-unreadable": "A file or folder cannot be read",
  "file-unwritable": "A file or folder cannot be written: no permission, read-only or full disk",
  "file-invalid": "A file was read but its content breaks its schema",
  "no-journeys": "A folder holds no journey file",
  "secret-missing": "An environment variable or file that a journey refers to is not there",
  "secret-invalid": "A secret is there but cannot be used as it is",
  "browser-missing": "No usable browser was found",
  "record-invalid": "A run folder holds no readable record or report",
  "evidence-altered": "A run folder does not hold what its manifest says",
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** 1-based place in a file, the file as the user named it. */
export interface FilePosition {
  file: string;
  line?: number;
  column?: number;
}

export interface UserErrorDetails {
  position?: FilePosition | undefined;
  /** What would be right, as a whole sentence. */
  hint?: string | undefined;
  cause?: unknown;
}

/** One thing the user can put right. `message` says what is wrong, as a whole sentence. */
export class UserError extends Error {
  override readonly name: string = "UserError";
  readonly code: ErrorCode;
  readonly position?: FilePosition;
  readonly hint?: string;

  constructor(code: ErrorCode, message: string, details: UserErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    if (details.position) this.position = details.position;
    if (details.hint) this.hint = details.hint;
  }
}

/** All that is wrong with one file, so that it can be put right in one go. */
export class InvalidFileError extends UserError {
  override readonly name: string = "InvalidFileError";
  readonly problems: readonly UserError[];

  constructor(problems: readonly [UserError, ...UserError[]]) {
    super(problems[0].code, problems.map(formatUserError).join("\n"));
    this.problems = problems;
  }
}

/** `file:line:column: what is wrong. What would be right.`, one line for each problem. */
export function formatUserError(error: UserError): string {
  if (error instanceof InvalidFileError) return error.message;
  const at = error.position;
  const place = at ? [at.file, at.line, at.column].filter((part) => part !== undefined).join(":") : "";
  return [place ? `${place}: ${error.message}` : error.message, error.hint].filter(Boolean).join(" ");
}

/** The system's code of a failed file operation (`ENOENT`, …), or undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

const WRITE_PROBLEMS: Record<string, [what: string, hint: string]> = {
  ENOSPC: ["cannot be written: the disk is full", "Free some space or name another folder with --out."],
  EDQUOT: ["cannot be written: the disk quota is used up", "Name another folder with --out."],
  EROFS: ["cannot be written: the disk is read-only", "Name another folder with --out."],
  EACCES: ["cannot be written: permission denied", "Name another folder with --out."],
  EPERM: ["cannot be written: permission denied", "Name another folder with --out."],
  ENOTDIR: ["cannot be written: a part of its path is a file", "Name another folder with --out."],
  EEXIST: ["cannot be written: a file of that name is in the way", "Name another folder with --out."],
  ENAMETOOLONG: ["cannot be written: the name is too long", "Name a shorter folder with --out."],
};

const READ_PROBLEMS: Record<string, [code: ErrorCode, what: string]> = {
  ENOENT: ["file-missing", "does not exist"],
  ENOTDIR: ["file-missing", "does not exist: a part of its path is a file"],
  EISDIR: ["file-unreadable", "is a folder, not a file"],
  EACCES: ["file-unreadable", "cannot be read: permission denied"],
  EPERM: ["file-unreadable", "cannot be read: permission denied"],
};

/** Turns a failed read of `path` into a UserError; anything unknown comes back as it is, to be thrown again. */
export function readProblem(error: unknown, path: string, hint?: string): unknown {
  const [code, what] = READ_PROBLEMS[systemCode(error) ?? ""] ?? [];
  return code ? new UserError(code, `${path} ${what}.`, { cause: error, hint }) : error;
}

/** Turns a failed write into a UserError; anything unknown comes back as it is, to be thrown again. */
export function writeProblem(error: unknown, path: string): unknown {
  const [what, hint] = WRITE_PROBLEMS[systemCode(error) ?? ""] ?? [];
  return what ? new UserError("file-unwritable", `${path} ${what}.`, { cause: error, hint }) : error;
}
