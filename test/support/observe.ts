/** Watches a tiny page with the real observer; tests act with the real mouse and keyboard. */
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { findBrowser } from "../../src/browser/find.js";
import { launch } from "../../src/browser/launch.js";
import { openLog } from "../../src/observe/log.js";
import { type Observer, observe } from "../../src/observe/observer.js";
import { countedActions } from "../../src/reading/clicks.js";
import type { Action, Block, Control, EventOf, Look, RecordEvent } from "../../src/record/schema.js";
import type { RecordWriter } from "../../src/record/writer.js";
import { type PageServer, type Pages, servePages } from "./page-server.js";

export interface Watched {
  server: PageServer;
  /** The page that the journey began on. */
  page: Page;
  observer: Observer;
  events: RecordEvent[];
  pictures: Buffer[];
  /** Settles, looks, returns the latest look. */
  look(): Promise<Look>;
  looks(): Look[];
  /** What was reported since the beginning, after a last look. */
  actions(): Promise<Action[]>;
  /** Roles and names of what counts as a click, in order, such as `button "Go on"`. */
  clicks(): Promise<string[]>;
  of<T extends RecordEvent["type"]>(type: T): EventOf<T>[];
}

export interface WatchOptions {
  evidence?: "minimal" | "standard" | "none";
  secrets?: string[];
  context?: BrowserContextOptions;
  /** Look once before the test acts; default true. */
  settled?: boolean;
}

export type Watch = (
  pages: Pages | string,
  check: (watched: Watched) => Promise<void>,
  options?: WatchOptions,
) => Promise<void>;

const isType =
  <T extends RecordEvent["type"]>(type: T) =>
  (event: RecordEvent): event is EventOf<T> =>
    event.type === type;

function collector(events: RecordEvent[], pictures: Buffer[]): RecordWriter {
  return {
    event: (event) => void events.push(event),
    text: (name) => name,
    picture(name, content) {
      pictures.push(content);
      return name;
    },
    redact: (text) => text,
    close: () => Promise.resolve(),
  };
}

/** One browser for a test file, a context of its own for each test. */
export function watching(): Watch {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const { path } = await findBrowser({ env: process.env });
    browser = await launch(path, false);
  });
  afterAll(() => browser?.close());

  return async (pages, check, options = {}) => {
    if (!browser) throw new Error("The browser is not running");
    const server = await servePages(typeof pages === "string" ? { "/": pages } : pages);
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, ...options.context });
    const events: RecordEvent[] = [];
    const pictures: Buffer[] = [];
    try {
      const observer = await observe(context, openLog("test", collector(events, pictures)), {
        evidence: options.evidence ?? "none",
        secrets: () => options.secrets ?? [],
      });
      const page = await context.newPage();
      const looks = (): Look[] => events.filter(isType("look"));
      const actions = async (): Promise<Action[]> => {
        await observer.look();
        return events.filter(isType("action"));
      };
      await observer.goto(`${server.url}/`, {});
      if (options.settled !== false) await observer.look();
      await check({
        server,
        page,
        observer,
        events,
        pictures,
        look: () => observer.look(),
        looks,
        actions,
        async clicks() {
          const all = await actions();
          const controlOf = (action: Action): Control | undefined =>
            looks()
              .find(({ n }) => n === action.look)
              ?.controls.find(({ id }) => id === action.target?.control);
          const counted = countedActions(all, controlOf);
          return all
            .filter((_, index) => counted[index])
            .map(({ target }) => `${target?.role} "${target?.name}"`);
        },
        of: (type) => events.filter(isType(type)),
      });
    } finally {
      await context.close();
      await server.close();
    }
  };
}

export function controlNamed(look: Look, name: string): Control {
  const found = look.controls.find((control) => control.name === name);
  if (!found)
    throw new Error(`No control is called ${name}: ${look.controls.map((one) => one.name).join(" | ")}`);
  return found;
}

export function blockWith(look: Look, text: string): Block {
  const found = look.blocks.find((block) => block.text.includes(text));
  if (!found) throw new Error(`No block says ${text}: ${look.blocks.map((one) => one.text).join(" | ")}`);
  return found;
}

export const namesOf = (look: Look): string[] => look.controls.map(({ name }) => name);
export const textsOf = (look: Look): string[] => look.blocks.map(({ text }) => text);
