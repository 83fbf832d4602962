/** reply: presses a quick reply of the open chat, whatever it is made of; the newest ones come first. */
import type { TargetSpec } from "../../journey/model.js";
import type { OpenChat } from "../../observe/chat/open-chat.js";
import type { Control, Look } from "../../record/schema.js";
import { answer, wasSent } from "../chat.js";
import { type Driver, needNoDialog, STILL_MS, StepFailure, until } from "../driver.js";
import { matches, type Quality, saidAs } from "../match.js";
import { type Resolved, resolveTarget, severalMessage } from "../target.js";
import { press } from "./click.js";
import type { StepOf, Verb } from "./verb.js";

/** A press that says something in the conversation is told of at once. */
const SAID_MS = 400;
const WRITES = /^(text|select)$/;

/** The chat's controls, those offered together in one group, the newest group first. */
function groupsOf({ chat, index }: OpenChat, look: Look): Control[][] {
  const own = look.controls.filter(({ frame }) => frame === index);
  const first = own[0]?.id ?? 0;
  const offered = chat.messages
    .map(({ replies }) =>
      replies.flatMap(({ control }) => own.find(({ id }) => id === first + (control ?? -1)) ?? []),
    )
    .reverse();
  const known = new Set(offered.flat());
  const others = own.filter((one) => one.zone === "chat" && !known.has(one) && !WRITES.test(one.kind));
  return [...offered, ...others.reverse().map((one) => [one])];
}

/** @throws StepFailure when several of one group match */
export function findReply(chats: readonly OpenChat[], look: Look, spec: TargetSpec): Control | undefined {
  const groups = chats.toReversed().flatMap((chat) => groupsOf(chat, look));
  const qualities: Quality[] = spec.exact ? ["whole"] : ["whole", "part"];
  for (const quality of qualities)
    for (const group of groups) {
      const hits = group.filter((control) => matches(control, look, spec, quality));
      if (hits.length === 0) continue;
      const chosen = spec.nth === undefined ? (hits.length === 1 ? hits[0] : undefined) : hits[spec.nth - 1];
      if (chosen) return chosen;
      if (spec.nth === undefined) throw new StepFailure(severalMessage(spec, hits));
    }
  return undefined;
}

async function resolveReply(driver: Driver, step: StepOf<"reply">): Promise<Resolved> {
  const { observer } = driver;
  const { target } = step;
  if (target.css !== undefined) return resolveTarget(driver, step, target, "click");
  const words = target.name ?? target.text;
  const find = async (look: Look): Promise<Resolved | undefined> => {
    needNoDialog(look, step);
    const control = findReply(observer.chats.talking(), look, target);
    if (control?.enabled === false) return undefined;
    if (control) {
      const element = await observer.elementOf(control);
      return element ? { element, control, look } : undefined;
    }
    if (observer.chats.talking().length === 0 || words === undefined) return undefined;
    const element = await observer.elementWithText(words, true);
    return element ? { element, look, words } : undefined;
  };
  const sure = await until(driver, Math.min(STILL_MS, driver.timeoutMs), find);
  if (sure) return sure;
  // A chat of nothing but choices may not look like one: the script says that it is.
  if (observer.chats.talking().length === 0) await observer.assertChat();
  const resolved = await until(driver, driver.timeoutMs, find);
  if (resolved) return resolved;
  const offered = observer.chats
    .talking()
    .flatMap(({ chat }) => chat.messages.flatMap(({ replies }) => replies.map(({ name }) => `"${name}"`)));
  const near = offered.length > 0 ? ` It offers: ${offered.slice(-8).join(", ")}.` : "";
  throw new StepFailure(
    observer.chats.talking().length === 0
      ? "No chat is open in which something could be chosen."
      : `The chat offers no reply "${saidAs(target)}".${near}`,
  );
}

export const reply: Verb<"reply"> = {
  target: (driver, step) => resolveReply(driver, step),
  async act(driver, step, target) {
    if (!target) return;
    const { observer } = driver;
    const before = observer.chats.sent();
    const open = observer.chats.talking();
    await press(driver, { step: step.index }, target, saidAs(step.target));
    const inFrame = target.control && open.findLast(({ index }) => index === target.control?.frame);
    const conversation = (inFrame ?? open.at(-1))?.conversation;
    // What leads to another page is no answer in the conversation: there is none to wait for.
    const said = await wasSent(driver, before, SAID_MS);
    if (said && conversation !== undefined) await answer(driver, conversation);
    else await observer.look();
  },
};
