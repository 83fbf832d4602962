/** Recognises the control that would end the contract, before it is pressed. Pure. When in doubt, it holds. */
import type { Step } from "../journey/model.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Control } from "../record/schema.js";
import type { Kind } from "../vocabulary.js";
import { EXIT_KINDS } from "../vocabulary.js";

export interface GuardQuestion {
  kind: Kind;
  steps: readonly Step[];
  step: Step;
  /** What the step would press, if it is a control of the look. */
  control?: Control;
  /** What the element says that the step would press, where the look has no control for it. */
  words?: string;
  /** Message of the native dialog that the step would answer. */
  message?: string;
  /** An earlier step pressed a control that says that the user wants out. */
  intended: boolean;
  lexicon: Lexicon;
  /** Name of the form to the company's people that the step would send, if it would send one. */
  form?: string;
}

export interface GuardAnswer {
  by: "last-step" | "words";
  because: string;
}

function activates(step: Step): boolean {
  switch (step.verb) {
    case "click":
    case "reply":
    case "chat":
      return true;
    case "press":
      return /^(Enter|Space| )$/.test(step.key);
    case "dialog":
      return step.answer === "accept";
    default:
      return false;
  }
}

const isLast = (steps: readonly Step[], step: Step): boolean =>
  !steps.some((later) => later.index > step.index && activates(later));

/** Texts that the script expects to see after this step and before the next one that presses anything. */
function expectedAfter(steps: readonly Step[], step: Step): string[] {
  const later = steps.filter(({ index }) => index > step.index);
  const next = later.findIndex(activates);
  return later.slice(0, next < 0 ? later.length : next).flatMap((later) => {
    const expectation =
      later.verb === "expect"
        ? later.expectation
        : later.verb === "wait" && "until" in later
          ? later.until
          : {};
    return [...(expectation.text ?? []), ...(expectation.heading === undefined ? [] : [expectation.heading])];
  });
}

/** A language that the tool has no words of is read by nobody. */
const isKnown = (lexicon: Lexicon): boolean => lexicon.units.size > 0;

/**
 * Confirms the end, or is in a language without a lexicon: then nobody can tell. Before further steps only what says
 * that it has happened does: a date may be announced on the way.
 */
function confirms(text: string, lexicon: Lexicon, last: boolean): boolean {
  if (!isKnown(lexicon)) return last;
  const classes = last ? ["done", "requested", "end-date", "ended"] : ["done", "requested", "ended"];
  return classes.some((cls) => lexicon.find(cls, text) !== undefined);
}

/** Leads to another page and does nothing else. */
const isPlainLink = (control: Control | undefined): boolean =>
  control?.role === "link" && /^https?:/.test(control.href ?? "");

const saysLeave = (text: string, lexicon: Lexicon): boolean =>
  lexicon.find("leave", text) !== undefined || lexicon.find("leave-final", text) !== undefined;

export const speaksOfLeaving = saysLeave;

/**
 * What is written in a chat ends nothing by its own words: a bot answers, and asks. It is held where the script expects
 * the confirmation after it, or nothing at all.
 */
function guardMessage({ kind, steps, step, intended, lexicon }: GuardQuestion): GuardAnswer | undefined {
  if (!EXIT_KINDS.includes(kind)) return undefined;
  const last = isLast(steps, step);
  const expected = expectedAfter(steps, step);
  const confirming = expected.find((text) => confirms(text, lexicon, last));
  if (confirming !== undefined)
    return { by: "last-step", because: `it is the last message before the confirmation "${confirming}"` };
  return last && (intended || expected.length === 0) ? lastStep : undefined;
}

/** @returns why the step must not be carried out without commit, or undefined if it may be */
export function guardAgainst(question: GuardQuestion): GuardAnswer | undefined {
  const { kind, steps, step, control, words, message, intended, lexicon, form } = question;
  if (!activates(step)) return undefined;
  if (step.verb === "chat") return guardMessage(question);
  if (kind === "support" && form !== undefined)
    return { by: "words", because: `it sends the form "${form}" to the company's people` };
  const last = isLast(steps, step);
  const name = control?.name ?? words ?? (step.verb === "click" ? step.text : "");
  if (message !== undefined && EXIT_KINDS.includes(kind)) {
    if (saysLeave(message, lexicon)) return { by: "words", because: `the native dialog asks "${message}"` };
    return last
      ? { by: "last-step", because: "it answers the last question before the confirmation" }
      : undefined;
  }
  const final = lexicon.find("leave-final", name);
  if (final && (last || !isPlainLink(control)))
    return { by: "words", because: `"${final.quote}" says that it ends the contract` };
  if (kind === "signup")
    return last ? { by: "last-step", because: "it is the last step of a sign-up" } : undefined;
  if (!EXIT_KINDS.includes(kind)) return undefined;
  const expected = expectedAfter(steps, step);
  const confirming = expected.find((text) => confirms(text, lexicon, last));
  if (confirming !== undefined)
    return { by: "last-step", because: `it is the last step before the confirmation "${confirming}"` };
  if (!last) return undefined;
  // What the script expects is no confirmation: a notice, such as a telephone number or an address.
  const leadsToNotice = expected.length > 0;
  const leaves = saysLeave(name, lexicon) || !isKnown(lexicon);
  if (isPlainLink(control)) return leaves && !leadsToNotice ? lastStep : undefined;
  return intended || leaves || !leadsToNotice ? lastStep : undefined;
}

const lastStep: GuardAnswer = { by: "last-step", because: "it is the last step of a journey that leaves" };
