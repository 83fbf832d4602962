/** What a run is asked to do, what it tells meanwhile, and what all its journeys share. */
import type { Browser } from "playwright";
import type { ConsentChoice } from "../browser/consent.js";
import type { People } from "../drive/people.js";
import type { JourneyFile } from "../journey/model.js";
import type { Secrets } from "../journey/secrets.js";
import type { Lexicons } from "../lexicon/lexicon.js";
import type { EvidenceLevel } from "../observe/capture.js";
import type { RecordWriter } from "../record/writer.js";

export type { People };

/** Enough to be passed on several times, and less than anybody's patience. */
export const CHAT_TURNS = 30;

export interface RunRequest {
  file: JourneyFile;
  secrets: Secrets;
  /** Run folder, absolute; it exists. */
  out: string;
  /** The command line allows the final control; the file must allow it too. */
  commit: boolean;
  consent: ConsentChoice | "off";
  evidence: EvidenceLevel;
  /** Longest wait of one step. */
  timeoutMs: number;
  /** Messages to chats that one journey may send. Default: `CHAT_TURNS`. */
  maxChatTurns?: number;
  /** Longest time for one journey; its set-up has as much again. Default: a quarter of an hour. */
  journeyMs?: number;
}

export interface Progress {
  file: string;
  journey: string;
  state: "waiting" | "running" | "done";
  detail: string;
}

export interface DriveInOptions {
  headed: boolean;
  /** Journeys walked at the same time. */
  concurrency: number;
  signal: AbortSignal;
  /** Who has met people of which site: to be handed over where several calls are one run. Default: nobody has. */
  people?: People;
  onProgress(event: Progress): void;
}

export interface DriveOptions extends DriveInOptions {
  browserPath: string;
}

/** One file on its way through the browser. */
export interface Run {
  request: RunRequest;
  browser: Browser;
  writer: RecordWriter;
  lexicons: Lexicons;
  people: People;
  options: DriveInOptions;
  /** Resolves when the run is interrupted: one listener for all journeys. */
  interrupted: Promise<void>;
}

/** The time as the record writes it. */
export const utc = (): string => new Date().toISOString();
