/**
 * Watches that a page answers what it is asked. Chromium answers nothing about a page that waits for a server to begin
 * its next document; without a limit such a server would hold up the whole run.
 */
import type { Observer } from "../observe/observer.js";

/** The page has said nothing for so long that it cannot be judged. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** No page takes longer to be looked at, however heavy. */
export const LONGEST_SILENCE_MS = 45_000;
/** A pointer action has a limit of its own, which is to be told first. */
const ACTION_MS = 15_000;

/** @param silenceMs how long a question may stay without an answer */
export function heeding(observer: Observer, silenceMs: number): Observer {
  const within = async <T>(limitMs: number, asked: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      const seconds = Math.round(limitMs / 1000);
      timer = setTimeout(() => {
        const at = observer.log.current()?.url ?? "The site";
        reject(new NoAnswer(`${at} leads to a page that does not answer for ${seconds} s.`));
      }, limitMs);
    });
    // What is asked in vain fails when the window is closed.
    asked.catch(() => undefined);
    try {
      return await Promise.race([asked, silence]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    ...observer,
    look: () => within(silenceMs, observer.look()),
    changed: (limitMs) => within(limitMs + silenceMs, observer.changed(limitMs)),
    alive: () => within(silenceMs, observer.alive()),
    elementOf: (control) => within(silenceMs, observer.elementOf(control)),
    elementWithText: (text, whole) => within(silenceMs, observer.elementWithText(text, whole)),
    strike: (element, reason) => within(silenceMs, observer.strike(element, reason)),
    during: (reason, act) => within(silenceMs + ACTION_MS, observer.during(reason, act)),
    chatElement: (chat, control) => within(silenceMs, observer.chatElement(chat, control)),
    sendButton: (chat) => within(silenceMs, observer.sendButton(chat)),
    awaitTurn: (conversation, limitMs) =>
      within(limitMs + silenceMs, observer.awaitTurn(conversation, limitMs)),
    answerDialog: (accept, text) => within(silenceMs, observer.answerDialog(accept, text)),
    back: (reason) => within(silenceMs, observer.back(reason)),
    lookAside: (url) => within(2 * silenceMs, observer.lookAside(url)),
    reloadAside: (url) => within(2 * silenceMs, observer.reloadAside(url)),
  };
}
