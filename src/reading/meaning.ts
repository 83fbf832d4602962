/** What pressing a control does, by its words and, where they do not say it, by what stands around it. */
import type { Lexicon, Match } from "../lexicon/lexicon.js";
import type { Control } from "../record/schema.js";
import {
  asksToLeave,
  MOST_ANSWERS,
  meaningOfPlace,
  meaningOfReply,
  type Surroundings,
} from "./meaning-structure.js";
import type { Meaning, ReadMeaning } from "./model.js";

/** What is known of the place where the control stands. */
export interface MeaningContext {
  /** The screen's heading. */
  heading?: string;
  /** The document's title. */
  title?: string;
  /** What the site calls itself. */
  brand?: string;
  /** The other controls of the same main content. */
  others?: readonly Control[];
  /** The user has said before that they want out. */
  afterIntent?: boolean;
}

/** Longer labels are sentences that happen to be pressed: less sure. */
const LONG_LABEL = 14;

/** Classes in the order in which they win where a label matches several, with how sure each is. */
const ORDER: readonly (readonly [string, Meaning, number])[] = [
  ["leave", "leave", 0.9],
  ["leave-final", "leave", 0.9],
  ["accept-offer", "accept-offer", 0.85],
  ["pause", "pause", 0.9],
  ["downgrade", "downgrade", 0.85],
  ["stay", "stay", 0.9],
  ["decline", "decline", 0.85],
  ["back", "back", 0.9],
  ["contact", "contact", 0.85],
  ["go-on", "go-on", 0.8],
];

export function neutral(because: string): ReadMeaning {
  return { meaning: "neutral", because, confidence: 0.5 };
}

/** The words of a control, the visible ones first: what is only there for screen readers decides second. */
export function labelsOf(control: Control): string[] {
  const labels = control.field
    ? [control.field.label, control.name]
    : [control.text, control.name, control.text === "" ? control.section : ""];
  return [...new Set(labels.map((label) => label.trim()).filter((label) => label !== ""))];
}

function because(match: Match): string {
  return `"${match.quote.replace(/\s+/g, " ").trim()}" (${match.class})`;
}

/** The meaning of words alone. Undefined where the lexicon knows none of them. */
export function meaningOfWords(label: string, lexicon: Lexicon): ReadMeaning | undefined {
  const long = label.split(/\s+/).length > LONG_LABEL;
  const found = ORDER.flatMap(([cls, meaning, confidence]) => {
    const match = lexicon.find(cls, label);
    return match ? [{ meaning, because: because(match), confidence }] : [];
  });
  const [first] = found;
  if (!first) {
    const terms = lexicon.find("offer-terms", label);
    return terms && { meaning: "accept-offer", because: because(terms), confidence: long ? 0.55 : 0.7 };
  }
  // Another rhythm of payment is no smaller plan.
  if (first.meaning === "downgrade" && lexicon.find("offer-terms", label))
    return { ...first, meaning: "accept-offer", confidence: long ? 0.55 : first.confidence };
  // "Never mind, cancel": two opposite things in one label; which one is meant cannot be told.
  const torn = first.meaning === "leave" && found.some((one) => one.meaning === "stay");
  return { ...first, confidence: Math.min(first.confidence, torn ? 0.5 : 1, long ? 0.55 : 1) };
}

/** "Cancel Acme Plus": the thing has a name, and the page is about it. */
function meaningByName(label: string, lexicon: Lexicon, context: string): ReadMeaning | undefined {
  const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const known = new Set(wordsIn(context));
  // All but the verb, which stands first or last as the language has it, must be what the page speaks of.
  const words = wordsIn(label).filter((word) => !lexicon.small.has(word));
  const named = words.filter((word) => known.has(word));
  if (words.length < 2 || named.length === 0 || words.length - named.length > 1) return undefined;
  for (const [cls, meaning] of [
    ["leave-named", "leave"],
    ["stay-named", "stay"],
  ] as const) {
    const match = lexicon.find(cls, label);
    if (match) return { meaning, because: `${because(match)}, which the page is about`, confidence: 0.7 };
  }
  return undefined;
}

function pointsOut(control: Control, lexicon: Lexicon): boolean {
  return labelsOf(control).some((label) =>
    /^(?:leave|go-on)$/.test(meaningOfWords(label, lexicon)?.meaning ?? ""),
  );
}

function pointsToStay(control: Control, lexicon: Lexicon): boolean {
  return labelsOf(control).some((label) => meaningOfWords(label, lexicon)?.meaning === "stay");
}

