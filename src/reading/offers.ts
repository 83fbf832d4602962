/** The offers to stay that a screen makes: kind and value, read from its words. */
import type { Lexicon } from "../lexicon/lexicon.js";
import { type Money, moneyIn, monthsIn, shareIn, spanIn } from "./figures.js";
import { type Meaning, type ReadScreen, takenOff } from "./model.js";
import { mainPieces, type Piece, sentencePieces } from "./pieces.js";
import { rememberedIn } from "./remember.js";

export type OfferKind = "discount" | "terms" | "free-time" | "gift" | "pause" | "downgrade";

export interface Offer {
  kind: OfferKind;
  /** Canonical: two offers are the same when kind and value agree. */
  value: string;
  /** Share of the price that is saved, 0..1. */
  share?: number;
  /** Money saved, or the worth of a gift. */
  amount?: number;
  /** The price asked instead of the usual one. */
  price?: number;
  currency?: string;
  /** For how long, in months. */
  months?: number;
  quote: string;
  locator: string;
}
type Terms = Omit<Offer, "value">;

const CLASSES: readonly (readonly [OfferKind, string])[] = [
  ["pause", "offer-pause"],
  ["downgrade", "offer-downgrade"],
  ["terms", "offer-terms"],
  ["free-time", "offer-free-time"],
  ["gift", "offer-gift"],
  ["discount", "offer-discount"],
];
/** Money, time or a gift are an offer to stay only beside words or a control that tie them to staying. */
const NEEDS_STAYING: readonly OfferKind[] = ["terms", "free-time", "gift", "discount"];
/** How many sentences away the words that tie an offer to staying may stand. */
const NEAR = 3;

/**
 * The offers to stay in a screen's main content, distinct by kind and value, in reading order. The lengths of one
 * pause are one offer; a price list, the plan's own price and a list of what would be lost are none.
 */
export function offersOf(screen: ReadScreen, lexicon: Lexicon): readonly Offer[] {
  const offers = offersSeen(screen, lexicon);
  if (!screen.supposed) return offers;
  return offers.filter(
    ({ kind }) => !takenOff(screen, kind === "pause" || kind === "downgrade" ? "pauses" : "discounts"),
  );
}

/** The same, with those that a counterfactual takes off. */
export function offersSeen(screen: ReadScreen, lexicon: Lexicon): readonly Offer[] {
  return readOnce(screen.supposed?.of ?? screen, lexicon);
}

const readOnce = rememberedIn(readOffers);

function readOffers(screen: ReadScreen, lexicon: Lexicon): Offer[] {
  const pieces = sentencePieces(offering(screen, lexicon), screen.language);
  const kinds = pieces.map(({ text }) => kindsIn(text, lexicon));
  // A button for another rhythm of payment takes that, and nothing else that stands on the screen.
  const accepts = screen.main.controls.some(
    ({ id, text, name }) =>
      surely(screen, id, "accept-offer") && lexicon.find("offer-terms", text || name) === undefined,
  );
  const stays = pieces.map(
    (piece, at) =>
      (piece.control === undefined || (kinds[at] ?? []).length > 0) &&
      lexicon.find("stay-context", piece.text) !== undefined,
  );
  // A button that is the offer ("Switch to yearly payment") ties its kind to staying as an accept control does.
  const taken = new Set(
    pieces.flatMap((piece, at) =>
      piece.control === undefined ? [] : (kinds[at] ?? []).map(([kind]) => kind),
    ),
  );
  const offers: Terms[] = [];
  pieces.forEach((piece, at) => {
    for (const [kind, words] of kindsOf(screen, piece, kinds[at] ?? [])) {
      const near =
        accepts ||
        (screen.inFlow && taken.has(kind)) ||
        stays.slice(Math.max(0, at - NEAR), at + NEAR + 1).includes(true);
      if (NEEDS_STAYING.includes(kind) && !near) continue;
      const next = pieces[at + 1];
      const rest = next !== undefined && (kinds[at + 1] ?? []).length === 0 ? next.text : "";
      merge(offers, termsOf(kind, piece, words, rest, lexicon));
    }
  });
  return offers
    .filter(
      (offer) =>
        offer.kind !== "discount" || named(offer) || !offers.some((o) => o !== offer && o.kind !== "pause"),
    )
    .map((offer) => ({ ...offer, value: canonical(offer) }));
}

function surely(screen: ReadScreen, id: number | undefined, meaning: Meaning): boolean {
  const read = id === undefined ? undefined : screen.meanings.get(id);
  return read?.meaning === meaning && read.confidence >= 0.6;
}

/** What the company puts forward: not the answers of a survey, not the items of a list of losses. */
function offering(screen: ReadScreen, lexicon: Lexicon): Piece[] {
  const pieces = mainPieces(screen);
  const survey = pieces.some((piece) => lexicon.find("survey-reason", piece.text) !== undefined);
  const answers = new Set(survey ? screen.main.fields.flatMap((field) => [field.text, field.name]) : []);
  let losing = false;
  return pieces.filter((piece) => {
    if (piece.kind === "item" && losing) return false;
    losing =
      lexicon.find("loss-framing", piece.text) !== undefined ||
      lexicon.find("loss-soft", piece.text) !== undefined;
    return !answers.has(piece.text.trim());
  });
}

