/** The only way to disk during a run: redacts first, then writes; the record line by line as things happen. */
import { appendFileSync, closeSync, mkdirSync, openSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeProblem } from "../errors.js";
import { makeRedactor } from "./redact.js";
import type { RecordEvent } from "./schema.js";

export interface RecordWriter {
  /**
   * Appends one event; it is in the operating system's hands when this returns. After `close` nothing is written.
   * Throws a UserError if the disk refuses.
   */
  event(event: RecordEvent): void;
  /** Queues a text file below evidence/; returns its path relative to the run folder. */
  text(name: string, content: string): string;
  /** Queues a picture, which was masked when it was taken. */
  picture(name: string, content: Buffer): string;
  redact(text: string): string;
  /** Ends the record and waits for what is queued. Throws if anything could not be written. */
  close(): Promise<void>;
}

/**
 * @param folder the run folder; made if it is not there
 * @param secrets values that must not appear in anything written
 * @throws UserError if the folder cannot be written to
 */
export function openRecord(folder: string, secrets: () => readonly string[]): RecordWriter {
  const redactor = makeRedactor(secrets);
  const queue: Promise<unknown>[] = [];
  let failure: unknown;
  let broken: unknown;
  let closed = false;
  let file: number;
  try {
    mkdirSync(join(folder, "evidence"), { recursive: true });
    file = openSync(join(folder, "record.jsonl"), "w");
  } catch (cause) {
    throw writeProblem(cause, folder);
  }

  const save = (name: string, content: string | Buffer): string => {
    const path = `evidence/${name}`;
    if (closed) return path;
    const target = join(folder, path);
    const written = mkdir(dirname(target), { recursive: true }).then(() => writeFile(target, content));
    queue.push(
      written.catch((cause: unknown) => {
        failure ??= cause;
      }),
    );
    return path;
  };

  return {
    event(event) {
      // The number of a closed file may be another file's by now.
      if (closed) return;
      // After half a line, whole ones would only make the record unreadable.
      if (broken) throw broken;
      try {
        // Not writeSync, which may write a part and call it done.
        appendFileSync(file, `${JSON.stringify(redactor.deep(event))}\n`);
      } catch (cause) {
        broken = writeProblem(cause, folder);
        throw broken;
      }
    },
    text: (name, content) => save(name, redactor.text(content)),
    picture: (name, content) => save(name, content),
    redact: redactor.text,
    async close() {
      if (closed) return;
      closed = true;
      closeSync(file);
      await Promise.all(queue);
      if (failure) throw writeProblem(failure, folder);
    },
  };
}

/** Writes nothing: for what must not be recorded, such as a log-in. */
export const blindWriter: RecordWriter = {
  event: () => undefined,
  text: () => "",
  picture: () => "",
  redact: (text) => text,
  close: () => Promise.resolve(),
};
