/** Who the customer is: a screen that asks for it once more asks for one thing, whatever it demands as proof. */
import type { Finding, Screen } from "../../report/schema.js";
import type { Pattern } from "../../vocabulary.js";
import { type Change, named, type Proposer } from "../model.js";
import { dropped, onScreen, takeOff } from "./parts.js";

/** What a screen that wants to know it is found as. */
export const IDENTITY: readonly Pattern[] = ["reauthentication", "login-required"];

/** Screens on which customers are asked who they are though nothing makes that necessary, by the findings that count. */
export function identityScreens(findings: readonly Finding[]): Map<number, Set<Pattern>> {
  const screens = new Map<number, Set<Pattern>>();
  for (const { pattern, screen, counted } of findings)
    if (counted && IDENTITY.includes(pattern))
      screens.set(screen, (screens.get(screen) ?? new Set()).add(pattern));
  return screens;
}

const withoutPassword = (screen: Screen): Screen => ({
  ...screen,
  form: screen.form?.filter(({ type }) => type !== "password"),
});

/** One for each screen that asks who the customer is: the question, its finding and the password go together. */
export const withoutIdentity: Proposer = ({ findings, facts }) =>
  [...identityScreens(findings)].map(([n, patterns]): Change => {
    const again = patterns.has("reauthentication");
    return {
      id: `no-identity-${n}`,
      text: again
        ? `Do not ask again on ${named(facts, n)} who the customer is`
        : `Let customers past ${named(facts, n)} without a log-in`,
      screens: [n],
      suppose: (was) => ({
        reading: again ? takeOff(was.reading, n, "identity") : was.reading,
        findings: dropped(was.findings, IDENTITY, n),
      }),
      facts: (now) => onScreen(now, n, withoutPassword),
    };
  });
