/** Labels as companies write them, each where it stands, and what pressing it does. */
import { expect, test } from "vitest";
import { lexiconFor } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { meaningOf } from "../../src/reading/meaning.js";
import type { Meaning } from "../../src/reading/model.js";
import { type ControlSpec, look } from "../support/record.js";

const english = lexiconFor("en", await loadLexicons());

/** A screen by its heading, and whether the user has said before that they want out. */
type Place = { heading: string; afterIntent?: boolean };
const ACCOUNT: Place = { heading: "Your account" };
const PLAN: Place = { heading: "Manage your membership" };
const LEAVING: Place = { heading: "Cancel your membership?", afterIntent: true };
const OFFER: Place = { heading: "Before you go: 40% off for 3 months", afterIntent: true };
const PAUSE: Place = { heading: "How about a break instead?", afterIntent: true };
const SURVEY: Place = { heading: "Why are you leaving?", afterIntent: true };
const HELP: Place = { heading: "How can we help?" };

type Row = [label: ControlSpec, where: Place, beside: ControlSpec[], meaning: Meaning];
const ROWS: Row[] = [
  // Leaving.
  ["Cancel plan", ACCOUNT, ["Update card"], "leave"],
  ["Cancel membership", PLAN, ["Change plan"], "leave"],
  ["End my subscription", PLAN, [], "leave"],
  ["I'd like to cancel", PLAN, [], "leave"],
  ["Cancel your Studio Plus membership", ACCOUNT, [], "leave"],
  ["Turn off automatic renewal", PLAN, [], "leave"],
  ["Stop renewing", PLAN, [], "leave"],
  ["Close my account", ACCOUNT, [], "leave"],
  ["Delete my profile and data", ACCOUNT, [], "leave"],
  ["Leave the club", ACCOUNT, [], "leave"],
  ["Give notice", ACCOUNT, [], "leave"],
  ["Withdraw from contract", ACCOUNT, [], "leave"],
  ["Yes, cancel", LEAVING, ["No, keep it"], "leave"],
  ["Yes, I'm sure", LEAVING, ["Keep my plan"], "leave"],
  ["Confirm", LEAVING, ["Keep my plan"], "go-on"],
  ["Cancel", LEAVING, ["Keep my plan"], "leave"],
  ["Cancel", PLAN, [], "leave"],
  ["End now", LEAVING, ["Keep my plan"], "leave"],
  ["Finish cancelling", LEAVING, ["Never mind"], "leave"],
  ["Cancel anyway", OFFER, ["Get 40% off"], "leave"],
  ["No thanks, cancel my membership", OFFER, ["Get 40% off"], "leave"],
  ["I don't want my discount, cancel", OFFER, ["Get 40% off"], "leave"],
  ["I still want to leave", OFFER, ["Get 40% off"], "leave"],
  ["Continue cancelling", OFFER, ["Get 40% off"], "leave"],
  ["Proceed to cancellation", OFFER, ["Get 40% off"], "leave"],
  ["Leave and lose my points", LEAVING, ["Stay"], "leave"],
  ["Quit Studio Plus", { heading: "Studio Plus" }, [], "leave"],
  ["Cancel Studio Plus", { heading: "Studio Plus membership" }, [], "leave"],
  ["Opt out of renewal", PLAN, [], "leave"],
  ["Don't renew my plan", PLAN, [], "leave"],
  ["Request cancellation", PLAN, [], "leave"],
  ["Goodbye, Studio", LEAVING, ["Keep my plan"], "leave"],
  // Staying.
  ["Keep my plan", LEAVING, ["Yes, cancel"], "stay"],
  ["Keep membership", LEAVING, ["Cancel membership"], "stay"],
  ["No, keep it", LEAVING, ["Yes, cancel"], "stay"],
  ["Never mind", LEAVING, ["Yes, cancel"], "stay"],
  ["I changed my mind", LEAVING, ["Yes, cancel"], "stay"],
  ["I've changed my mind", LEAVING, ["Yes, cancel"], "stay"],
  ["Stay a member", LEAVING, ["End it"], "stay"],
  ["Stay with us", OFFER, ["Continue to cancel"], "stay"],
  ["Don't cancel", LEAVING, ["Cancel plan"], "stay"],
  ["Keep my benefits", LEAVING, ["Continue"], "stay"],
  ["Keep enjoying Studio Plus", LEAVING, ["Continue"], "stay"],
  ["Take me back", LEAVING, ["Yes, cancel"], "back"],
  ["Not now", LEAVING, ["Yes, cancel"], "stay"],
  ["No", { heading: "Are you sure you want to cancel?", afterIntent: true }, ["Yes"], "stay"],
  ["No, go back", LEAVING, ["Yes, cancel"], "stay"],
  ["I'll stay", OFFER, ["No thanks"], "stay"],
  ["Reactivate plan", { heading: "Your plan has been cancelled" }, [], "stay"],
  ["Undo cancellation", { heading: "Your plan ends on 3 May" }, [], "stay"],
  ["Resume my membership", { heading: "Your plan ends on 3 May" }, [], "stay"],
  ["Keep Studio Plus", { heading: "Cancel Studio Plus?", afterIntent: true }, ["Cancel Studio Plus"], "stay"],
  // Forward.
  ["Continue", SURVEY, ["Back"], "go-on"],
  ["Next", SURVEY, ["Back"], "go-on"],
  ["Submit", SURVEY, [], "go-on"],
  ["Send", SURVEY, [], "go-on"],
  ["Confirm and continue", SURVEY, [], "go-on"],
  ["Go on", LEAVING, ["Keep my plan"], "go-on"],
  ["Yes", { heading: "Are you sure you want to cancel?", afterIntent: true }, ["No"], "leave"],
  ["Continue to the next step", LEAVING, [], "go-on"],
  ["Next step", SURVEY, [], "go-on"],
  ["Proceed", LEAVING, ["Keep my plan"], "go-on"],
  ["OK", { heading: "Notice" }, [], "go-on"],
  ["Got it", { heading: "Notice" }, [], "go-on"],
  // Pausing, a smaller plan.
  ["Pause my membership", PAUSE, ["Continue to cancel"], "pause"],
  ["Pause for 2 months", PAUSE, ["No thanks"], "pause"],
  ["Take a break", PAUSE, ["Cancel anyway"], "pause"],
  ["Freeze my plan", PAUSE, ["Cancel anyway"], "pause"],
  ["Skip a month", PAUSE, ["Cancel anyway"], "pause"],
  ["Put it on hold", PAUSE, ["Cancel anyway"], "pause"],
  ["Snooze deliveries", PAUSE, ["Cancel anyway"], "pause"],
  ["Skip my next box", PAUSE, ["Cancel anyway"], "pause"],
  ["Suspend membership", PAUSE, [], "pause"],
  ["Switch to Basic", OFFER, ["Continue to cancel"], "downgrade"],
  ["Downgrade my plan", OFFER, ["Continue to cancel"], "downgrade"],
  ["Change to a smaller plan", OFFER, ["Continue to cancel"], "downgrade"],
  ["Move me to the free plan", OFFER, ["Continue to cancel"], "downgrade"],
  ["Try the cheaper plan with ads", OFFER, ["Continue to cancel"], "downgrade"],
  // Offers.
  ["Accept offer", OFFER, ["No thanks"], "accept-offer"],
  ["Claim my discount", OFFER, ["No thanks"], "accept-offer"],
  ["Get 40% off", OFFER, ["No thanks"], "accept-offer"],
  ["Yes, give me 40% off", OFFER, ["No thanks"], "accept-offer"],
  ["Stay and save 40%", OFFER, ["No thanks"], "accept-offer"],
  ["Redeem my free month", OFFER, ["No thanks"], "accept-offer"],
  ["Apply discount", OFFER, ["Continue to cancel"], "accept-offer"],
  ["I'll take it", OFFER, ["No thanks"], "accept-offer"],
  ["Keep my plan for $5 a month", OFFER, ["No thanks"], "accept-offer"],
  ["Yes please", OFFER, ["No thanks"], "accept-offer"],
  ["Start my free month", OFFER, ["No thanks"], "accept-offer"],
  ["Yes, I want to save", OFFER, ["No thanks"], "accept-offer"],
  ["Sounds good", OFFER, ["No thanks"], "accept-offer"],
  // Declining.
  ["No thanks", OFFER, ["Get 40% off"], "decline"],
  ["No, thank you", OFFER, ["Get 40% off"], "decline"],
  ["Decline offer", OFFER, ["Accept offer"], "decline"],
  ["Not interested", OFFER, ["Get 40% off"], "decline"],
  ["No, I don't like saving money", OFFER, ["Get 40% off"], "decline"],
  ["I'd rather pay full price", OFFER, ["Get 40% off"], "decline"],
  ["Skip", SURVEY, ["Submit"], "decline"],
  ["Skip this step", SURVEY, ["Submit"], "decline"],
  ["Maybe later", OFFER, ["Get 40% off"], "decline"],
  ["Reject offer", OFFER, ["Accept offer"], "decline"],
  ["I don't need a discount", OFFER, ["Get 40% off"], "decline"],
  // Back.
  ["Back", SURVEY, ["Continue"], "back"],
  ["Go back", SURVEY, ["Continue"], "back"],
  ["Return to account", LEAVING, ["Confirm"], "back"],
  ["Back to home", { heading: "Your plan has ended" }, [], "back"],
  ["Previous", SURVEY, ["Next"], "back"],
  ["Cancel", { heading: "Edit your address" }, ["Save"], "back"],
  ["Cancel", { heading: "Change e-mail address" }, ["Submit"], "back"],
  ["Close", { heading: "Notice" }, [], "back"],
  // Contact.
  ["Chat with us", HELP, [], "contact"],
  ["Contact support", HELP, [], "contact"],
  ["Call us", HELP, [], "contact"],
  ["Talk to an agent", HELP, [], "contact"],
  ["Send us a message", HELP, [], "contact"],
  ["E-mail us", HELP, [], "contact"],
  ["Request a call back", HELP, [], "contact"],
  [{ name: "0800 555 0199", kind: "link", href: "tel:08005550199" }, HELP, [], "contact"],
  [{ name: "Write to us", kind: "link", href: "mailto:hello@shop.example" }, HELP, [], "contact"],
  // None of these.
  ["Change plan", ACCOUNT, ["Cancel plan"], "neutral"],
  ["Update payment method", ACCOUNT, [], "neutral"],
  ["Cancel order", { heading: "Your orders" }, [], "neutral"],
  ["Cancel booking", { heading: "Your class on Monday" }, [], "neutral"],
  ["View invoices", ACCOUNT, [], "neutral"],
  ["Cancellation policy", ACCOUNT, [], "neutral"],
  ["How do I cancel?", HELP, [], "neutral"],
  ["Cancel anytime", { heading: "Studio Plus" }, ["Join now"], "neutral"],
  ["Unsubscribe from our newsletter", ACCOUNT, [], "neutral"],
  ["Privacy policy", ACCOUNT, [], "neutral"],
  ["Edit profile", ACCOUNT, [], "neutral"],
  ["Manage membership", ACCOUNT, [], "neutral"],
  ["Keep me signed in", { heading: "Sign in" }, [], "neutral"],
  ["Leave a review", ACCOUNT, [], "neutral"],
  ["Sign out", ACCOUNT, [], "neutral"],
  ["Save changes", { heading: "Edit your address" }, ["Cancel"], "neutral"],
  ["Stop auto-play", { heading: "Settings" }, [], "neutral"],
  ["End session", { heading: "Settings" }, [], "neutral"],
  ["Pause video", { heading: "Now playing" }, [], "neutral"],
];

