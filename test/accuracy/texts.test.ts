/** How labelled texts are scored, and which forms of words of shops and account pages the detectors hear. */
import { expect, test } from "vitest";
import { patternsOf, readTexts, scoreTexts } from "./texts.js";

test("a flagged ordinary text costs precision, a missed one recall, and types without a pattern count for neither", async () => {
  const rows = readTexts(
    [
      "category\ttype\ttext",
      "Scarcity\tLow-stock Message\tOnly 3 left",
      "Scarcity\tLow-stock Message\tA fine old chair",
      "None\t\tHurry, the sale ends tonight",
      "None\t\tA fine old table",
      "Sneaking\tHidden Costs\tHurry, the sale ends tonight",
      "",
    ].join("\n"),
  );
  expect(rows).toHaveLength(5);
  const score = await scoreTexts(rows);
  expect(score).toMatchObject({ precision: 0.5, recall: 0.5 });
  expect(score.byType["Low-stock Message"]).toEqual({
    texts: 2,
    found: 1,
    false: 0,
    precision: 1,
    recall: 0.5,
  });
  expect(Object.keys(score.byType)).toEqual(["Low-stock Message"]);
});

test("a text taken for another type is a false find of that type", async () => {
  const { precision, byType } = await scoreTexts(
    readTexts("Scarcity\tLow-stock Message\tToday only\nUrgency\tLimited-time Message\tToday only"),
  );
  expect(precision).toBe(0.5);
  expect(byType["Limited-time Message"]).toMatchObject({ found: 1, false: 1, precision: 0.5 });
  expect(byType["Low-stock Message"]).toMatchObject({ found: 0, false: 0, precision: undefined, recall: 0 });
});

const HEARD: Readonly<Record<string, readonly string[]>> = {
  scarcity: [
    "Last pair in your size",
    "The final few",
    "Stock is running low",
    "While stocks last",
    "Supplies are limited",
    "Fewer than ten left",
    "Just a handful left",
    "Seats left: 4",
    "3 in stock",
    "Only a few remain",
    "Not many left",
    "90% claimed",
    "This one usually sells out",
    "About to sell out",
    "Going, going, gone!",
    "Very popular",
    "Hot right now",
    "These are in very high demand",
  ],
  urgency: [
    "Offer ends Monday",
    "Ends tomorrow",
    "48-hour sale",
    "One day only",
    "Final hours",
    "Prices go up at midnight",
    "Only until Sunday",
    "The clock is ticking",
    "Our spring sale is almost over",
    "Just for today",
    "Order tonight and save 15%",
    "Doors close tonight",
  ],
  "urgency countdown-timer": [
    "00:12:44",
    "02 : 10 : 23 : 11",
    "Order in 2h 13m for delivery tomorrow",
    "Time left",
    "Ends in:",
    "2d 13h 44m 12s",
    "1 day 4 hours 3 mins",
    "2 DAY(S) 3 HR(S) 4 MIN(S)",
    "Ends in: 3d 4h 22m",
    "We can only hold your basket for 10 minutes",
    "Your cart will expire in 10 minutes",
    "Next-day delivery if ordered within 3 hrs 22 mins",
    "Reserved for 09:12",
  ],
  "social-proof": [
    "Mia in Oldtown, Westshire, Freeland just bought",
    "Someone purchased a wool scarf",
    "A shopper in Oldtown just checked out",
    "17 people have this in their basket",
    "One person is viewing this",
    "Saved to 45 wishlists",
    "6 orders in the last hour",
    "5 have been sold in the past hour",
    "Bought by 34 people",
    "People are buying this now",
    "Viewed by 130 people today",
    "Last booked 3 hours ago",
    "2k sold",
    "900 happy customers",
  ],
  confirmshaming: [
    "No thanks, I am perfect as I am",
    "No, thanks. I don't need extra cash.",
    "Nope, I already know enough",
    "No thanks, my skin can suffer",
    "I'd rather not save",
    "I refuse to save",
    "Full price is fine",
    "I'll settle for less",
    "No discount for me",
    "I have no need for savings",
    "Thanks, but I don't need more sales",
  ],
};
test.each(
  Object.entries(HEARD).flatMap(([patterns, texts]) => texts.map((text) => [text, patterns] as const)),
)("%s: %s", async (text, patterns) => {
  const found = await patternsOf(text);
  expect([...found].filter((one) => patterns.split(" ").includes(one))).not.toEqual([]);
});

/** What ordinary shops, account pages, help pages and blogs say. */
test.each([
  "In stock, ships within 24 hours",
  "340 in stock",
  "Out of stock",
  "Available in 3 colours",
  "Set of 4 pieces",
  "Limited lifetime warranty",
  "Sort by most popular",
  "Customers also viewed",
  "5 people found this helpful",
  "Serves 4 people",
  "Up to 6 people can watch at the same time",
  "Sold separately",
  "Join our newsletter",
  "Delivery in 3-5 business days",
  "Orders placed before 2pm ship the same day",
  "Opening hours: Mon-Fri 9:00-17:00",
  "Battery life: 2 hours 30 minutes",
  "Video 2:31",
  "Deal of the day",
  "Offer valid on full price items",
  "Prices may go up or down",
  "You are running low on storage",
  "You have 3 credits left",
  "$20 remaining on your card",
  "You have 12 days left in this period",
  "Your free trial ends tomorrow",
  "Your last box ships on 3 May",
  "Owing to high demand our replies take longer than usual",
  "Your plan just renewed",
  "Your team has 12 members",
  "This plan was purchased in an app",
  "We reply within 2 hours",
  "No thanks",
  "No thanks, I'll pass",
  "No thanks, continue shopping",
  "No thanks, I'm just browsing",
  "No, I'm new here",
  "No, I don't have an account",
  "No, I still want to leave",
  "No, I'd like to go on with the cancellation",
  "No, I still need help",
  "No, my question was not answered",
  "No, I'd like another colour",
  "No, my name is wrong",
  "No thanks, I've got one",
  "3 people are ahead of you in the queue",
  "Continue watching: 20 minutes left",
  "Support is available until midnight",
  "Your discount ends on 3 May 2027",
  "I already have an account",
  "I have a promo code",
  "I love these shoes",
  "Renew at full price",
])("nothing in: %s", async (text) => {
  expect([...(await patternsOf(text))]).toEqual([]);
});
