/** Browser contexts: one that is watched for each journey, one that is not for log-in, both with the file's profile. */
import { type Browser, type BrowserContext, type BrowserContextOptions, devices } from "playwright";
import { UserError } from "../errors.js";
import type { JourneyFile } from "../journey/model.js";
import { nearest } from "../yaml/nearest.js";

const DEFAULT_DEVICE = "Desktop Chrome";

/** @throws UserError for a device that Playwright does not know */
export function contextOptions({ profile, path }: JourneyFile): BrowserContextOptions {
  const name = profile.device ?? DEFAULT_DEVICE;
  const device = devices[name];
  if (!device) {
    const near = nearest(name, Object.keys(devices));
    throw new UserError("file-invalid", `There is no device called "${name}".`, {
      position: { file: path },
      hint: near
        ? `Did you mean "${near}"?`
        : 'Use a name of Playwright\'s list, such as "Desktop Chrome" or "Pixel 7".',
    });
  }
  // The real browser says what it is: a device's user agent is taken only where the device is not a desktop.
  const { userAgent, defaultBrowserType: _, ...screen } = device;
  return {
    ...screen,
    ...(device.isMobile ? { userAgent } : {}),
    locale: profile.locale ?? "en-US",
    timezoneId: profile.timezone ?? "UTC",
    acceptDownloads: false,
  };
}

export type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

export async function newContext(
  browser: Browser,
  options: BrowserContextOptions,
  state: StorageState | undefined,
  guarded: boolean,
): Promise<BrowserContext> {
  return browser.newContext({
    ...options,
    ...(state ? { storageState: state } : {}),
    // A service worker's requests pass by every guard.
    ...(guarded ? { serviceWorkers: "block" as const } : {}),
  });
}
