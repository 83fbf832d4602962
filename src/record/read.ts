/** Reads a run's record back. A line cut short by a crash ends it; anything else that is wrong is an error. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readProblem, UserError } from "../errors.js";
import { eventSchema, type RecordEvent } from "./schema.js";

/**
 * @param folder a run folder, or the record file itself
 * @throws UserError naming file and line
 */
export async function readRecord(folder: string): Promise<RecordEvent[]> {
  const path = folder.endsWith(".jsonl") ? folder : join(folder, "record.jsonl");
  const content = await readFile(path, "utf8").catch((error: unknown) => {
    throw readProblem(error, path, "Name a run folder: one that holds record.jsonl.");
  });
  return parseRecord(content, path);
}

export function parseRecord(content: string, path: string): RecordEvent[] {
  const lines = content.split("\n");
  // A complete record ends with a line feed: what stands after the last one was cut short.
  lines.pop();
  return lines.map((line, index) => parseLine(line, path, index + 1));
}

function parseLine(line: string, path: string, number: number): RecordEvent {
  const wrong = (what: string, cause?: unknown): UserError =>
    new UserError("record-invalid", what, { position: { file: path, line: number, column: 1 }, cause });
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (cause) {
    throw wrong("This line of the record is no JSON", cause);
  }
  const parsed = eventSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw wrong(`This line is no event of a record: ${issue?.path.join(".")} ${issue?.message}`);
}
