/** Walks one journey in a watched context of its own, and records how it ended. */
import { consentIn } from "../browser/consent.js";
import { contextOptions, newContext, type StorageState } from "../browser/context.js";
import { type HeldRequest, holdRequests } from "../browser/held-requests.js";
import { parsePattern } from "../browser/request-pattern.js";
import { type Driver, LONGEST_MS } from "../drive/driver.js";
import { type End, walk } from "../drive/journey.js";
import { peopleOf } from "../drive/people.js";
import { heeding, LONGEST_SILENCE_MS } from "../drive/silence.js";
import { UserError } from "../errors.js";
import type { Journey } from "../journey/model.js";
import { personaOf } from "../journey/secrets.js";
import { openLog } from "../observe/log.js";
import { observe } from "../observe/observer.js";
import type { EventOf } from "../record/schema.js";
import { CHAT_TURNS, type Progress, type Run, utc } from "./model.js";

/** A server that does not begin to answer within this time does not answer. */
const NAVIGATION_MS = 30_000;

/** A journey as its record begins. */
export function describeJourney(journey: Journey, commit: boolean): EventOf<"journey"> {
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
export function brokenOff(error: unknown): End {
  if (error instanceof UserError) throw error;
  return {
    reason: "blocked",
    detail: `The run broke off: ${error instanceof Error ? error.message : String(error)}`,
  };
}

/** @param state what the log-in left in the browser */
export async function runJourney(
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
