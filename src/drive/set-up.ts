/** Log-in and other set-up: in a context that is not recorded, handing over nothing but its storage state. */
import type { Browser } from "playwright";
import { contextOptions, newContext, type StorageState } from "../browser/context.js";
import { openLog } from "../observe/log.js";
import { observe } from "../observe/observer.js";
import { blindWriter } from "../record/writer.js";
import type { RunRequest } from "../run.js";
import { type Driver, StepFailure } from "./driver.js";
import type { End } from "./journey.js";
import { load, Unreachable } from "./load.js";
import { perform } from "./script/perform.js";

/** @returns the storage state, or why the journeys of the file cannot begin */
export async function logIn(
  browser: Browser,
  { file, secrets, timeoutMs }: RunRequest,
  signal: AbortSignal,
): Promise<StorageState | End> {
  const context = await newContext(browser, contextOptions(file), undefined, false);
  try {
    const observer = await observe(context, openLog("setup", blindWriter), {
      evidence: "none",
      secrets: secrets.values,
    });
    await context.newPage();
    const driver: Driver = { observer, file, secrets, timeoutMs, signal };
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
    await observer.look();
    return await context.storageState({ indexedDB: true });
  } catch (error) {
    if (error instanceof Unreachable) return { reason: "blocked", detail: error.message };
    throw error;
  } finally {
    await context.close().catch(() => undefined);
  }
}
