/** Takes a single trick off a single screen, with what is measured of it. */
import type { TakenOff } from "../../reading/model.js";
import { PATTERN_WORDS } from "../../report/wording/patterns.js";
import { ONLY_WAYS, type Pattern } from "../../vocabulary.js";
import { type Change, named, type Proposer, type Supposed } from "../model.js";
import { IDENTITY } from "./identity.js";
import { dropped, takeOff } from "./parts.js";

/** What is measured of a pattern on the screen, beside the finding. */
const MEASURED: Partial<Record<Pattern, readonly TakenOff[]>> = {
  "retention-offer": ["discounts"],
  "pause-diversion": ["pauses"],
  "are-you-sure": ["asks"],
  "forced-wait": ["waits"],
};

/** What to do about a pattern; `{where}` is the screen. */
const TEXTS: Partial<Record<Pattern, string>> = {
  "retention-offer": "Take the offer to stay off {where}",
  "pause-diversion": "Take the pause or smaller plan off {where}",
  "loss-framing": "Say on {where} what ends, without wording it as loss",
  confirmshaming: "Word the choice to leave plainly on {where}",
  "emotional-appeal": "Take the appeal to feelings off {where}",
  urgency: "Take the pressure of time off {where}",
  "countdown-timer": "Take the running clock off {where}",
  scarcity: "Take the claim that little is left off {where}",
  "social-proof": "Take what others are said to choose off {where}",
  "forced-survey": "Let the question for the reason be skipped on {where}",
  "are-you-sure": "Do not ask on {where} once more whether the customer is sure",
  "fee-threat": "Hold no fee against leaving on {where}",
  "forced-wait": "Let customers go on without waiting on {where}",
  nagging: "Do not show again on {where} what was declined",
  "visual-asymmetry": "Give leaving the same weight as staying on {where}",
  "hidden-exit": "Show the way out in plain sight on {where}",
  "trick-wording": "Word the controls on {where} so that they can be read one way only",
  "preselected-stay": "Choose nothing beforehand on {where}",
  "ambiguous-label": "Name the control that leads out after what it does on {where}",
  "sneaked-consent": "Add no further agreement or purchase on {where}",
  "premium-number": "Name a telephone number at the ordinary rate on {where}",
  "bot-undisclosed": "Let the bot say on {where} that it is one",
  "closed-line": "Take the matter down on {where} when the line is closed",
  unanswered: "Answer what is asked on {where}",
  "hours-only": "Take the matter at any hour on {where}",
};

/** What other changes speak of: the way itself, who the customer is, and how it ends. */
const ELSEWHERE: readonly Pattern[] = [
  ...IDENTITY,
  "sent-round",
  "labyrinth",
  "contact-hidden",
  "dead-end",
  "no-confirmation",
  "still-active",
  "no-human-route",
  ...ONLY_WAYS,
  "forum-deflection",
  "faq-deflection",
  "chat-loop",
  "transfer",
  "re-explain",
  "no-wait-time",
];

function without(was: Supposed, pattern: Pattern, n: number): Supposed {
  const measured = MEASURED[pattern];
  return {
    reading: measured ? takeOff(was.reading, n, ...measured) : was.reading,
    findings: dropped(was.findings, [pattern], n),
  };
}

function textOf(pattern: Pattern, where: string): string {
  const text = TEXTS[pattern] ?? `Do without “${PATTERN_WORDS[pattern]}” on {where}`;
  return text.replace("{where}", () => where);
}

/** One for each pattern and screen of which a finding counts. */
export const withoutPattern: Proposer = ({ findings, facts }) => {
  const changes = new Map<string, Change>();
  for (const { pattern, screen, counted, class: cls } of findings) {
    if (!counted || cls === "care" || ELSEWHERE.includes(pattern)) continue;
    const id = `without-${pattern}-${screen}`;
    if (changes.has(id)) continue;
    changes.set(id, {
      id,
      text: textOf(pattern, named(facts, screen)),
      screens: [screen],
      suppose: (was) => without(was, pattern, screen),
    });
  }
  return [...changes.values()];
};
