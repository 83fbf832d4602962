/**
 * Answers consent banners between steps with the rules of @duckduckgo/autoconsent. Its rules that hide things before
 * or without an answer are off: the evidence must show the page that a visitor sees. Its clicks are untrusted events,
 * which the observer does not count.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { BrowserContext, Frame, Page } from "playwright";

export type ConsentChoice = "reject" | "accept";

export interface ConsentAnswer {
  /** The consent platform, or HEURISTIC where only the words told. */
  platform: string;
  done: boolean;
}

/** A banner that is not answered by then stays, and the record says so. */
const LIMIT_MS = 6000;
const RETRIES = 3;

interface Message {
  type: string;
  id?: string;
  code?: string;
  cmp?: string;
  result?: boolean;
  state?: { lifecycle?: string };
}

interface Library {
  script: string;
  rules: unknown;
}

let library: Promise<Library> | undefined;

async function load(): Promise<Library> {
  const main = createRequire(import.meta.url).resolve("@duckduckgo/autoconsent");
  const script = await readFile(join(dirname(main), "autoconsent.playwright.js"), "utf8");
  const rules: unknown = JSON.parse(await readFile(join(dirname(main), "..", "rules", "rules.json"), "utf8"));
  return { script, rules };
}

const configFor = (choice: ConsentChoice): Record<string, unknown> => ({
  enabled: true,
  autoAction: choice === "reject" ? "optOut" : "optIn",
  disabledCmps: [],
  enablePrehide: false,
  enableCosmeticRules: false,
  enableGeneratedRules: true,
  detectRetries: RETRIES,
  isMainWorld: true,
  enableHeuristicDetection: false,
  // Presses only what says that it rejects; a banner that offers no such thing stays as it is.
  heuristicMode: choice === "reject" ? "reject" : "off",
  visualTest: false,
});

export interface ConsentAnswerer {
  answer(page: Page, choice: ConsentChoice): Promise<ConsentAnswer>;
}

/** Prepares a context; nothing is put into its pages until a banner is to be answered. */
export async function consentIn(context: BrowserContext): Promise<ConsentAnswerer> {
  let listen: ((frame: Frame, message: Message) => void) | undefined;
  await context.exposeBinding("autoconsentSendMessage", ({ frame }, message: Message) =>
    listen?.(frame, message),
  );

  async function answer(page: Page, choice: ConsentChoice): Promise<ConsentAnswer> {
    library ??= load();
    const { script, rules } = await library;
    return new Promise((resolve) => {
      let platform = "unknown";
      const end = (done: boolean): void => {
        clearTimeout(timer);
        listen = undefined;
        resolve({ platform, done });
      };
      const timer = setTimeout(() => end(false), LIMIT_MS);
      const tell = (frame: Frame, message: unknown): void => {
        const call = `autoconsentReceiveMessage(${JSON.stringify(message)})`;
        frame.evaluate(call).catch(() => undefined);
      };
      listen = (frame, message) => {
        if (message.type === "init") tell(frame, { type: "initResp", config: configFor(choice), rules });
        if (message.type === "cmpDetected") platform = message.cmp ?? platform;
        if (message.type === "eval" && message.code)
          frame.evaluate(message.code).then(
            (result: unknown) => tell(frame, { id: message.id, type: "evalResp", result }),
            () => tell(frame, { id: message.id, type: "evalResp", result: false }),
          );
        if (message.type === "autoconsentDone") end(true);
        if (message.type === "optOutResult" || message.type === "optInResult")
          if (!message.result) end(false);
        const nothing = message.type === "report" && message.state?.lifecycle === "nothingDetected";
        if (nothing && frame === page.mainFrame()) end(false);
      };
      for (const frame of page.frames()) frame.evaluate(script).catch(() => undefined);
    });
  }
  return { answer };
}
