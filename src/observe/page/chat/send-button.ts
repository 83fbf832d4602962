/** The button that sends what was written: the message box's own, told by its place and make. */
import { isEnabled, ownKind } from "../controls.js";
import { contains, descendants, parentOf } from "../dom.js";
import { lookAfresh, rectOf } from "../memo.js";
import { isVisible } from "../visible.js";
import { barOf } from "./composer.js";
import { knownChats } from "./find.js";
import { memoryOf } from "./memory.js";
import { bears } from "./tokens.js";

const SEND = /^(send|submit|sending)$/;

/** So far from the box a button may stand. */
const NEAR = 140;

function likelihood(button: Element, composer: Element): number {
  const own = rectOf(button);
  const box = rectOf(composer);
  let points = 0;
  if (button.matches("[type=submit]")) points += 4;
  if (bears(button, SEND) || SEND.test(button.getAttribute("aria-label")?.toLowerCase() ?? "")) points += 3;
  // At the end of the box, as most put it.
  if (own.left >= box.right - own.width - 8) points += 2;
  if (own.top >= box.bottom) points += 0.5;
  const distance = Math.hypot(own.x + own.width / 2 - box.right, own.y + own.height / 2 - box.bottom);
  return points - distance / 200;
}

export function sendButton(id: number): Element | null {
  lookAfresh();
  const chat = knownChats().find((one) => memoryOf(one).id === id);
  if (!chat?.composer) return null;
  const { composer, root, list } = chat;
  const bar = barOf(composer, root, list);
  const box = rectOf(composer);
  // Where the bar holds nothing but the box, the button stands beside it.
  const scope = [bar, parentOf(bar)].find(
    (at) => at && [...descendants(at)].some((one) => ownKind(one) === "button"),
  );
  const buttons = [...descendants(scope ?? bar)].filter((at) => {
    const rect = rectOf(at);
    const near = Math.abs(rect.top - box.top) < NEAR + box.height && rect.bottom > box.top - 8;
    return ownKind(at) === "button" && !contains(list, at) && near && isVisible(at) && isEnabled(at);
  });
  const ranked = buttons.sort((one, other) => likelihood(other, composer) - likelihood(one, composer));
  return ranked[0] ?? null;
}
