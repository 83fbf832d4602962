/** What answering a native dialog means: its buttons have no words of the site, its message has. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Look } from "../record/schema.js";
import type { ReadMeaning } from "./model.js";

/** The meaning of accepting or dismissing a native dialog. An alert only wants to be read. */
export function meaningOfAnswer(
  native: NonNullable<Look["native"]>,
  answer: "accept" | "dismiss" | undefined,
  lexicon: Lexicon,
): ReadMeaning {
  const accepted = answer !== "dismiss";
  if (native.type === "alert") return { meaning: "go-on", because: "a message to be read", confidence: 0.8 };
  // "Leave this page?" of the browser itself is about the page, not about the subscription.
  if (native.type === "beforeunload")
    return { meaning: accepted ? "go-on" : "back", because: "leaves the page", confidence: 0.7 };
  const leaving = lexicon.find("leaving-page", native.message) ?? lexicon.find("ask-leave", native.message);
  const staying = lexicon.find("stay", native.message);
  const because = (words: string) => `${answer ?? "accept"} to "${words}"`;
  if (leaving && staying)
    return { meaning: accepted ? "leave" : "stay", because: because(leaving.quote), confidence: 0.5 };
  if (leaving)
    return { meaning: accepted ? "leave" : "stay", because: because(leaving.quote), confidence: 0.85 };
  if (staying)
    return { meaning: accepted ? "stay" : "leave", because: because(staying.quote), confidence: 0.7 };
  return {
    meaning: accepted ? "go-on" : "back",
    because: because(native.message.slice(0, 60)),
    confidence: 0.6,
  };
}
