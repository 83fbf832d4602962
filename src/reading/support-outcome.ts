/** How a support journey ended: a person or a request accepted, in a chat or by a form; a way off the web; nothing that leads on. */
import { channelsOf } from "./channels.js";
import { chatEnd, chatGoal } from "./chat-outcome.js";
import { addressOf } from "./identity.js";
import type { ReadAction, Visit } from "./model.js";
import type { Judged } from "./outcome.js";
import { formSentBy, type StaffForm, staffForms } from "./places/form.js";
import { placeOf } from "./places/kind.js";
import type { Way } from "./places/way.js";
import { waysOn } from "./places/ways.js";
import { says, textsOf } from "./says.js";
import { actsFromIntent, nameOf, quoted, type Story } from "./story.js";

/** What a site says when it has taken a message; the surest first. */
const ACCEPTED = ["requested", "handled-later", "message-received", "case-number", "success"] as const;

export interface SentForm {
  act: ReadAction;
  form: StaffForm;
}

/** The acts of a journey that sent a form to people, in order. */
export function formsSent(story: Pick<Story, "actions" | "visits" | "lexiconOf">): SentForm[] {
  return story.actions.flatMap((act): SentForm[] => {
    const visit = story.visits.find(({ n }) => n === act.visit);
    const look = visit?.looks.find(({ n }) => n === act.action.look);
    if (!visit || !look || !act.control || !act.action.effective) return [];
    if (act.action.kind !== "click" && act.action.kind !== "key") return [];
    const form = formSentBy(look, act.control, story.lexiconOf(visit));
    return form ? [{ act, form }] : [];
  });
}

/** Words that a visit says and that were nowhere to be read before the act. */
function newSince(story: Story, visit: Visit, act: ReadAction): string[] {
  const { look } = act.action;
  const before = story.visits.flatMap((one) =>
    textsOf({ ...one, looks: one.looks.filter(({ n }) => n <= look) }, []),
  );
  const known = new Set(before);
  return textsOf(visit, story.toasts, look + 1).filter((text) => !known.has(text));
}

function accepted(story: Story, sent: SentForm): Judged | undefined {
  for (const visit of story.visits.filter(({ n }) => n >= sent.act.visit)) {
    const lexicon = story.lexiconOf(visit);
    const last = visit.looks.at(-1);
    const invalid = last?.controls.some(({ field }) => field?.invalid === true) ?? false;
    if (invalid) continue;
    const texts = newSince(story, visit, sent.act);
    for (const cls of ACCEPTED) {
      const said = says(texts, cls, lexicon);
      if (said)
        return { outcome: "completed", because: `the site says ${quoted(said.text)}`, endVisit: visit.n };
    }
  }
  return undefined;
}

const OFF_THE_WEB: readonly Way["way"][] = ["phone", "email", "messenger", "post"];

function named(ways: readonly Way[]): string {
  return ways.map(({ way, label }) => `${way}: ${quoted(label)}`).join("; ");
}

/** A control that says it leads to the company and that nobody has tried. */
function untried(story: Story, last: Visit): string | undefined {
  const lexicon = story.lexiconOf(last);
  const pressed = new Set(story.actions.map(({ control, action }) => control?.text || action.target?.name));
  const seen = new Set(story.visits.flatMap(({ looks }) => looks.map(({ url }) => addressOf(url))));
  return story
    .stateOf(last)
    ?.main.controls.find(
      ({ text, name, href, enabled }) =>
        enabled &&
        !pressed.has(text || name) &&
        !(href !== undefined && seen.has(addressOf(href))) &&
        lexicon.find("promise-contact", text || name) !== undefined,
    )?.text;
}

/** What the last screen leaves to be done, where nothing was accepted. */
function left(story: Story, last: Visit): Judged {
  const to = (outcome: Judged["outcome"], because: string): Judged => ({
    outcome,
    because,
    endVisit: last.n,
  });
  const lexicon = story.lexiconOf(last);
  const look = last.looks.at(-1);
  const screen = story.stateOf(last);
  const heading = quoted(look?.heading ?? "");
  if (!look) return to("dead-end", "nothing was seen");
  const open = staffForms(look, lexicon)[0];
  if (open)
    return story.commit
      ? to("failed", `the steps ended although the form ${quoted(open.label)} was not sent`)
      : to("stopped", `the way ended before the form ${quoted(open.label)} was sent`);
  const ways = waysOn(look, lexicon, screen?.language ?? "en").filter(
    ({ itself, not }) => itself && not === undefined,
  );
  const off = ways.filter(({ way }) => OFF_THE_WEB.includes(way));
  if (off.length > 0) return to("handed-off", named(off));
  const place = placeOf(look, lexicon);
  const channels = screen && !place ? channelsOf(screen, lexicon) : [];
  const visit = channels.find(({ channel }) => channel === "visit");
  if (visit) return to("handed-off", `visit: ${quoted(visit.quote)}`);
  const further = place ? undefined : untried(story, last);
  if (further !== undefined) return to("failed", `the steps ended although ${quoted(further)} was not tried`);
  const what = place ? ` (${place.kind === "forum" ? "a forum" : "help to be read"})` : "";
  return to("dead-end", `nothing leads on to a person: ${heading}${what}`);
}

/** The outcome of a support journey. Only called where the run itself does not say why it ended. */
export function supportOutcome(story: Story, last: Visit): Judged {
  const reached = chatGoal(story);
  if (reached) return { outcome: "completed", ...reached, endVisit: last.n };
  const sent = formsSent(story).at(-1);
  if (sent) {
    const done = accepted(story, sent);
    if (done) return done;
    // Engaged, closed, nobody free: the answer is known, and what else the page offers is all that is left.
    if (says(newSince(story, last, sent.act), "line-closed", story.lexiconOf(last))) return left(story, last);
    const look = last.looks.at(-1);
    const still =
      look && staffForms(look, story.lexiconOf(last)).some(({ locator }) => locator === sent.form.locator);
    if (!still)
      return {
        outcome: "unconfirmed",
        because: `${nameOf(sent.act)} was pressed and nothing says what came of it`,
        endVisit: last.n,
      };
  }
  const act = actsFromIntent(story).at(-1);
  const said = act && says(newSince(story, last, act), "requested", story.lexiconOf(last));
  if (said) return { outcome: "completed", because: `the site says ${quoted(said.text)}`, endVisit: last.n };
  const ended = chatEnd(story, last);
  return ended ? { ...ended, endVisit: last.n } : left(story, last);
}
