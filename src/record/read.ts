/** Reads a run's record back. A line cut short by a crash ends it; anything else that is wrong is an error. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { readProblem, UserError } from "../errors.js";
import { eventSchema, type RecordEvent } from "./schema.js";

/** Bytes; more than any run writes, and less than the longest text that JavaScript can hold. */
const LARGEST = 400_000_000;
const VERSION = 1;

/**
 * @param folder a run folder, or the record file itself
 * @returns the events in order; none if the run was cut off before its first line was whole
 * @throws UserError naming file and line
 */
export async function readRecord(folder: string): Promise<RecordEvent[]> {
  const path = folder.endsWith(".jsonl") ? folder : join(folder, "record.jsonl");
  const content = await readWhole(path).catch((error: unknown) => {
    throw readProblem(error, path, "Name a run folder: one that holds record.jsonl.");
  });
  return parseRecord(content, path);
}

async function readWhole(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > LARGEST)
    throw new UserError("record-invalid", `${path} is larger than any record (${size} bytes).`);
  return readFile(path, "utf8");
}

/** @throws UserError naming `path` and the line */
export function parseRecord(content: string, path: string): RecordEvent[] {
  const lines = content.split("\n");
  // A complete record ends with a line feed: what stands after the last one was cut short.
  lines.pop();
  const events = lines.map((line, index) => parseLine(line, path, index + 1));
  const [first] = events;
  if (first && first.type !== "run")
    throw new UserError("record-invalid", "A record begins with its run, and this one does not.", {
      position: { file: path, line: 1, column: 1 },
      hint: "It may have been shortened or put together from others.",
    });
  return events;
}

/** The version of a record that another version of this program wrote. */
function otherVersion(raw: unknown): string | undefined {
  if (typeof raw !== "object" || raw === null || !("type" in raw) || !("version" in raw)) return undefined;
  const { type, version } = raw;
  return type === "run" && typeof version === "number" && version !== VERSION ? String(version) : undefined;
}

function parseLine(line: string, path: string, number: number): RecordEvent {
  const wrong = (what: string, cause?: unknown, hint?: string): UserError =>
    new UserError("record-invalid", what, {
      position: { file: path, line: number, column: 1 },
      ...(hint === undefined ? {} : { hint }),
      cause,
    });
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (cause) {
    throw wrong("This line of the record is not JSON.", cause);
  }
  const parsed = eventSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const version = otherVersion(raw);
  if (version !== undefined)
    throw wrong(
      `This is a record of version ${version}; this program reads version ${VERSION}.`,
      undefined,
      "Use the version of wayout that wrote it.",
    );
  const issue = parsed.error.issues[0];
  // Keys can come from anywhere: only what looks like a name of ours is repeated.
  const where = (issue?.path ?? []).map((part) => (/^[\w-]{1,40}$/.test(String(part)) ? String(part) : "?"));
  throw wrong(
    `This line is no event of a record: ${[where.join("."), issue?.message].filter(Boolean).join(": ")}.`,
  );
}
