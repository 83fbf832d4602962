/** What the judges of the outcome work on: the walk so far, with the words of each visit at hand. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { EventOf } from "../record/schema.js";
import type { Kind } from "../vocabulary.js";
import type { Conversation } from "./conversation/model.js";
import { isStep, type Meaning, type ReadAction, type ReadScreen, type Visit } from "./model.js";

export interface Story {
  kind: Kind;
  commit: boolean;
  visits: Visit[];
  actions: ReadAction[];
  intent?: ReadAction;
  toasts: EventOf<"toast">[];
  chats: Conversation[];
  held?: EventOf<"held">;
  end?: EventOf<"end">;
  lexiconOf: (visit: Visit) => Lexicon;
  /** The screen as it stood when the visit ended. */
  stateOf: (visit: Visit) => ReadScreen | undefined;
}

/** Under this a meaning decides nothing by itself. */
export const SURE = 0.6;

export function surely(one: ReadAction, ...meanings: Meaning[]): boolean {
  return (
    one.meaning !== undefined && one.meaning.confidence >= SURE && meanings.includes(one.meaning.meaning)
  );
}

/** Clicks that count and what was said to chats, from the act of intent on; of a kind without intent, or where there is none, all. */
export function actsFromIntent(story: Story): ReadAction[] {
  const from = story.intent?.action.n ?? 0;
  return story.actions.filter((one) => isStep(one) && one.action.n >= from);
}

/** Main content's controls of a screen that surely mean one of these. */
export function offersMeaning(screen: ReadScreen | undefined, ...meanings: Meaning[]): boolean {
  return (
    screen?.main.controls.some((control) => {
      const read = screen.meanings.get(control.id);
      return read !== undefined && read.confidence >= SURE && meanings.includes(read.meaning);
    }) ?? false
  );
}

/** Words of the page for a sentence of ours: one line, no control characters, not too long. */
export function quoted(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return `"${plain.length > 160 ? `${[...plain].slice(0, 158).join("").trim()}…` : plain}"`;
}

/** What an action was done on, for a sentence of ours. */
export function nameOf({ action, control, said }: ReadAction): string {
  return quoted(
    said || control?.text || control?.name || action.target?.name || action.answer || action.kind,
  );
}