/** "Cancel" alone dismisses what is open or ends the subscription: only its neighbours can tell. */
function meaningOfCancel(control: Control, lexicon: Lexicon, context: MeaningContext): ReadMeaning {
  const others = (context.others ?? []).filter((other) => other.id !== control.id);
  const leavingPage = lexicon.find("leaving-page", context.heading ?? "") !== undefined;
  if (others.some((other) => pointsToStay(other, lexicon)))
    return { meaning: "leave", because: '"Cancel" beside a control that keeps it', confidence: 0.7 };
  if (others.some((other) => pointsOut(other, lexicon)))
    return leavingPage || context.afterIntent
      ? { meaning: "stay", because: '"Cancel" beside a control that leads on', confidence: 0.55 }
      : { meaning: "back", because: '"Cancel" beside a control that leads on', confidence: 0.65 };
  const speaksOfPlan =
    lexicon.find("account-nav", `${control.section}\n${context.heading ?? ""}\n${context.title ?? ""}`) !==
    undefined;
  if (speaksOfPlan || leavingPage)
    return { meaning: "leave", because: '"Cancel" where the plan is spoken of', confidence: 0.65 };
  return { meaning: "back", because: '"Cancel" and nothing around it that says what', confidence: 0.4 };
}

function surroundings(control: Control, lexicon: Lexicon, context: MeaningContext): Surroundings {
  return {
    heading: context.heading ?? "",
    others: (context.others ?? []).slice(0, MOST_ANSWERS + 2).filter((other) => other.id !== control.id),
    afterIntent: context.afterIntent ?? false,
    byWords: (other) => {
      for (const label of labelsOf(other)) {
        const read = meaningOfWords(label, lexicon);
        if (read) return read;
      }
      return undefined;
    },
  };
}

/**
 * What pressing a control does. `confidence` under 0.6 means that the words can be read another way.
 * A dialog's close cross means back, whatever it is called.
 */
export function meaningOf(control: Control, lexicon: Lexicon, context: MeaningContext = {}): ReadMeaning {
  if (control.kind === "close") return { meaning: "back", because: "closes the dialog", confidence: 0.8 };
  const labels = labelsOf(control);
  const bare = labels.find((label) => lexicon.whole("bare-cancel", label));
  const isField = control.field !== undefined && control.kind !== "select";
  if (control.kind === "text" || control.kind === "select") return neutral("a field");
  const around = surroundings(control, lexicon, context);
  const reply = isField
    ? undefined
    : labels.map((label) => meaningOfReply(label, lexicon, around)).find(Boolean);
  if (reply) return reply;
  for (const label of labels) {
    const read = meaningOfWords(label, lexicon);
    if (!read) continue;
    // A box to tick leads nowhere by itself: "I understand", "Other, please continue" are answers.
    if (isField && /^(?:go-on|back|contact|decline)$/.test(read.meaning)) continue;
    if (isField) return { ...read, confidence: Math.min(read.confidence, 0.7) };
    const placed = meaningInPlace(read, label, lexicon, context);
    if (placed) return placed;
    if (/^(?:https?:)?(?:tel|mailto|sms|callto):/i.test(control.href ?? "") && read.meaning !== "leave")
      break;
    return read;
  }
  if (/^(?:tel|mailto|sms|callto):/i.test(control.href ?? ""))
    return { meaning: "contact", because: `link to ${(control.href ?? "").split(":")[0]}`, confidence: 0.9 };
  const about = [context.heading, context.title, context.brand, control.section].join(" ");
  const named = labels
    .map((label) => meaningByName(label, lexicon, about))
    .find((read) => read !== undefined);
  if (named && !isField) return named;
  if (bare !== undefined && !isField) return meaningOfCancel(control, lexicon, context);
  const place = isField || lexicon.units.size === 0 ? undefined : meaningOfPlace(control, lexicon, around);
  return (
    place ?? (isField ? undefined : meaningOfShame(labels, lexicon)) ?? neutral("none of its words is known")
  );
}

/** What words that are known mean in this place, where it is something else than elsewhere. */
function meaningInPlace(
  { meaning }: ReadMeaning,
  label: string,
  lexicon: Lexicon,
  { heading = "", title = "", afterIntent }: MeaningContext,
): ReadMeaning | undefined {
  // "Back to my plan" keeps it only where a question stands against it.
  const back = meaning === "stay" ? lexicon.find("back", label) : undefined;
  if (back && !asksToLeave(heading, lexicon))
    return { meaning: "back", because: because(back), confidence: 0.8 };
  // "Change plan" in an account, before anybody spoke of leaving, is no smaller plan put in the way.
  const other = meaning === "downgrade" || (meaning === "accept-offer" && lexicon.find("offer-terms", label));
  const leaving = [heading, title].some((words) => lexicon.find("leaving-page", words));
  return afterIntent === false && other && !leaving
    ? neutral("another plan, before anything was said of leaving")
    : undefined;
}

/** "No, I enjoy overpaying": words put into the mouth of one who refuses. */
function meaningOfShame(labels: readonly string[], lexicon: Lexicon): ReadMeaning | undefined {
  const [match] = labels.flatMap(
    (label) => lexicon.find("confirmshaming", label) ?? lexicon.find("confirmshaming-answer", label) ?? [],
  );
  return match && { meaning: "decline", because: because(match), confidence: 0.65 };
}
