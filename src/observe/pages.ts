/** The tabs and windows of a journey: which one the user faces, and the native dialog that is open. */
import type { BrowserContext, Dialog, Page } from "playwright";
import { onWindowOpen } from "./devtools.js";
import { type Network, watchNetwork } from "./network.js";

export interface Pages {
  /** The page that the user faces: the one opened last that is still open. Throws if none is. */
  active(): Page;
  /** From 1, in the order in which they were opened. */
  numberOf(page: Page): number;
  networkOf(page: Page): Network;
  /** In some window the document at this address came as the answer to something sent. */
  sent(url: string): boolean;
  /** The site has asked for a window that has not opened yet. */
  opening(): boolean;
  /** The native dialog that is open, if any. */
  dialog(): Dialog | undefined;
  /** Resolves when a native dialog opens, at once if one is open. */
  dialogOpens(): Promise<void>;
  /** To be called when the dialog has been answered. */
  dialogAnswered(): void;
  /** Resolves when a page opens, closes, navigates, or a dialog opens. */
  somethingHappens(): Promise<void>;
}

/** A window that has not come by then, however busy the machine, was suppressed by the browser. */
const OPENING_MS = 8000;

interface Signal {
  promise: Promise<void>;
  fire(): void;
}

/** A promise that is kept from outside. */
export function signal(): Signal {
  let fire = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    fire = resolve;
  });
  return { promise, fire };
}

export function watchPages(context: BrowserContext): Pages {
  const all: { page: Page; network: Network }[] = [];
  const open: Page[] = [];
  /** When each window was asked for that has not come yet. */
  let asked: number[] = [];
  const opening = (): number[] => asked.filter((at) => Date.now() - at < OPENING_MS);
  let dialog: Dialog | undefined;
  let opened = signal();
  let event = signal();
  const happen = (): void => {
    event.fire();
    event = signal();
  };

  const add = (page: Page): void => {
    all.push({ page, network: watchNetwork(page) });
    open.push(page);
    asked = opening().slice(1);
    const ask = (): void => {
      asked = [...opening(), Date.now()];
    };
    // A window that closes at once opens no other; and what is not told of is merely seen later.
    onWindowOpen(page, ask).catch(() => undefined);
    page.on("framenavigated", happen);
    page.on("dialog", (shown) => {
      dialog = shown;
      opened.fire();
      happen();
    });
    page.on("close", () => {
      open.splice(open.indexOf(page), 1);
      if (dialog?.page() === page) {
        dialog = undefined;
        opened = signal();
      }
      happen();
    });
    happen();
  };
  context.pages().forEach(add);
  context.on("page", add);

  const find = (page: Page): { page: Page; network: Network } => {
    const found = all.find((entry) => entry.page === page);
    if (!found) throw new Error("A page was asked for that the context does not know");
    return found;
  };
  return {
    active() {
      const last = open.at(-1);
      if (!last) throw new Error("The site closed its last window");
      return last;
    },
    numberOf: (page) => all.indexOf(find(page)) + 1,
    networkOf: (page) => find(page).network,
    sent: (url) => all.some(({ network }) => network.sent(url)),
    opening: () => opening().length > 0,
    dialog: () => dialog,
    dialogOpens: () => opened.promise,
    dialogAnswered() {
      dialog = undefined;
      opened = signal();
    },
    somethingHappens: () => event.promise,
  };
}
