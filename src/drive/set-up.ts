/** Log-in and other set-up: in a context that is not recorded, handing over nothing but its storage state. */
import type { Browser } from "playwright";
import { contextOptions, newContext, type StorageState } from "../browser/context.js";
import { type HeldRequest, holdRequests } from "../browser/held-requests.js";
import { parsePattern } from "../browser/request-pattern.js";
import { openLog } from "../observe/log.js";
import { observe } from "../observe/observer.js";
import { blindWriter } from "../record/writer.js";
import type { RunRequest } from "../run/model.js";
import { type Driver, LONGEST_MS, OutOfTime, StepFailure } from "./driver.js";
import type { End } from "./journey.js";
import { load, Unreachable } from "./load.js";
import { perform } from "./script/perform.js";
import { heeding, LONGEST_SILENCE_MS, NoAnswer } from "./silence.js";

/** @returns the storage state, or why the journeys of the file cannot begin */
export async function logIn(
  browser: Browser,
  { file, secrets, timeoutMs, commit, journeyMs = LONGEST_MS }: RunRequest,
  signal: AbortSignal,
): Promise<StorageState | End> {
  const patterns = commit ? [] : file.guard.map(parsePattern);
  const held: HeldRequest[] = [];
  const context = await newContext(browser, contextOptions(file), undefined, patterns.length > 0);
  try {
    await holdRequests(context, patterns, (request) => held.push(request));
    const observer = await observe(context, openLog("setup", blindWriter), {
      evidence: "none",
      secrets: secrets.values,
    });
    await context.newPage();
    const endsAt = performance.now() + journeyMs;
    const heeded = heeding(observer, Math.min(LONGEST_SILENCE_MS, timeoutMs));
    const driver: Driver = { observer: heeded, file, secrets, timeoutMs, endsAt, signal };
    if (file.setup[0]?.verb !== "goto") await load(driver, "/", {});
    for (const step of file.setup) {
      try {
        await perform(driver, step, async () => false);
      } catch (error) {
        if (!(error instanceof StepFailure)) throw error;
        return {
          reason: "blocked",
          detail: `The set-up could not be carried out (line ${step.position.line}): ${error.message}`,
        };
      }
    }
    await heeded.look();
    const [request] = held;
    if (request)
      return {
        reason: "blocked",
        detail: `The set-up sent ${request.method} ${request.url}, which the file's guard holds.`,
      };
    return await context.storageState({ indexedDB: true });
  } catch (error) {
    if (error instanceof Unreachable || error instanceof NoAnswer)
      return { reason: "blocked", detail: error.message };
    if (error instanceof OutOfTime)
      return { reason: "blocked", detail: "The set-up took longer than the run allows." };
    throw error;
  } finally {
    await context.close().catch(() => undefined);
  }
}
