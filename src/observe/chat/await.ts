/** Waits until the other side of a chat has finished its turn; the page itself knows best when that is. */
import { ask, isGone } from "../inject.js";
import type { TurnEnd } from "../page/protocol.js";
import type { Watch } from "../watch.js";

/** Milliseconds. */
const BESIDE_MS = 5000;

/**
 * @param conversation an open one, as the latest look shows it
 * @returns how the waiting ended; `gone` also where another document, window or native dialog came instead
 */
export async function awaitTurn(watch: Watch, conversation: number, limitMs: number): Promise<TurnEnd> {
  const { pages, injected, chats } = watch;
  const found = chats.open().find((one) => one.conversation === conversation);
  if (!found || found.frame.isDetached()) return { state: "gone", answered: false };
  const page = found.frame.page();
  // In a window that the user faces no more, the answer is not waited for as long.
  const patience = pages.active() === page ? limitMs : Math.min(limitMs, BESIDE_MS);
  const gone: TurnEnd = { state: "gone", answered: false };
  const asked = ask(found.frame, injected, "turn", found.chat.id, patience).catch((error: unknown) => {
    if (isGone(error)) return gone;
    throw error;
  });
  const elsewhere = async (): Promise<TurnEnd> => {
    for (;;) {
      await pages.somethingHappens();
      if (pages.dialog() || pages.active() !== page || found.frame.isDetached()) return gone;
    }
  };
  const end = (await Promise.race([asked, elsewhere()])) ?? gone;
  // What was said before another window came is read where it was said.
  if (!pages.dialog() && !found.frame.isDetached() && pages.active() !== page) {
    const seen = await ask(found.frame, injected, "snapshot").catch(() => undefined);
    const chat = seen?.chats.find(({ id }) => id === found.chat.id);
    if (chat) chats.left(conversation, chat);
  }
  return end;
}

/** Tells all frames that the script takes a chat for open. */
export async function assertChat({ pages, injected }: Watch): Promise<void> {
  const frames = pages.active().frames();
  await Promise.all(frames.map((frame) => ask(frame, injected, "assertChat").catch(() => undefined)));
}
