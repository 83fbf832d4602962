/** Whether a run folder still holds what it held when it was sealed, and all that its record speaks of. */
import { stat } from "node:fs/promises";
import { systemCode, UserError } from "../errors.js";
import { readRecord } from "../record/read.js";
import type { RecordEvent } from "../record/schema.js";
import { filesOf, manifestText } from "./files.js";
import { type Change, chainOf, changesSince, type Entry, MANIFEST, readManifest } from "./manifest.js";

/** What keeps a run from being proof. */
export interface Fault extends Pick<Change, "path" | "sealed" | "found"> {
  what: Change["what"] | "unreadable";
  /** In words, to follow the path and a colon. */
  because: string;
}

export interface Verification {
  files: number;
  bytes: number;
  /** The chain over the files as they are now: whoever noted it when the run was made can compare. */
  chain: string;
  /** False where the run was interrupted, or its record ends before it did. */
  whole: boolean;
  faults: Fault[];
}

const WORDS: Record<Change["what"], string> = {
  altered: "altered since the run was sealed",
  missing: "missing",
  added: "added after the run was sealed",
};

/** Files that a look in the record names. */
function named(events: readonly RecordEvent[]): string[] {
  const paths = events.flatMap((event) =>
    event.type === "look" ? [event.screenshot, event.text, event.aria, event.dom] : [],
  );
  return [...new Set(paths.filter((path) => path !== undefined))];
}

function listFaults(text: string | undefined, found: readonly Entry[]): Fault[] {
  if (text === undefined)
    return [{ path: MANIFEST, what: "missing", because: "missing: nothing says what the run wrote" }];
  const manifest = readManifest(text);
  if ("problem" in manifest) return [{ path: MANIFEST, what: "altered", because: manifest.problem }];
  return changesSince(manifest.files, found).map((change) => ({ ...change, because: WORDS[change.what] }));
}

/** What the record itself says of the run; a record that was sealed without its pictures is not whole either. */
async function recordFaults(
  folder: string,
  found: readonly Entry[],
): Promise<Pick<Verification, "whole" | "faults">> {
  try {
    const events = await readRecord(folder);
    const there = new Set(found.map(({ path }) => path));
    const faults = named(events).flatMap((path): Fault[] =>
      there.has(path) ? [] : [{ path, what: "missing", because: "missing: the record names it" }],
    );
    return { whole: events.some((event) => event.type === "run-end" && !event.interrupted), faults };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const line = error.position?.line;
    const because = [line === undefined ? "" : `line ${line}: `, error.message].join("");
    return { whole: false, faults: [{ path: "record.jsonl", what: "unreadable", because }] };
  }
}

/** @throws UserError where the folder is not there */
async function refuseNoFolder(folder: string): Promise<void> {
  const what = await stat(folder).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT" || systemCode(error) === "ENOTDIR") return undefined;
    throw error;
  });
  if (!what?.isDirectory())
    throw new UserError(
      what ? "record-invalid" : "file-missing",
      what ? `${folder} is a file, not a folder.` : `${folder} does not exist.`,
      { hint: "Name a run folder: one that holds manifest.json." },
    );
}

/**
 * Holds a run folder against its manifest and its record. Nothing that stands in the manifest is opened by its name:
 * only files that lie in the folder are read.
 * @throws UserError where there is no such folder
 */
export async function verifyRun(folder: string): Promise<Verification> {
  await refuseNoFolder(folder);
  const found = await filesOf(folder);
  const listed = listFaults(await manifestText(folder), found);
  const record = await recordFaults(folder, found);
  const known = new Set(listed.map(({ path }) => path));
  return {
    files: found.length,
    bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
    chain: chainOf(found),
    whole: record.whole,
    faults: [...listed, ...record.faults.filter(({ path }) => !known.has(path))],
  };
}
