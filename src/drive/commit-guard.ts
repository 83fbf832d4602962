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
  /** Message of the native dialog that the step would answer. */
  message?: string;
  /** An earlier step pressed a control that says that the user wants out. */
  intended: boolean;
  lexicon: Lexicon;
}

export interface GuardAnswer {
  by: "last-step" | "words";
  because: string;
}

function activates(step: Step): boolean {
  switch (step.verb) {
    case "click":
    case "reply":
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

/** Texts that the script expects to see after this step. */
function expectedAfter(steps: readonly Step[], step: Step): string[] {
  return steps
    .filter((later) => later.index > step.index)
    .flatMap((later) => {
      const expectation =
        later.verb === "expect"
          ? later.expectation
          : later.verb === "wait" && "until" in later
            ? later.until
            : {};
      return [
        ...(expectation.text ?? []),
        ...(expectation.heading === undefined ? [] : [expectation.heading]),
      ];
    });
}

/** Confirms the end, or is in a language without a lexicon: then nobody can tell. */
function confirms(text: string, lexicon: Lexicon): boolean {
  const known = lexicon.find("leave", "cancel") !== undefined || lexicon.language === "en";
  if (!known) return true;
  return ["done", "requested", "end-date", "ended"].some((cls) => lexicon.find(cls, text) !== undefined);
}

/** Leads to another page and does nothing else. */
const isPlainLink = (control: Control | undefined): boolean =>
  control?.role === "link" && /^https?:/.test(control.href ?? "");

const saysLeave = (text: string, lexicon: Lexicon): boolean =>
  lexicon.find("leave", text) !== undefined || lexicon.find("leave-final", text) !== undefined;

export const speaksOfLeaving = saysLeave;

/** @returns why the step must not be carried out without commit, or undefined if it may be */
export function guardAgainst(question: GuardQuestion): GuardAnswer | undefined {
  const { kind, steps, step, control, message, intended, lexicon } = question;
  if (!activates(step)) return undefined;
  const last = isLast(steps, step);
  const name = control?.name ?? (step.verb === "click" ? step.text : "");
  if (message !== undefined && EXIT_KINDS.includes(kind)) {
    if (saysLeave(message, lexicon)) return { by: "words", because: `the native dialog asks "${message}"` };
    return last
      ? { by: "last-step", because: "it answers the last question before the confirmation" }
      : undefined;
  }
  const final = lexicon.find("leave-final", name);
  if (final && (last || !isPlainLink(control)))
    return { by: "words", because: `"${final.quote}" says that it ends the contract` };
  if (!last) return undefined;
  if (kind === "signup") return { by: "last-step", because: "it is the last step of a sign-up" };
  if (!EXIT_KINDS.includes(kind)) return undefined;
  const expected = expectedAfter(steps, step);
  const confirming = expected.find((text) => confirms(text, lexicon));
  if (confirming !== undefined)
    return { by: "last-step", because: `it is the last step before the confirmation "${confirming}"` };
  // A link whose script expects no confirmation leads to a notice: a telephone number, an address.
  if (isPlainLink(control)) return expected.length === 0 && saysLeave(name, lexicon) ? lastStep : undefined;
  return intended || saysLeave(name, lexicon) ? lastStep : undefined;
}

const lastStep: GuardAnswer = { by: "last-step", because: "it is the last step of a journey that leaves" };
