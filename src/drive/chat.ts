/** Talks in an open chat: finds it, sends, and waits until the other side has finished its turn. */

import type { Step } from "../journey/model.js";
import type { OpenChat } from "../observe/chat/open-chat.js";
import type { Reason } from "../observe/observer.js";
import type { Look } from "../record/schema.js";
import { type Driver, needNoDialog, OutOfTime, pause, STILL_MS, StepFailure, until } from "./driver.js";
import { press, unlessClosed } from "./script/click.js";

/** A message box that still holds its text after this was not emptied by what was done. */
const SENT_MS = 1200;
/** So long a message box may take on a busy machine until something can be written in it. */
const BOX_MS = 10_000;
/** A site may ask its server before it takes a message over. */
const SENT_LATE_MS = 4000;

/** A chat that is connected and has said nothing yet is let greet; most greet sooner, and some never. */
const GREETING_MS = 2000;

/** The chat that was opened last, of those in which something can be written. */
const writable = (chats: readonly OpenChat[]): OpenChat | undefined =>
  chats.findLast(({ chat }) => chat.composer !== undefined && !chat.shut);

/**
 * The open chat. Where nothing is a chat beyond doubt, the likeliest is taken: the script says that there is one.
 * @throws StepFailure when there is none within the limit
 */
export async function openChat(
  driver: Driver,
  step: Step,
  fits: (chats: readonly OpenChat[]) => OpenChat | undefined = writable,
): Promise<OpenChat> {
  const { observer } = driver;
  const find = (look: Look): OpenChat | undefined => {
    needNoDialog(look, step);
    return fits(observer.chats.talking());
  };
  const sure = await until(driver, Math.min(STILL_MS, driver.timeoutMs), find);
  if (sure) return greeted(driver, sure, find);
  await observer.assertChat();
  const found = await until(driver, driver.timeoutMs, find);
  if (found) return greeted(driver, found, find);
  const [shut] = observer.chats.talking();
  throw new StepFailure(
    shut
      ? `Nothing can be written in the chat "${shut.chat.title}": its message box is missing or shut.`
      : `No chat is open on the screen "${observer.log.current()?.heading ?? ""}". Open it first, for example with "click".`,
  );
}

const silent = ({ chat }: OpenChat): boolean => chat.messages.every(({ from }) => from === "notice");

/** What comes after the first message of the user would pass for an answer to it. */
async function greeted(
  driver: Driver,
  open: OpenChat,
  find: (look: Look) => OpenChat | undefined,
): Promise<OpenChat> {
  if (!silent(open) || !(open.chat.typing || (await driver.observer.alive()))) return open;
  let latest = open;
  await until(driver, GREETING_MS, (look) => {
    latest = find(look) ?? latest;
    return silent(latest) ? undefined : latest;
  });
  return latest;
}

/** Whether a message was sent since there were `sent`, or is within the time. */
export async function wasSent({ observer }: Driver, sent: number, limitMs: number): Promise<boolean> {
  const end = performance.now() + limitMs;
  while (observer.chats.sent() === sent) {
    const left = end - performance.now();
    if (left <= 0) return false;
    await Promise.race([observer.chats.nextTurn(), pause(left)]);
  }
  return true;
}

/** Types a message and sends it, by Enter or else by the box's button. */
export async function send(driver: Driver, reason: Reason, open: OpenChat, text: string): Promise<void> {
  const { observer } = driver;
  const { composer } = open.chat;
  const box = composer === undefined ? null : await observer.chatElement(open, composer);
  if (!box) throw new StepFailure("The chat's message box went away before anything could be written.");
  const sent = observer.chats.sent();
  await observer.during({ ...reason, setsField: true }, async () => {
    try {
      await box.fill(text, { timeout: BOX_MS });
    } catch {
      // Playwright's message repeats what was typed.
      throw new StepFailure("Nothing could be written in the chat's message box.");
    }
  });
  await unlessClosed(driver, () =>
    observer.during(reason, () => box.press("Enter", { timeout: BOX_MS })),
  ).catch(() => undefined);
  if (await wasSent(driver, sent, SENT_MS)) return;
  const button = await observer.sendButton(open);
  const look = observer.log.current();
  if (button && look) {
    await press(driver, reason, { element: button, look }, "Send");
    if (await wasSent(driver, sent, SENT_LATE_MS)) return;
  }
  if (observer.chats.sent() === sent)
    throw new StepFailure("The message was written, but neither Enter nor a button of the chat sent it.");
}

/** Waits for the answer to what was just sent; silence is put down where none comes. */
export async function answer(driver: Driver, conversation: number): Promise<void> {
  const { observer, endsAt, timeoutMs } = driver;
  const began = performance.now();
  const limit = Math.min(timeoutMs, endsAt - began);
  if (limit <= 0) throw new OutOfTime();
  const { state, answered } = await observer.awaitTurn(conversation, limit);
  if (state === "limit" && !answered) observer.chats.silence(conversation, performance.now() - began);
  await observer.look();
}
