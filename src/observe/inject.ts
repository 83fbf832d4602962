/** Puts the page program into every frame of a context, and speaks with it. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { BrowserContext, ElementHandle, Frame } from "playwright";
import { packageRoot } from "../package-root.js";
import type { PageApi, PageConfig, PageReport, Spot } from "./page/protocol.js";

/** The same where the program is run from its sources: the build puts it there. */
const BUNDLE = fileURLToPath(new URL("dist/observe/page.js", packageRoot));

/** What consent banners speak of. Not in the lexicon: it is one word in all languages, and it is read inside the page. */
const CONSENT_WORDS = ["cookie", "\\bkakor\\b", "ciastecz", "クッキー", "\\b(gdpr|dsgvo|rgpd)\\b"];

let bundle: Promise<string> | undefined;

/** The page program of one context, under names that no page can guess. */
export interface Injected {
  key: string;
}

export async function inject(
  context: BrowserContext,
  onReport: (frame: Frame, report: PageReport) => void,
): Promise<Injected> {
  bundle ??= readFile(BUNDLE, "utf8");
  const config: PageConfig = {
    binding: `b${randomBytes(12).toString("hex")}`,
    key: `k${randomBytes(12).toString("hex")}`,
    consent: CONSENT_WORDS,
  };
  await context.exposeBinding(config.binding, ({ frame }, report: string) => {
    // Only our own program knows the binding, and it sends nothing but reports.
    onReport(frame, JSON.parse(report) as PageReport);
  });
  const content = `{const WAYOUT_CONFIG=${JSON.stringify(config)};${await bundle}}`;
  await context.addInitScript({ content });
  return { key: config.key };
}

type Method = keyof PageApi;
type Answer<M extends Method> = Awaited<ReturnType<PageApi[M]>>;

/** Asks the page program of a frame. Undefined where the frame has none: an error page, a viewer, a frame that went. */
export async function ask<M extends Method>(
  frame: Frame,
  { key }: Injected,
  method: M,
  ...args: Parameters<PageApi[M]>
): Promise<Answer<M> | undefined> {
  const answer: unknown = await frame.evaluate(
    ([key, method, args]) => {
      const api: unknown = Reflect.get(window, Symbol.for(key));
      const call: unknown = typeof api === "object" && api !== null ? Reflect.get(api, method) : undefined;
      return typeof call === "function" ? call(...args) : undefined;
    },
    [key, method, args] as [string, string, unknown[]],
  );
  // The page program implements PageApi; what it answers has come through JSON.
  return answer as Answer<M> | undefined;
}

/** As `ask`, for answers that are elements. */
export async function askForElement(
  frame: Frame,
  { key }: Injected,
  method: "element" | "textElement" | "sendButton",
  ...args: unknown[]
): Promise<ElementHandle<Element> | null> {
  const handle = await frame.evaluateHandle(
    ([key, method, args]): Element | null => {
      const api: unknown = Reflect.get(window, Symbol.for(key));
      const call: unknown = typeof api === "object" && api !== null ? Reflect.get(api, method) : undefined;
      const found: unknown = typeof call === "function" ? call(...args) : null;
      return found instanceof Element ? found : null;
    },
    [key, method, args] as [string, string, unknown[]],
  );
  return handle.asElement();
}

/** Asks the program of the frame that an element lies in to aim at it. Undefined: there is no plain way. */
export async function aimAt(element: ElementHandle<Element>, { key }: Injected): Promise<Spot | undefined> {
  const answer: unknown = await element.evaluate((element, key) => {
    const api: unknown = Reflect.get(window, Symbol.for(key));
    const call: unknown = typeof api === "object" && api !== null ? Reflect.get(api, "aim") : undefined;
    return typeof call === "function" ? call(element) : null;
  }, key);
  const at = (name: keyof Spot): unknown =>
    typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : undefined;
  const [x, y] = [at("x"), at("y")];
  return typeof x === "number" && typeof y === "number" ? { x, y } : undefined;
}

const GONE =
  /context was destroyed|Target (page|closed)|frame (was|got) detached|has been closed|Cannot find context|Navigat/i;

/** The document went away while it was asked: not an error, but a reason to look again. */
export const isGone = (error: unknown): boolean => error instanceof Error && GONE.test(error.message);
