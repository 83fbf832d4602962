/** A screen's part in the journey, for people to read; no measure rests on it. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Reading, ReadScreen, Role } from "./model.js";
import { offersMeaning } from "./story.js";

function says(screen: ReadScreen, cls: string, lexicon: Lexicon): boolean {
  const message = screen.look.native?.message;
  if (message !== undefined) return lexicon.find(cls, message) !== undefined;
  return screen.main.blocks.some((block) => lexicon.find(cls, block.text) !== undefined);
}

function identifies(screen: ReadScreen, lexicon: Lexicon): boolean {
  return screen.main.fields.some(
    ({ kind, field }) =>
      field?.type === "password" ||
      field?.autocomplete.includes("one-time-code") ||
      (kind === "text" && lexicon.find("reauth", field?.label ?? "") !== undefined),
  );
}

/** The part a screen plays; the first that fits, from the surest to the vaguest. */
export function roleOf(screen: ReadScreen, reading: Omit<Reading, "screens">, lexicon: Lexicon): Role {
  const visits = screen.visits;
  const isEnd = visits.some((visit) => visit.n === reading.endVisit);
  if (isEnd && !screen.inFlow && (reading.outcome === "completed" || reading.outcome === "requested"))
    return "confirmation";
  if (visits.every((visit) => visit.advancedAfter !== undefined)) return "interstitial";
  if (isEnd && reading.outcome === "stopped") return "final";
  const leftByBack = visits.every((visit) => visit.actions.at(-1)?.action.kind === "back");
  if (leftByBack) return "detour";
  const pressed = visits.some((visit) => visit.n === reading.finalAct?.visit);
  const ended = /^(?:completed|requested|unconfirmed)$/.test(reading.outcome);
  if (screen.inFlow && ended && pressed) return "final";
  if (identifies(screen, lexicon)) return "identification";
  if (says(screen, "survey-reason", lexicon)) return "survey";
  if (screen.inFlow && offersMeaning(screen, "accept-offer", "pause", "downgrade")) return "offer";
  if (screen.inFlow && says(screen, "loss-framing", lexicon)) return "loss-list";
  const asks = screen.look.native !== undefined || /[?？]\s*$/u.test(screen.look.heading);
  if (screen.inFlow && asks) return "question";
  const beforeIntent = visits.some((visit) => visit.n <= (reading.intent?.visit ?? 1));
  return beforeIntent ? "entry" : "other";
}
