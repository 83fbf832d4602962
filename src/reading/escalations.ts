/** Offers that are worth more than the best one refused before: the longer one resists, the better the price. */
import { type Lexicon, type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import { type Money, moneyIn } from "./figures.js";
import type { Reading, ReadScreen } from "./model.js";
import { type Offer, offersOf, offersSeen } from "./offers.js";
import { mainPieces, sentencePieces } from "./pieces.js";
import { rememberedIn } from "./remember.js";

/** What an offer is worth, in the units in which it may be compared. */
export interface Worth {
  /** Money saved over the offer's duration. */
  money?: Money;
  share?: number;
  /** Free time in months. */
  freeMonths?: number;
}

/**
 * The worth of an offer: money saved over its duration where the plan's price a month is known (or the saving is
 * itself a sum), beside its share or free time. A pause is no free time and is worth nothing comparable.
 */
export function worthOf(offer: Offer, monthly?: Money): Worth {
  const { share, amount, price, currency, months } = offer;
  if (offer.kind === "pause" || offer.kind === "downgrade") return {};
  const worth: Worth = {};
  if (share !== undefined) worth.share = share;
  if (offer.kind === "free-time" && months !== undefined) worth.freeMonths = months;
  if (amount !== undefined && currency !== undefined)
    worth.money = { amount: amount * (offer.kind === "gift" ? 1 : (months ?? 1)), currency };
  else if (monthly !== undefined && months !== undefined) {
    const saved =
      offer.kind === "free-time"
        ? monthly.amount
        : share !== undefined
          ? share * monthly.amount
          : price !== undefined && currency === monthly.currency
            ? monthly.amount - price
            : undefined;
    if (saved !== undefined) worth.money = { amount: saved * months, currency: monthly.currency };
  }
  return worth;
}

/** More (above 0), the same (0) or less (below 0) worth; undefined where the two cannot be compared. */
export function compareWorth(a: Worth, b: Worth): number | undefined {
  if (a.money && b.money && a.money.currency === b.money.currency)
    return Math.round((a.money.amount - b.money.amount) * 100);
  if (a.share !== undefined && b.share !== undefined) return Math.round((a.share - b.share) * 10_000);
  if (a.freeMonths !== undefined && b.freeMonths !== undefined)
    return Math.round((a.freeMonths - b.freeMonths) * 100);
  return undefined;
}

/** Prices a month that a screen names beside its offers, by figure and currency. */
const pricesOn = rememberedIn((screen: ReadScreen, lexicon: Lexicon): ReadonlyMap<string, Money> => {
  const prices = new Map<string, Money>();
  const offered = new Set(offersSeen(screen, lexicon).map((offer) => offer.quote));
  for (const { text } of sentencePieces(mainPieces(screen), screen.language)) {
    if (offered.has(text)) continue;
    for (const match of lexicon.findAll("recurring-price", text)) {
      const [money] = moneyIn(match.quote, lexicon);
      if (money === undefined) continue;
      const yearly = lexicon.find("each-year", match.quote) !== undefined;
      const monthly = { ...money, amount: yearly ? money.amount / 12 : money.amount };
      prices.set(`${monthly.amount} ${monthly.currency}`, monthly);
    }
  }
  return prices;
});

/** The plan's price a month, where the screens before and in the flow name exactly one; else undefined. */
export function monthlyPrice(reading: Reading, lexicons: Lexicons): Money | undefined {
  const prices = new Map<string, Money>();
  for (const screen of reading.screens) {
    const first = screen.visits[0];
    if (first === undefined || first.n > reading.endVisit) continue;
    const lexicon = lexiconFor(screen.language, lexicons);
    for (const [key, money] of pricesOn(screen.supposed?.of ?? screen, lexicon)) prices.set(key, money);
  }
  return prices.size === 1 ? [...prices.values()][0] : undefined;
}

/** Key by which two offers are the same. */
export function offerKey(offer: Offer): string {
  return `${offer.kind} ${offer.value}`;
}

/**
 * Offers in the flow, in the order they were met, that beat every comparable one refused before (and there was at
 * least one). An offer is refused when its screen was left and the flow went on.
 */
export function escalations(reading: Reading, lexicons: Lexicons): Offer[] {
  const monthly = monthlyPrice(reading, lexicons);
  const seen = new Set<string>();
  const refused: Worth[] = [];
  const better: Offer[] = [];
  for (const visit of reading.visits) {
    if (visit.n > reading.endVisit) break;
    const screen = reading.screens.find((one) => one.n === visit.screen);
    if (screen === undefined || !screen.inFlow) continue;
    const fresh = offersOf(screen, lexiconFor(screen.language, lexicons)).filter(
      (o) => !seen.has(offerKey(o)),
    );
    for (const offer of fresh) {
      seen.add(offerKey(offer));
      const worth = worthOf(offer, monthly);
      const against = refused.map((old) => compareWorth(worth, old)).filter((one) => one !== undefined);
      if (against.length > 0 && against.every((one) => one > 0)) better.push(offer);
    }
    refused.push(...fresh.map((offer) => worthOf(offer, monthly)));
  }
  return better;
}
