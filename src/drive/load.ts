/** Loads an address of the site; what keeps it from loading is said in words. */
import type { Reason } from "../observe/observer.js";
import type { Driver } from "./driver.js";

/** The site cannot be reached, or answers with nothing that a browser shows. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

const REASONS: [RegExp, string][] = [
  [/ERR_NAME_NOT_RESOLVED/, "its name is not known"],
  [/ERR_CONNECTION_REFUSED/, "it refuses the connection"],
  [/ERR_CONNECTION_(RESET|CLOSED)|ERR_EMPTY_RESPONSE/, "it closes the connection without an answer"],
  [/ERR_CERT|ERR_SSL/, "its certificate is not valid"],
  [/ERR_TOO_MANY_REDIRECTS/, "it redirects in circles"],
  [/ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE|ERR_NETWORK/, "the network does not lead there"],
  [/Timeout|ERR_TIMED_OUT/, "it does not answer in time"],
];

export function unreachable(url: string, cause: unknown): Unreachable {
  const message = cause instanceof Error ? cause.message : String(cause);
  const reason = REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? message.split("\n")[0];
  return new Unreachable(`${url} cannot be reached: ${reason}.`, { cause });
}

/** @throws Unreachable */
export async function load(driver: Driver, path: string, reason: Reason): Promise<void> {
  const url = new URL(path, driver.file.site.url).href;
  try {
    await driver.observer.goto(url, reason);
  } catch (cause) {
    // A download or an empty answer leaves the page as it was.
    if (cause instanceof Error && /ERR_ABORTED/.test(cause.message)) return;
    throw unreachable(url, cause);
  }
}
