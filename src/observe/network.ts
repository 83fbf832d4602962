/** Which requests of a page are under way, and with what status its document came. */
import type { Page, Request } from "playwright";

/** What scripts fetch is watched inside the page: an answer whose body nobody reads never ends out here. */
const AWAITED = new Set(["document", "script", "stylesheet"]);
/** Older ones are long polls and streams: nothing will end them. */
const LONGEST_MS = 5000;

export interface Network {
  /** Requests worth waiting for, as words for the record. */
  open(): string[];
  /** A document is on its way to the top frame. */
  navigating(): boolean;
  /** A document was asked for, for whatever frame, within so many milliseconds. */
  navigated(withinMs: number): boolean;
  status(): number | undefined;
  /** The document at this address was the answer to something sent, such as a form. */
  sent(url: string): boolean;
}

const withoutHash = (url: string): string => url.replace(/#.*$/, "");

export function watchNetwork(page: Page): Network {
  const open = new Map<Request, number>();
  const sent = new Set<string>();
  let status: number | undefined;
  let lastDocument = Number.NEGATIVE_INFINITY;
  const done = (request: Request): void => void open.delete(request);
  page.on("request", (request) => {
    if (AWAITED.has(request.resourceType())) open.set(request, Date.now());
    if (request.resourceType() === "document") lastDocument = Date.now();
  });
  page.on("requestfinished", done);
  page.on("requestfailed", done);
  page.on("response", (response) => {
    const request = response.request();
    if (!isTop(request, page)) return;
    status = response.status();
    if (request.method() !== "GET") sent.add(withoutHash(response.url()));
  });
  const recent = (): Request[] =>
    [...open].filter(([, since]) => Date.now() - since < LONGEST_MS).map(([request]) => request);
  return {
    open: () => recent().map((request) => `${request.resourceType()} ${request.url().slice(0, 120)}`),
    navigating: () => recent().some((request) => isTop(request, page)),
    navigated: (withinMs) => Date.now() - lastDocument < withinMs,
    status: () => status,
    sent: (url) => sent.has(withoutHash(url)),
  };
}

function isTop(request: Request, page: Page): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    return request.frame() === page.mainFrame();
  } catch {
    // Playwright has no frame for a navigation request whose page is just being made: then it is the top one.
    return true;
  }
}
