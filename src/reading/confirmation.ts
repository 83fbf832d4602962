/** Finds the visit on which the site confirms that the goal was reached, or that a request was accepted. */
import { finalByPlace, finalByWords, isBackAtStart } from "./final-control.js";
import { isStep, type Visit } from "./model.js";
import { stayedBy } from "./retained.js";
import { says, textsOf } from "./says.js";
import { actsFromIntent, offersMeaning, quoted, type Story } from "./story.js";

export interface Confirmation {
  visit: Visit;
  outcome: "completed" | "requested";
  because: string;
}
interface Candidate extends Confirmation {
  /** done: in the past tense; soft: a date or an assurance that a page may also give before the end. */
  grade: "done" | "soft" | "requested";
}

/** What the site announced on a visit as just having happened: messages that pop up, native alerts, status lines. */
function announcedOn(story: Story, visit: Visit): Set<string> {
  const numbers = new Set(visit.looks.map((look) => look.n));
  const texts = story.toasts.filter((toast) => numbers.has(toast.look)).map((toast) => toast.text);
  for (const look of visit.looks) {
    if (look.native?.type === "alert") texts.push(look.native.message);
    for (const block of look.blocks) if (block.kind === "status") texts.push(block.text);
  }
  return new Set(texts);
}

/** What a visit says that was not there before the user said that they want out, or before the last act on it. */
export function newTexts(story: Story, visit: Visit): string[] {
  const from = story.intent?.visit ?? 0;
  const before = story.visits.filter((one) => one.n < from || (one.n === from && one.n !== visit.n));
  const known = new Set(before.flatMap((one) => textsOf(one, [])));
  if (visit.n === from) {
    const act = visit.actions.findLast(isStep);
    if (!act) return [];
    const earlier = visit.looks.filter((look) => look.n <= act.action.look);
    for (const text of textsOf({ ...visit, looks: earlier }, [])) known.add(text);
  }
  return textsOf(visit, story.toasts).filter((text) => !known.has(text));
}

function candidateOf(story: Story, visit: Visit): Candidate | undefined {
  const lexicon = story.lexiconOf(visit);
  const texts = newTexts(story, visit);
  const done = says(texts, "done-already", lexicon);
  const soft = says(texts, "done", lexicon) ?? says(texts, "end-date", lexicon);
  const requested = says(texts, "requested", lexicon);
  const make = (grade: Candidate["grade"], text: string): Candidate => ({
    visit,
    grade,
    outcome: grade === "requested" ? "requested" : "completed",
    because: `the site says ${quoted(text)}`,
  });
  if (done) return make("done", done.text);
  // A request that names the day of the end has been granted; one that is only promised an answer has not.
  const dated = says(texts, "end-date", lexicon);
  const quote = dated?.match.quote ?? "";
  // "Within three days" is how long the handling takes.
  const within = lexicon.find("duration", quote) !== undefined && lexicon.find("date", quote) === undefined;
  if (requested && (!dated || within)) return make("requested", requested.text);
  // "Paused until 3 May" names a day on which nothing ends.
  if (says(texts, "retained", lexicon)) return undefined;
  if (soft) return make(announcedOn(story, visit).has(soft.text) ? "done" : "soft", soft.text);
  return requested ? make("requested", requested.text) : undefined;
}

/** A screen that still asks: what it says of the end is a condition, whatever its grammar. */
function stillAsks(story: Story, visit: Visit): boolean {
  // The browser's own question has not been answered yet.
  if (visit.looks.some(({ native }) => native !== undefined && native.type !== "alert")) return true;
  const screen = story.stateOf(visit);
  // Where it all began, a line that was not there before tells what has become of it, whatever is still offered.
  if (isBackAtStart(story, visit) && (finalByWords(story) ?? finalByPlace(story))) return false;
  return (
    offersMeaning(screen, "leave") ||
    (offersMeaning(screen, "stay", "accept-offer") && offersMeaning(screen, "go-on"))
  );
}

/** The end of an exit journey, where the site confirmed one. Staying controls pressed before it forbid it. */
export function confirmationOf(story: Story): Confirmation | undefined {
  const { intent } = story;
  if (!intent) return undefined;
  const acts = actsFromIntent(story);
  const last = story.visits.at(-1);
  const candidates: Candidate[] = [];
  for (const visit of story.visits.filter((one) => one.n >= intent.visit)) {
    const stayed = stayedBy(acts.filter((act) => act.visit < visit.n));
    if (stayed?.strong) continue;
    const candidate = candidateOf(story, visit);
    if (!candidate) continue;
    if (stayed && candidate.grade !== "done") continue;
    if (stillAsks(story, visit) && !(candidate.grade === "done" && visit === last)) continue;
    const goesOn = acts.some(
      (act) =>
        act.visit >= visit.n &&
        act !== intent &&
        act.meaning?.meaning === "leave" &&
        act.visit > intent.visit,
    );
    if (goesOn && candidate.grade !== "done") continue;
    candidates.push(candidate);
  }
  return (
    candidates.find((one) => one.grade === "done") ??
    candidates.find((one) => one.grade === "soft") ??
    candidates[0]
  );
}
