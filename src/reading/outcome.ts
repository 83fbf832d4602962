/** How a journey ended, by the counting rules, with the words that say so. */
import { EXIT_KINDS, type Outcome } from "../vocabulary.js";
import { blockedAt } from "./blocked.js";
import { onlyChannels } from "./channels.js";
import { chatConfirmation, chatGoal } from "./chat-outcome.js";
import { confirmationOf, newTexts } from "./confirmation.js";
import { finalByPlace, finalByWords, isBackAtStart } from "./final-control.js";
import type { Visit } from "./model.js";
import { stayedBy } from "./retained.js";
import { says, textsOf } from "./says.js";
import { actsFromIntent, nameOf, offersMeaning, quoted, type Story, surely } from "./story.js";
import { supportOutcome } from "./support-outcome.js";

export interface Judged {
  outcome: Outcome;
  because: string;
  endVisit: number;
  /** The chat on the last visit said so: act and confirmation share that screen. */
  inChat?: boolean;
  /** When a chat said so, in milliseconds since the journey began. */
  at?: number;
}

/** The run itself says why it ended; what stopped it from outside weighs more than the step that failed on it. */
function byRun(story: Story, last: Visit): Judged | undefined {
  const to = (outcome: Outcome, because: string): Judged => ({ outcome, because, endVisit: last.n });
  const { held, end } = story;
  const undone = held?.by === "person" ? "not asked for" : "not pressed";
  if (held) return to("stopped", `${undone}, as commit was not allowed: ${held.because}`);
  if (end?.reason === "held") return to("stopped", end.detail || "the final control was not pressed");
  const wall = blockedAt(story, last);
  if (wall !== undefined) return to("blocked", wall);
  if (end?.reason === "blocked")
    return to("blocked", end.detail || "something outside the flow stopped the browser");
  if (end?.reason === "step-failed") return to("failed", end.detail || "a step could not be carried out");
  // A person who was reached stays reached, whatever limit was hit afterwards.
  const reached = story.kind === "support" ? chatGoal(story) : undefined;
  if (reached && end?.reason === "limit") return to("completed", reached.because);
  if (end?.reason === "limit" || end?.reason === "people")
    return to("gave-up", end.detail || "a limit of the run was reached");
  if (end === undefined || end.reason === "interrupted") return to("gave-up", "the run was interrupted");
  return undefined;
}

/** Where the last act of an exit journey led, when nothing confirmed it. */
function unsaid(story: Story, last: Visit): Judged {
  const to = (outcome: Outcome, because: string): Judged => ({ outcome, because, endVisit: last.n });
  const screen = story.stateOf(last);
  const lexicon = story.lexiconOf(last);
  const acts = actsFromIntent(story);
  const act = acts.at(-1);
  const channels = screen ? onlyChannels(screen, lexicon, story.intent !== undefined) : [];
  if (channels.length > 0 && channels.some((one) => one.channel !== "chat"))
    return to("handed-off", channels.map((one) => `${one.channel}: ${quoted(one.quote)}`).join("; "));
  if (!story.intent || !act)
    return to(
      "dead-end",
      `no way out was found; the last screen is ${quoted(screen?.look.heading ?? last.looks[0]?.url ?? "")}`,
    );
  const seenBefore = story.visits.some((one) => one.n < last.n && one.screen === last.screen);
  const final = finalByWords(story);
  const likely = finalByPlace(story);
  if (offersMeaning(screen, "leave") && !final && !(likely && isBackAtStart(story, last))) {
    const still = screen?.main.controls.find((one) => screen.meanings.get(one.id)?.meaning === "leave");
    const words = quoted(still?.text || still?.name || "");
    if (!story.commit && last.n > story.intent.visit)
      return to("stopped", `the way ended before ${words}, which was not pressed`);
    if (seenBefore || last.n === story.intent.visit)
      return to("dead-end", `${nameOf(act)} led nowhere but back to ${words}`);
    return to("failed", `the steps ended although ${words} still leads on`);
  }
  if (final) return to("unconfirmed", `${nameOf(final)} was pressed and nothing says what came of it`);
  // A page of help or one that is not ready yet is where a way ends, not where it was carried out.
  const heading = [screen?.look.heading ?? ""];
  const elsewhere = says(heading, "self-service", lexicon) ?? says(heading, "unfinished", lexicon);
  if (likely && !elsewhere && (!seenBefore || isBackAtStart(story, last)))
    return to("unconfirmed", `${nameOf(likely)} was pressed and nothing says what came of it`);
  const thanked = says(textsOf(last, story.toasts), "success", lexicon);
  if (!seenBefore && !elsewhere && (surely(act, "go-on") || (thanked && surely(act, "leave", "decline"))))
    return to("unconfirmed", `${nameOf(act)} was pressed and nothing says what came of it`);
  return to("dead-end", `after ${nameOf(act)} nothing leads on: ${quoted(screen?.look.heading ?? "")}`);
}

