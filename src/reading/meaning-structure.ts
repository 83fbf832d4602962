/** What a control means by where it stands, where its words can be read in several ways or are not known. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Control } from "../record/schema.js";
import type { Meaning, ReadMeaning } from "./model.js";

export interface Surroundings {
  heading: string;
  others: readonly Control[];
  /** The user has said before that they want out. */
  afterIntent: boolean;
  /** What a label says by its words alone. */
  byWords(control: Control): ReadMeaning | undefined;
}

/** With more controls than this the page is no question with its answers. */
export const MOST_ANSWERS = 6;
const OFFERS = ["discount", "terms", "free-time", "gift", "pause", "downgrade"];
/** Headings that plead instead of asking: "Your streak will be lost", "Please don't go". */
const PRESSING = ["loss-framing", "emotional-appeal"];
const KEEPING: readonly Meaning[] = ["stay", "accept-offer", "pause", "downgrade"];

/** The heading asks whether the user wants to leave. */
export function asksToLeave(heading: string, lexicon: Lexicon): boolean {
  if (lexicon.find("ask-leave", heading) !== undefined) return true;
  const question = /[?？]["'”’»)\s]*$/u.test(heading);
  return (
    question && ["ask-leave-question", "leaving-page"].some((cls) => lexicon.find(cls, heading) !== undefined)
  );
}

function offers(heading: string, lexicon: Lexicon): boolean {
  return OFFERS.some((kind) => lexicon.find(`offer-${kind}`, heading) !== undefined);
}

const read = (meaning: Meaning, confidence: number, because: string): ReadMeaning => ({
  meaning,
  confidence,
  because,
});

/** "Yes", "No", "Not now": answers, and what they answer is the heading's question. */
export function meaningOfReply(
  label: string,
  lexicon: Lexicon,
  around: Surroundings,
): ReadMeaning | undefined {
  const { heading, others, byWords } = around;
  if (others.length >= MOST_ANSWERS) return undefined;
  const yes = lexicon.whole("bare-yes", label) !== undefined;
  if (!yes && lexicon.whole("bare-no", label) === undefined && lexicon.find("decline", label) === undefined)
    return undefined;
  const asks = asksToLeave(heading, lexicon);
  const offered = offers(heading, lexicon);
  const beside = (...meanings: Meaning[]) =>
    others.some((other) => meanings.includes(byWords(other)?.meaning ?? "neutral"));
  const said = `"${label}" to "${heading.slice(0, 60)}"`;
  if (yes) {
    if (asks && !beside("leave")) return read("leave", offered ? 0.55 : 0.75, said);
    return offered ? read("accept-offer", 0.7, said) : undefined;
  }
  const agree = others.some((other) => lexicon.whole("bare-yes", other.text || other.name) !== undefined);
  return asks && !offered && (beside("leave") || agree) && !beside(...KEEPING)
    ? read("stay", 0.7, said)
    : undefined;
}

/** Addresses of pages that end a subscription, as developers of all countries name them; other words are the lexicon's. */
const LEAVING_PATH =
  /(?:^|[/_.-])(?:cancel(?:lation|ling|l?ed)?|unsubscribe|terminat(?:e|ion)|(?:close|delete|end)[_-]?(?:account|membership|subscription))(?:$|[/?#_.-])/i;
const OTHER_PATH =
  /polic|terms|help|faq|support|article|blog|order|booking|reservation|appointment|ticket|news|email|mailing|legal|guide|how-to/i;

function pathOf(href: string): string {
  return href.replace(/^[a-z]+:\/\/[^/]*/i, "").split(/[?#]/)[0] ?? "";
}

/** The meaning of a label that no words explain: its link, or its being the only other answer. Never sure. */
export function meaningOfPlace(
  control: Control,
  lexicon: Lexicon,
  around: Surroundings,
): ReadMeaning | undefined {
  const path = pathOf(control.href ?? "");
  if (!OTHER_PATH.test(path) && (LEAVING_PATH.test(path) || lexicon.leavesBy(path)))
    return read("leave", 0.55, `its link leads to ${path.slice(0, 60)}`);
  const { heading, others, afterIntent, byWords } = around;
  const button = control.kind === "button" || control.look === "filled" || control.look === "outlined";
  if (!afterIntent || !button || others.length === 0 || others.length >= MOST_ANSWERS) return undefined;
  const meanings = others.map((other) => byWords(other)?.meaning ?? "neutral");
  const answers = meanings.filter((meaning) => meaning !== "back" && meaning !== "contact");
  if (answers.length === 0) return undefined;
  const only = (kinds: readonly Meaning[]) => answers.every((meaning) => kinds.includes(meaning));
  const because = "the only other answer to the heading";
  // Beside "Resume plan" any button would be the only other one: there must be something to answer.
  const presses = PRESSING.some((cls) => lexicon.find(cls, heading) !== undefined);
  const asks = presses || asksToLeave(heading, lexicon);
  if (!asks && !offers(heading, lexicon)) return undefined;
  if (asks && only(["stay"])) return read("leave", 0.6, because);
  if (only(KEEPING)) return read("decline", 0.6, because);
  return only(["leave"]) ? read("stay", 0.55, because) : undefined;
}
