/** Drives journey files: one browser, a watched context for each journey, one record for each file. */
import pLimit from "p-limit";
import type { Browser } from "playwright";
import { type ConsentChoice, consentIn } from "./browser/consent.js";
import { contextOptions, newContext, type StorageState } from "./browser/context.js";
import { type HeldRequest, holdRequests } from "./browser/held-requests.js";
import { automationSigns, launch } from "./browser/launch.js";
import { parsePattern } from "./browser/request-pattern.js";
import { type Driver, LONGEST_MS } from "./drive/driver.js";
import { type End, walk } from "./drive/journey.js";
import { inTurn, type People, peopleOf, talks } from "./drive/people.js";
import { refuseLater } from "./drive/script/later.js";
import { logIn } from "./drive/set-up.js";
import { heeding, LONGEST_SILENCE_MS } from "./drive/silence.js";
import { UserError } from "./errors.js";
import type { Journey, JourneyFile } from "./journey/model.js";
import { personaOf, type Secrets } from "./journey/secrets.js";
import type { Lexicons } from "./lexicon/lexicon.js";
import { loadLexicons } from "./lexicon/load.js";
import type { EvidenceLevel } from "./observe/capture.js";
import { openLog } from "./observe/log.js";
import { observe } from "./observe/observer.js";
import type { EventOf } from "./record/schema.js";
import { openRecord, type RecordWriter } from "./record/writer.js";
import { tool } from "./tool.js";

export type { People };

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

interface Run {
  request: RunRequest;
  browser: Browser;
  writer: RecordWriter;
  lexicons: Lexicons;
  people: People;
  options: DriveInOptions;
  /** Resolves when the run is interrupted: one listener for all journeys. */
  interrupted: Promise<void>;
}

/** Enough to be passed on several times, and less than anybody's patience. */
const CHAT_TURNS = 30;
/** A server that does not begin to answer within this time does not answer. */
const NAVIGATION_MS = 30_000;

const utc = (): string => new Date().toISOString();

