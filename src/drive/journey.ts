/** Walks one scripted journey from its start to its end, and says why it ended. */
import type { ConsentAnswerer, ConsentChoice } from "../browser/consent.js";
import type { HeldRequest } from "../browser/held-requests.js";
import type { Journey, Step } from "../journey/model.js";
import { type Lexicon, type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import { languageOf } from "../reading/language.js";
import { voicesOf } from "../reading/voices.js";
import type { EventOf, Look } from "../record/schema.js";
import { EXIT_KINDS } from "../vocabulary.js";
import { careFor } from "./care.js";
import { lookAgainAtClocks } from "./clocks.js";
import { guardAgainst, speaksOfLeaving } from "./commit-guard.js";
import { type Driver, Interrupted, OutOfTime, StepFailure } from "./driver.js";
import { formToSend } from "./form-guard.js";
import { load, Unreachable } from "./load.js";
import type { SitePeople } from "./people.js";
import { perform } from "./script/perform.js";
import { NoAnswer } from "./silence.js";
import type { Resolved } from "./target.js";
import { isErrorPage, wallOn } from "./wall.js";

export interface JourneyLimits {
  /** Both the file and the command line allow the final control. */
  commit: boolean;
  /** Messages to chats, typed or by quick reply, that one journey may send. */
  maxChatTurns: number;
  consent: ConsentChoice | "off";
  lexicons: Lexicons;
  people: SitePeople;
  /** Requests that the guard held so far. */
  held(): readonly HeldRequest[];
  answerer: ConsentAnswerer;
  onStep(text: string): void;
}

/** Why a journey ended, as the record says it. */
export type End = Pick<EventOf<"end">, "reason" | "detail">;

export async function walk(driver: Driver, journey: Journey, limits: JourneyLimits): Promise<End> {
  const { observer } = driver;
  const steps = journey.steps ?? [];
  const care = careFor(driver, journey, limits);
  let answeredOn = -1;
  let intended = false;

  const lexiconOf = (look: Look): Lexicon => lexiconFor(languageOf(look), voicesOf([look], limits.lexicons));

  /** Between steps only, and never while another dialog stands over the page. */
  async function answerConsent(): Promise<void> {
    const look = await observer.look();
    const shown = look.controls.some(({ zone }) => zone === "consent");
    if (limits.consent === "off" || !shown || look.dialog || look.document === answeredOn) return;
    answeredOn = look.document;
    const { platform, done } = await limits.answerer.answer(observer.page(), limits.consent);
    observer.log.add({ type: "consent", platform, choice: limits.consent, done });
  }

  async function guard(step: Step, target: Resolved | undefined): Promise<boolean> {
    const look = observer.log.current();
    if (!look) return false;
    const lexicon = lexiconOf(look);
    const { control, words = step.verb === "chat" ? step.message : undefined } = target ?? {};
    if (!limits.commit) {
      const form = journey.kind === "support" ? formToSend(look, step, control, lexicon) : undefined;
      const answer = guardAgainst({
        kind: journey.kind,
        steps,
        step,
        intended,
        lexicon,
        ...(control ? { control } : {}),
        ...(words === undefined ? {} : { words }),
        ...(form === undefined ? {} : { form }),
        ...(look.native && step.verb === "dialog" ? { message: look.native.message } : {}),
      });
      if (answer) {
        const { name, role, locator, box, frame, id } = control ?? {
          name: step.text,
          role: "step",
          locator: "",
        };
        const at = box && frame !== undefined && id !== undefined ? { box, frame, control: id } : {};
        observer.log.add({ type: "held", look: look.n, ...answer, target: { name, role, locator, ...at } });
        return true;
      }
    }
    intended ||= speaksOfLeaving(control?.name ?? words ?? "", lexicon);
    return false;
  }

  function noteHeld(): End | undefined {
    const [request] = limits.held();
    if (!request) return undefined;
    observer.log.add({
      type: "held",
      look: observer.log.current()?.n ?? 0,
      by: "request",
      request: `${request.method} ${request.url}`,
      because: `the file's guard holds ${request.pattern}`,
    });
    return { reason: "held", detail: `${request.method} ${request.url} was held at the network` };
  }

  function noteStep({ index }: Step, status: EventOf<"step">["status"], error?: string): void {
    observer.log.add({ type: "step", index, status, ...(error === undefined ? {} : { error }) });
  }

  async function take(step: Step): Promise<End | undefined> {
    const note = (status: EventOf<"step">["status"], error?: string) => noteStep(step, status, error);
    const word = await care.before(step);
    if (word === "left-out") return void note(word);
    if (word !== "carry-out") {
      for (const left of steps.slice(steps.indexOf(step))) noteStep(left, "left-out");
      return word;
    }
    const over = tooManyTurns(driver, step, limits.maxChatTurns);
    if (over) return over;
    limits.onStep(step.text);
    try {
      const status = await perform(driver, step, guard);
      note(status);
      if (status === "held")
        return { reason: "held", detail: `"${step.text}" was not carried out: commit is not allowed` };
      const held = noteHeld();
      if (held) return held;
      await answerConsent();
      return noteHeld();
    } catch (error) {
      const held = noteHeld();
      if (held) return held;
      if (error instanceof OutOfTime || error instanceof NoAnswer) note("failed", error.message);
      if (!(error instanceof StepFailure)) throw error;
      note("failed", error.message);
      const look = observer.log.current();
      const wall = look && wallOn(look, lexiconOf(look));
      if (wall) return { reason: "blocked", detail: wall };
      return { reason: "step-failed", detail: `Step ${step.index + 1}, "${step.text}": ${error.message}` };
    }
  }

  async function goThrough(): Promise<End> {
    await load(driver, journey.start, {});
    await answerConsent();
    const first = await observer.look();
    const wall = wallOn(first, lexiconOf(first));
    if (wall) return { reason: "blocked", detail: wall };
    for (const step of steps) {
      if (driver.signal.aborted) throw new Interrupted("The run was interrupted");
      if (performance.now() > driver.endsAt) throw new OutOfTime();
      const end = await take(step);
      if (end) return end;
    }
    const last = await lastLook(driver);
    if (isErrorPage(last) && limits.held().length === 0)
      return { reason: "blocked", detail: wallOn(last, lexiconOf(last)) ?? "" };
    return noteHeld() ?? { reason: "done", detail: `All ${steps.length} steps were carried out` };
  }

  const end = await endOf(goThrough);
  if (end.reason === "interrupted") return end;
  return endOf(async () => {
    // A page that is there no more has nobody to be thanked on it.
    if (end.reason !== "blocked") await care.atEnd();
    if (end.reason === "done" && EXIT_KINDS.includes(journey.kind)) await verify(driver, journey);
    if (end.reason === "done" || end.reason === "held") await lookAgainAtClocks(driver);
    return end;
  });
}

/** What breaks a journey off, as the end that it is. */
async function endOf(work: () => Promise<End>): Promise<End> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Interrupted) return { reason: "interrupted", detail: error.message };
    if (error instanceof OutOfTime) return { reason: "limit", detail: error.message };
    if (error instanceof Unreachable || error instanceof NoAnswer)
      return { reason: "blocked", detail: error.message };
    throw error;
  }
}

function tooManyTurns({ observer }: Driver, { verb, text }: Step, most: number): End | undefined {
  if ((verb !== "chat" && verb !== "reply") || observer.chats.turns() < most) return undefined;
  return { reason: "limit", detail: `"${text}" would have been message ${most + 1}; the run allows ${most}` };
}

/** A page that says that it goes on by itself is waited for: the end may come after it. */
const LAST_WAIT_MS = 15_000;

async function lastLook({ observer, timeoutMs }: Driver): Promise<Look> {
  const end = performance.now() + Math.min(LAST_WAIT_MS, timeoutMs);
  let look = await observer.look();
  while ((look.spinner || look.autoAdvance !== undefined) && performance.now() < end) {
    if (!(await observer.changed(end - performance.now()))) break;
    look = await observer.look();
  }
  return look;
}

/** Whether it took effect is seen after the journey. */
async function verify({ observer, file }: Driver, journey: Journey): Promise<void> {
  // A message that is still open says what it says; the record has it.
  if (observer.dialogOpen()) await observer.closeDialog();
  try {
    await observer.lookAside(new URL(journey.verify, file.site.url).href);
  } catch {
    // What could not be looked at is absent from the record, and so from the measures.
  }
}