/** Kinds of offer that a sentence speaks of, with the words that say so; whether it is one, the screen decides. */
export function kindsIn(text: string, lexicon: Lexicon): [OfferKind, string][] {
  const found = CLASSES.flatMap(([kind, cls]): [OfferKind, string][] => {
    const match = lexicon.find(cls, text);
    return match === undefined ? [] : [[kind, match.quote]];
  });
  // "Save $30" beside two free months, or the price of a smaller plan, says what that offer is worth.
  const other = found.some(([kind]) => kind === "terms" || kind === "free-time" || kind === "downgrade");
  // "Pause for up to 3 months, free of charge": the pause costs nothing, no time is given.
  const free = !found.some(([kind]) => kind === "pause") || lexicon.findAll("duration", text).length > 1;
  const percent = lexicon.find("share", text) !== undefined && !found.some(([kind]) => kind === "terms");
  return found.filter(
    ([kind]) => (kind !== "discount" || !other || percent) && (kind !== "free-time" || free),
  );
}

function kindsOf(
  screen: ReadScreen,
  piece: Piece,
  said: readonly [OfferKind, string][],
): [OfferKind, string][] {
  const kinds = [...said];
  for (const kind of ["pause", "downgrade"] as const)
    if (
      surely(screen, piece.control, kind) &&
      kinds.every(([known]) => known !== "terms") &&
      !kinds.some(([known]) => known === kind)
    )
      kinds.push([kind, piece.text]);
  return kinds;
}

function termsOf(kind: OfferKind, piece: Piece, words: string, rest: string, lexicon: Lexicon): Terms {
  const { text, locator } = piece;
  const terms: Terms = { kind, quote: text, locator };
  const months =
    spanIn(text, lexicon) ?? (kind === "free-time" ? monthsIn(words, lexicon)[0] : spanIn(rest, lexicon));
  if (months !== undefined) terms.months = months;
  const share = kind === "discount" || kind === "terms" ? shareIn(text, lexicon) : undefined;
  if (share !== undefined && share > 0 && share <= 1) terms.share = share;
  else if (kind === "discount" && lexicon.find("half-price", text) !== undefined) terms.share = 0.5;
  return { ...terms, ...moneyOf(kind, text, words, lexicon) };
}

/** Which sum is the saving and which the new price: of two sums the smaller one is asked instead of the larger. */
function moneyOf(kind: OfferKind, text: string, words: string, lexicon: Lexicon): Partial<Terms> {
  if (kind === "pause" || kind === "free-time") return {};
  const sums = moneyIn(text, lexicon);
  const [first, second] = [...sums].sort((a, b) => a.amount - b.amount);
  if (first === undefined) return {};
  if (kind === "gift") return { amount: first.amount, currency: first.currency };
  if (
    second !== undefined &&
    second.currency === first.currency &&
    second.amount > first.amount &&
    kind === "discount"
  )
    return { price: first.amount, amount: round(second.amount - first.amount), currency: first.currency };
  const saved: Money | undefined =
    kind === "discount" && lexicon.find("saved-sum", words) ? first : undefined;
  if (saved !== undefined) return { amount: saved.amount, currency: saved.currency };
  return { price: first.amount, currency: first.currency };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function named(offer: Terms): boolean {
  return offer.share !== undefined || offer.amount !== undefined || offer.price !== undefined;
}

/** Puts a mention to the offer it is part of: same kind, no figure that contradicts; else it is another offer. */
function merge(offers: Terms[], next: Terms): void {
  const agree = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined || a === b;
  const same = offers.find(
    (offer) =>
      offer.kind === next.kind &&
      (offer.kind === "pause" ||
        (agree(offer.share, next.share) &&
          (agree(offer.amount, next.amount) || offer.share !== undefined) &&
          (agree(offer.price, next.price) || offer.share !== undefined) &&
          agree(offer.months, next.months))),
  );
  if (same === undefined) {
    offers.push(next);
    return;
  }
  const longest = Math.max(same.months ?? 0, next.months ?? 0);
  for (const key of ["share", "amount", "price"] as const) {
    const value = same[key] ?? next[key];
    if (value !== undefined) same[key] = value;
  }
  const currency = same.currency ?? next.currency;
  if (currency !== undefined) same.currency = currency;
  if (longest > 0) same.months = longest;
}

function canonical(offer: Terms): string {
  if (offer.kind === "pause") return "pause";
  const months = offer.months === undefined ? [] : [`${offer.months} month${offer.months === 1 ? "" : "s"}`];
  if (offer.kind === "free-time") return months[0] ?? "some time";
  const currency = offer.currency ?? "";
  const what = () => {
    if (offer.share !== undefined) return `${round(offer.share * 100)}%`;
    if (offer.price !== undefined) return `at ${offer.price} ${currency}`;
    if (offer.amount !== undefined) return `${offer.amount} ${currency}`;
    return offer.kind === "downgrade" ? "smaller plan" : "unnamed";
  };
  return offer.kind === "downgrade" ? what() : [what(), ...months].join(" ");
}