/** What structure says where the words do not: the place, the link, the only other way. */
const STRUCTURE: Row[] = [
  ["I understand", LEAVING, ["Keep my plan"], "go-on"],
  ["Farewell", LEAVING, ["Keep my plan"], "leave"],
  ["It's over", OFFER, ["Get 40% off"], "decline"],
  ["Hmm, no", OFFER, ["Accept offer"], "decline"],
  [{ name: "Subscription", kind: "link", href: "https://shop.example/account/cancel" }, ACCOUNT, [], "leave"],
  [{ name: "More", kind: "link", href: "/membership/cancellation/start" }, PLAN, [], "leave"],
  [{ name: "Our terms", kind: "link", href: "/help/cancellation-policy" }, ACCOUNT, [], "neutral"],
  [{ name: "Orders", kind: "link", href: "/orders/17/cancel" }, ACCOUNT, [], "neutral"],
  [{ name: "Reach us", kind: "link", href: "https://wa.me/15550199" }, HELP, [], "contact"],
];

function meaningIn([label, { heading, afterIntent = false }, beside]: Row) {
  const { controls } = look({ heading, controls: [label, ...beside] });
  const [control] = controls;
  if (!control) throw new Error("no control");
  return meaningOf(control, english, { heading, others: controls, afterIntent });
}
const nameOf = (label: ControlSpec) => (typeof label === "string" ? label : label.name);

test.each([...ROWS, ...STRUCTURE].map((row) => [nameOf(row[0]), row[1].heading, row[3], row] as const))(
  "%s on %s: %s",
  (_name, _heading, expected, row) => {
    const read = meaningIn(row);
    expect(`${read.meaning}: ${read.because}`).toMatch(new RegExp(`^${expected}:`));
  },
);
