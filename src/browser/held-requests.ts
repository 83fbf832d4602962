/** Holds requests at the network that must not be let through, whatever was pressed. */
import type { Browser, BrowserContext, CDPSession, Page, Request } from "playwright";
import { isHeld, type RequestPattern } from "./request-pattern.js";

export interface HeldRequest {
  method: string;
  url: string;
  pattern: string;
}

/** A request as the browser's own interception tells of it. */
interface Paused {
  requestId: string;
  request: { method: string; url: string };
  frameId: string;
  redirectedRequestId?: string | undefined;
}

/** Says whether a request must not go on, and notes it if so. */
type Check = (method: string, url: string) => boolean;

const isRedirect = ({ redirectedRequestId }: Paused): boolean => redirectedRequestId !== undefined;

function answer(session: CDPSession, { requestId }: Paused, stop: boolean): void {
  const answered = stop
    ? session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" })
    : session.send("Fetch.continueRequest", { requestId });
  // The page may have gone meanwhile, and its requests with it.
  answered.catch(() => undefined);
}

/** What a server redirects to, in a page and its frames of the same site. */
async function watchPage(context: BrowserContext, page: Page, check: Check): Promise<void> {
  const session = await context.newCDPSession(page);
  session.on("Fetch.requestPaused", (paused: Paused) => {
    answer(session, paused, isRedirect(paused) && check(paused.request.method, paused.request.url));
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
}

/** The browser's own number of a context. */
async function numberOf(context: BrowserContext): Promise<string | undefined> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await page.close();
  return targetInfo.browserContextId;
}

/**
 * What a server redirects to, in windows that are just being opened and in frames of other sites: both are targets
 * of the browser before any page session reaches them, and a target has the number of its frame. Other contexts of
 * the same browser, which may be allowed more, are left alone.
 */
async function watchTargets(browser: Browser, context: BrowserContext, check: Check): Promise<void> {
  const own = await numberOf(context);
  const session = await browser.newBrowserCDPSession();
  context.on("close", () => void session.detach().catch(() => undefined));
  session.on("Fetch.requestPaused", async (paused: Paused) => {
    const suspect = isRedirect(paused);
    const info = suspect
      ? await session.send("Target.getTargetInfo", { targetId: paused.frameId }).catch(() => undefined)
      : undefined;
    const ours = info !== undefined && info.targetInfo.browserContextId === own;
    answer(session, paused, ours && check(paused.request.method, paused.request.url));
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
}

/**
 * Playwright's routes see the first request of every chain; what a server redirects to is seen by the browser's own
 * interception only. Service workers must be blocked in the context, as nothing sees what they send; a WebSocket's
 * handshake is not covered.
 */
export async function holdRequests(
  context: BrowserContext,
  patterns: readonly RequestPattern[],
  onHeld: (held: HeldRequest) => void,
): Promise<void> {
  const browser = context.browser();
  if (patterns.length === 0) return;
  const check: Check = (method, url) => {
    const pattern = patterns.find((candidate) => isHeld(candidate, method, url));
    if (pattern) onHeld({ method, url, pattern: pattern.text });
    return pattern !== undefined;
  };
  if (browser) await watchTargets(browser, context, check);
  const watched = new WeakMap<Page, Promise<void>>();
  const watch = (page: Page): Promise<void> => {
    const watching = watchPage(context, page, check).catch(() => undefined);
    watched.set(page, watching);
    return watching;
  };
  await context.route("**/*", async (route) => {
    const request = route.request();
    if (check(request.method(), request.url())) return route.abort("blockedbyclient");
    // Whatever a window asks for in its first moments waits until its redirects are watched.
    const page = pageOf(request);
    if (page) await watched.get(page);
    return route.fallback();
  });
  for (const page of context.pages()) await watch(page);
  context.on("page", (page) => void watch(page));
}

/** Undefined for the first request of a window that is just being opened. */
function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    return undefined;
  }
}
