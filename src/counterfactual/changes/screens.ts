/** What stands on a screen beside patterns: questions, choices, offers without a way out, fields that are demanded. */

import { type Lexicons, lexiconFor } from "../../lexicon/lexicon.js";
import { asksOf } from "../../reading/asks.js";
import { switchesChannel } from "../../reading/channels.js";
import type { Screen } from "../../report/schema.js";
import { type Change, named, type Proposer } from "../model.js";
import { identityScreens } from "./identity.js";
import { dropped, onScreen, takeOff } from "./parts.js";

/** Going on and going back. */
const CHOICES = 2;

/** One for each screen of the flow that asks whether the customer wants to leave, after the first that does. */
export const noFurtherAsk =
  (lexicons: Lexicons): Proposer =>
  ({ reading, facts, findings }) =>
    reading.screens
      .filter((screen) => screen.inFlow && asksOf(screen, lexiconFor(screen.language, lexicons)).length > 0)
      .slice(1)
      // A question that adds nothing is taken off as the trick that it is.
      .filter(
        ({ n }) =>
          !findings.some(
            ({ pattern, screen, counted }) => pattern === "are-you-sure" && counted && screen === n,
          ),
      )
      .map(
        ({ n }): Change => ({
          id: `no-ask-${n}`,
          text: `Do not ask on ${named(facts, n)} once more whether the customer wants to leave`,
          screens: [n],
          suppose: ({ reading: now, findings }) => ({
            reading: takeOff(now, n, "asks"),
            findings: dropped(findings, ["are-you-sure"], n),
          }),
        }),
      );

/** One for each screen of the flow that offers more than going on and going back. */
export const fewerChoices: Proposer = ({ facts }) =>
  facts.screens
    .filter(({ inFlow, native, controls }) => inFlow && !native && controls.length > CHOICES)
    .map(({ n, controls }) => ({
      id: `two-choices-${n}`,
      text: `Leave two choices instead of ${controls.length} on ${named(facts, n)}`,
      screens: [n],
      measures: (taken) => {
        const { options } = taken;
        const fewer =
          typeof options === "number" ? Math.max(0, options - (controls.length - CHOICES)) : options;
        return fewer === undefined ? taken : { ...taken, options: fewer };
      },
    }));

/** One for each screen with an offer whose way out does not say that it leaves, or is weaker than the offer. */
export const directWayOut: Proposer = ({ facts }) =>
  facts.screens
    .filter(({ wayOut }) => wayOut && (!wayOut.direct || (wayOut.lessBy?.length ?? 0) > 0))
    .map(({ n }) => ({
      id: `way-out-${n}`,
      text: `Offer a control on ${named(facts, n)} that itself says it leaves, as plain as what takes the offer`,
      screens: [n],
      facts: (now) => onScreen(now, n, (screen) => ({ ...screen, wayOut: { direct: true, lessBy: [] } })),
    }));

/** One for each screen of the flow on which a file must be given, or a password that is no proof of identity. */
export const fewerDemands: Proposer = ({ facts, findings }) => {
  const proofs = identityScreens(findings);
  return facts.screens.flatMap(({ n, inFlow, form = [] }): Change[] => {
    const demanded = form.filter(
      ({ type, required }) => required && (type === "file" || (type === "password" && !proofs.has(n))),
    );
    const [first] = demanded;
    if (!inFlow || !first) return [];
    const what = first.type === "file" ? "a file" : "a password";
    const free = (screen: Screen): Screen => ({
      ...screen,
      form: screen.form?.filter(
        (field) => !demanded.some(({ label, type }) => label === field.label && type === field.type),
      ),
    });
    return [
      {
        id: `no-demand-${n}`,
        text: `Do not demand ${what} on ${named(facts, n)}`,
        screens: [n],
        facts: (now) => onScreen(now, n, free),
      },
    ];
  });
};

/** One for each screen that sends customers to another channel, though the journey went on. */
export const noOtherChannel =
  (lexicons: Lexicons): Proposer =>
  ({ reading, facts }) =>
    reading.screens
      .filter((screen) => switchesChannel(screen, lexiconFor(screen.language, lexicons)))
      .map(
        ({ n }): Change => ({
          id: `one-channel-${n}`,
          text: `Let customers go on where they are, and send them to no other channel on ${named(facts, n)}`,
          screens: [n],
          suppose: ({ reading: now, findings }) => ({ reading: takeOff(now, n, "channels"), findings }),
        }),
      );