function exitOutcome(story: Story, last: Visit): Judged {
  const confirmed = confirmationOf(story);
  const inChat = chatConfirmation(story);
  if (confirmed)
    return {
      outcome: confirmed.outcome,
      because: confirmed.because,
      endVisit: confirmed.visit.n,
      // The page shows what is said in its chat: act and confirmation share that screen.
      ...(inChat?.visit === confirmed.visit ? { inChat: true } : {}),
    };
  if (inChat)
    return { outcome: inChat.outcome, because: inChat.because, endVisit: inChat.visit.n, inChat: true };
  const stayed = stayedBy(actsFromIntent(story));
  if (stayed && story.intent)
    return { outcome: "retained", because: `${nameOf(stayed.act)} was chosen`, endVisit: last.n };
  return keptBySite(story) ?? unsaid(story, last);
}

/** Whatever the control said that was pressed: the site itself says afterwards that the subscription goes on. */
function keptBySite(story: Story): Judged | undefined {
  const act = actsFromIntent(story).at(-1);
  if (!story.intent || !act) return undefined;
  for (const visit of story.visits.filter((one) => one.n >= act.visit)) {
    const kept = says(newTexts(story, visit), "retained", story.lexiconOf(visit));
    if (kept && !offersMeaning(story.stateOf(visit), "leave"))
      return { outcome: "retained", because: `the site says ${quoted(kept.text)}`, endVisit: visit.n };
  }
  return undefined;
}

/** Sign-up has no flow: its end is the last screen and what it says. */
function signupOutcome(story: Story, last: Visit): Judged {
  const lexicon = story.lexiconOf(last);
  const texts = textsOf(last, story.toasts);
  const to = (outcome: Outcome, because: string): Judged => ({ outcome, because, endVisit: last.n });
  const goal = says(texts, "signed-up", lexicon) ?? says(texts, "success", lexicon);
  if (goal) return to("completed", `the site says ${quoted(goal.text)}`);
  const act = actsFromIntent(story).at(-1);
  if (act && surely(act, "go-on", "leave"))
    return to("unconfirmed", `${nameOf(act)} was pressed and nothing says what came of it`);
  return to("dead-end", `nothing leads on: ${quoted(story.stateOf(last)?.look.heading ?? "")}`);
}

/** The outcome of a journey with at least one visit; without one nothing was seen and the run says why. */
export function judgeOutcome(story: Story): Judged {
  const last = story.visits.at(-1);
  if (!last) {
    const reason = story.end?.reason;
    const outcome: Outcome =
      reason === "step-failed" ? "failed" : reason === "blocked" ? "blocked" : "gave-up";
    return { outcome, because: story.end?.detail || "no screen was seen", endVisit: 0 };
  }
  const byItself = byRun(story, last);
  if (byItself) return byItself;
  if (EXIT_KINDS.includes(story.kind)) return exitOutcome(story, last);
  return story.kind === "support" ? supportOutcome(story, last) : signupOutcome(story, last);
}