/** Resolves when the run is interrupted. */
function interruption(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

function describeJourney(journey: Journey, commit: boolean): EventOf<"journey"> {
  return {
    type: "journey",
    journey: journey.id,
    kind: journey.kind,
    driver: "script",
    start: journey.start,
    commit,
    verify: journey.verify,
    line: journey.position.line,
    steps: (journey.steps ?? []).map(({ index, verb, text, position }) => ({
      index,
      verb,
      text,
      ...position,
    })),
    at: utc(),
  };
}

/** What breaks one journey, other than the user's own mistakes, must not take the others with it. */
function brokenOff(error: unknown): End {
  if (error instanceof UserError) throw error;
  return {
    reason: "blocked",
    detail: `The run broke off: ${error instanceof Error ? error.message : String(error)}`,
  };
}

async function runJourney(
  { request, browser, writer, lexicons, people, options, interrupted }: Run,
  journey: Journey,
  state: StorageState | undefined,
) {
  const { file, secrets, timeoutMs, journeyMs = LONGEST_MS, maxChatTurns = CHAT_TURNS } = request;
  const commit = request.commit && journey.commit === "allowed";
  const patterns = commit ? [] : file.guard.map(parsePattern);
  const held: HeldRequest[] = [];
  const tell = (state: Progress["state"], detail: string): void =>
    options.onProgress({ file: file.path, journey: journey.id, state, detail: writer.redact(detail) });
  writer.event(describeJourney(journey, commit));
  tell("running", `opening ${journey.start}`);

  const context = await newContext(browser, contextOptions(file), state, patterns.length > 0);
  const log = openLog(journey.id, writer);
  try {
    context.setDefaultNavigationTimeout(Math.min(NAVIGATION_MS, journeyMs));
    await holdRequests(context, patterns, (request) => held.push(request));
    const observer = await observe(context, log, {
      evidence: request.evidence,
      secrets: secrets.values,
      persona: () => personaOf(file, secrets),
      named: secrets.named,
    });
    const answerer = await consentIn(context);
    await context.newPage();
    const endsAt = performance.now() + journeyMs;
    const heeded = heeding(observer, Math.min(LONGEST_SILENCE_MS, timeoutMs));
    const driver: Driver = { observer: heeded, file, secrets, timeoutMs, endsAt, signal: options.signal };
    const onStep = (text: string): void => tell("running", text);
    const walked = walk(driver, journey, {
      commit,
      maxChatTurns,
      consent: request.consent,
      lexicons,
      people: peopleOf(people, file.site),
      held: () => held,
      answerer,
      onStep,
    }).catch(brokenOff);
    const stopped = interrupted.then(
      (): End => ({ reason: "interrupted", detail: "The run was interrupted" }),
    );
    const end = await Promise.race([walked, stopped]);
    walked.catch(() => undefined);
    observer.chats.finish();
    log.add({ type: "end", ...end, at: utc() });
    tell("done", end.reason === "done" ? "walked to its end" : end.detail);
  } finally {
    await context.close().catch(() => undefined);
  }
}

/** Log-in of one file, for all its journeys; what keeps it from succeeding is the end of each of them. */
async function stateFor(run: Run): Promise<StorageState | End | undefined> {
  const { request, browser, options, interrupted } = run;
  if (request.file.setup.length === 0) return undefined;
  options.onProgress({ file: request.file.path, journey: "setup", state: "running", detail: "logging in" });
  const stopped = interrupted.then((): End => ({ reason: "interrupted", detail: "The run was interrupted" }));
  const end = await Promise.race([logIn(browser, request, options.signal).catch(brokenOff), stopped]);
  options.onProgress({ file: request.file.path, journey: "setup", state: "done", detail: "" });
  return end;
}

const isEnd = (state: StorageState | End | undefined): state is End =>
  state !== undefined && "reason" in state;

async function runFile(run: Run, limit: <T>(work: () => Promise<T>) => Promise<T>): Promise<void> {
  const { request, writer, options } = run;
  const { file } = request;
  try {
    writer.event({
      type: "run",
      format: "wayout-record",
      version: 1,
      tool,
      browser: `Chromium ${run.browser.version()}`,
      automation: automationSigns(options.headed),
      site: file.site,
      file: file.path,
      profile: profileOf(file),
      consent: request.consent,
      evidence: request.evidence,
      startedAt: utc(),
    });
    const state = await limit(() => stateFor(run));
    const walkOne = async (journey: Journey): Promise<void> => {
      if (options.signal.aborted) return;
      if (isEnd(state)) {
        writer.event(describeJourney(journey, false));
        writer.event({ type: "end", journey: journey.id, t: 0, ...state, at: utc() });
        options.onProgress({ file: file.path, journey: journey.id, state: "done", detail: state.detail });
      } else await runJourney(run, journey, state);
    };
    // Journeys that may change the account run one after the other, in the order of the file.
    const changing = request.commit ? file.journeys.filter(({ commit }) => commit === "allowed") : [];
    const others = file.journeys.filter((journey) => !changing.includes(journey));
    // Whoever waits for a turn takes no place of the others'.
    const place = (journey: Journey): Promise<void> => {
      const walk = () => limit(() => walkOne(journey));
      return talks(journey) ? inTurn(peopleOf(run.people, file.site), walk) : walk();
    };
    const inOrder = async (): Promise<void> => {
      for (const journey of changing) await place(journey);
    };
    const walks = await Promise.allSettled([...others.map(place), inOrder()]);
    for (const result of walks) if (result.status === "rejected") throw result.reason;
    writer.event({ type: "run-end", endedAt: utc(), interrupted: options.signal.aborted });
  } finally {
    await writer.close();
  }
}

function profileOf({ profile }: JourneyFile): Record<string, string> {
  const known = { device: profile.device, locale: profile.locale, timezone: profile.timezone };
  return Object.fromEntries(
    Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/**
 * Walks the journeys of all requests side by side in a browser that is already there and stays open. Writes record and
 * evidence into each run folder.
 * @throws UserError for what the user can put right: a disk, a step that this version cannot do
 */
export async function driveIn(
  browser: Browser,
  requests: readonly RunRequest[],
  options: DriveInOptions,
): Promise<void> {
  for (const { file } of requests) {
    refuseLater(file);
    contextOptions(file);
  }
  for (const { file } of requests)
    for (const journey of file.journeys)
      options.onProgress({ file: file.path, journey: journey.id, state: "waiting", detail: "" });
  const limit = pLimit(Math.max(1, options.concurrency));
  const lexicons = await loadLexicons();
  const { people = new Map() } = options;
  const interrupted = interruption(options.signal);
  const runs = requests.map((request) => {
    const writer = openRecord(request.out, request.secrets.values);
    return runFile({ request, browser, writer, lexicons, people, options, interrupted }, limit);
  });
  const results = await Promise.allSettled(runs);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

/**
 * As `driveIn`, in a browser of its own.
 * @throws UserError also when the browser does not start
 */
export async function drive(requests: readonly RunRequest[], options: DriveOptions): Promise<void> {
  const browser = await launch(options.browserPath, options.headed);
  try {
    await driveIn(browser, requests, options);
  } finally {
    await browser.close().catch(() => undefined);
  }
}
