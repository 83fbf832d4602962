/** What a visit says: its main content over all its looks, native messages and toasts shown on it. */
import type { Lexicon, Match } from "../lexicon/lexicon.js";
import type { EventOf } from "../record/schema.js";
import { ownWords } from "./facing.js";
import { mainOf } from "./main.js";
import type { Visit } from "./model.js";
import { flowFrameOf } from "./visits.js";

/** Texts by visit; of the looks on it from `fromLook` on. Labels of controls are left out: they promise, not say. */
export function textsOf(visit: Visit, toasts: readonly EventOf<"toast">[], fromLook = 0): string[] {
  const looks = visit.looks.filter((look) => look.n >= fromLook);
  const numbers = new Set(looks.map((look) => look.n));
  const shown = looks.flatMap((look) =>
    look.native
      ? [look.native.message]
      : mainOf(look, flowFrameOf(visit))
          .blocks.filter((block) => block.kind !== "control" && block.control === undefined)
          .filter((block) => !ownWords(look).has(block.text))
          .map((block) => block.text),
  );
  const gone = toasts.filter((toast) => numbers.has(toast.look)).map((toast) => toast.text);
  // A heading outside the main content is still what the screen is called.
  return [...new Set([...looks.map((look) => look.heading), ...shown, ...gone])];
}

/** The first of the texts in which a class is found, with the match. */
export function says(
  texts: readonly string[],
  cls: string,
  lexicon: Lexicon,
): { match: Match; text: string } | undefined {
  for (const text of texts) {
    const match = lexicon.find(cls, text);
    if (match) return { match, text };
  }
  return undefined;
}
