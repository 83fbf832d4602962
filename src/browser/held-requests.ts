/** Holds requests at the network that must not be let through, whatever was pressed. */
import type { BrowserContext, Page } from "playwright";

export interface RequestPattern {
  /** Upper case; `*` for any. */
  method: string;
  url: RegExp;
  text: string;
}

const quote = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

/**
 * Reads `METHOD glob`, or a glob alone for any method. `*` stands for any characters, `?` for one. A glob without
 * a scheme matches addresses that end with it, before query and fragment.
 */
export function parsePattern(text: string): RequestPattern {
  const parts = /^(?:([A-Za-z*]+)\s+)?(\S+)$/.exec(text.trim());
  const glob = parts?.[2] ?? text;
  const source = glob.split("*").map(quote).join(".*").replaceAll("\\?", ".");
  const anchored = /^(\.\*|https?:)/.test(source) ? `^${source}` : `^[^?#]*${source}`;
  return { method: (parts?.[1] ?? "*").toUpperCase(), url: new RegExp(`${anchored}([?#].*)?$`, "i"), text };
}

export const isHeld = (pattern: RequestPattern, method: string, url: string): boolean =>
  (pattern.method === "*" || pattern.method === method.toUpperCase()) && pattern.url.test(url);

export interface HeldRequest {
  method: string;
  url: string;
  pattern: string;
}

/**
 * Playwright's routes see the first request of a chain, in every page and frame; what a server redirects to is seen
 * by the browser's own interception only, which is switched on for each page as it opens.
 */
export async function holdRequests(
  context: BrowserContext,
  patterns: readonly RequestPattern[],
  onHeld: (held: HeldRequest) => void,
): Promise<void> {
  if (patterns.length === 0) return;
  const caught = (method: string, url: string): RequestPattern | undefined =>
    patterns.find((pattern) => isHeld(pattern, method, url));

  await context.route(
    (url) => patterns.some((pattern) => pattern.url.test(url.href)),
    async (route) => {
      const method = route.request().method();
      const url = route.request().url();
      const pattern = caught(method, url);
      if (!pattern) return route.fallback();
      onHeld({ method, url, pattern: pattern.text });
      return route.abort("blockedbyclient");
    },
  );

  const watchRedirects = async (page: Page): Promise<void> => {
    const session = await context.newCDPSession(page);
    session.on("Fetch.requestPaused", ({ requestId, request, redirectedRequestId }) => {
      const pattern = redirectedRequestId === undefined ? undefined : caught(request.method, request.url);
      if (pattern) onHeld({ method: request.method, url: request.url, pattern: pattern.text });
      const answer = pattern
        ? session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" })
        : session.send("Fetch.continueRequest", { requestId });
      answer.catch(() => undefined);
    });
    await session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
  };
  for (const page of context.pages()) await watchRedirects(page);
  context.on("page", (page) => void watchRedirects(page).catch(() => undefined));
}
