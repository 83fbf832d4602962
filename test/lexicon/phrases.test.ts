/** The phrase language: what each sign matches, where matches end, and that hostile text costs no time. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.js";
import { compileLexicon, lexiconFor } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { readLexicon } from "../../src/lexicon/read.js";
import { lexiconSchema } from "../../src/lexicon/schema.js";

function lexicon(phrases: string[], more: { not?: string[]; file?: Record<string, unknown> } = {}) {
  return compileLexicon(
    lexiconSchema.parse({
      language: "xx",
      numbers: { one: 1, three: 3 },
      units: { month: { seconds: 2592000, words: ["months", "month"] } },
      articles: ["a"],
      months: ["May", "December", "Dec"],
      ordinals: ["rd", "th"],
      currencies: ["dollars"],
      percent: ["percent"],
      pleasantries: ["please"],
      words: { thing: ["plan", "member ship"] },
      classes: { c: { about: "", phrases, not: more.not ?? [], examples: {} } },
      ...more.file,
    }),
  );
}
const quote = (phrase: string, text: string) => lexicon([phrase]).find("c", text)?.quote;

describe("phrases", () => {
  test.each([
    ["cancel my plan", "Cancel  my\u00a0PLAN now", "Cancel  my\u00a0PLAN".normalize("NFKC")],
    ["you'll lose", "You’ll lose it", "You'll lose"],
    ["yes cancel", "Yes, cancel it", "Yes, cancel"],
    ["auto renew", "auto-renew off", "auto-renew"],
    ["cancel (my|your)? plan", "cancel plan", "cancel plan"],
    ["cancel* it", "cancelled it", "cancelled it"],
    ["*vertrag kündigen", "Stromvertrag kündigen", "Stromvertrag kündigen"],
    ["*vertrag", "Mein Vertrag", "Vertrag"],
    ["*vertrag*", "die Handyverträge, der Handyvertrags", "Handyvertrags"],
    ["<money>", "nur 99:- i månaden", "99:-"],
    ["<money>", "voor € 12,- per maand", "€ 12,-"],
    ["end ... plan", "end your lovely old plan", "end your lovely old plan"],
    ["save <money>", "Save $1,200.50 a year", "Save $1,200.50"],
    ["save <money>", "save 15 dollars", "save 15 dollars"],
    ["<money>", "nur 9,99 € im Monat", "9,99 €"],
    ["<percent> off", "get 50 % off", "50 % off"],
    ["<duration>", "for three months", "three months"],
    ["<duration>", "a 3-month pause", "3-month"],
    ["ends on <date>", "It ends on May 3rd, 2027.", "ends on May 3rd, 2027"],
    ["ends on <date>", "It ends on 3 December.", "ends on 3 December"],
    ["<date>", "on 2027-05-03", "2027-05-03"],
    ["cancel <thing>", "cancel member ship", "cancel member ship"],
    ["^ end $", "End", "End"],
    ["cancel", "can\u00adcel\u200b", "cancel"],
    ["no, quit", "No, quit", "No, quit"],
    ["no, quit", "No - quit", "No - quit"],
    ["no! quit", "No quit", "No quit"],
  ])("%s finds in %j the words %j", (phrase, text, words) => {
    expect(quote(phrase, text)).toBe(words);
  });

  test.each([
    ["cancel", "cancellation"],
    ["no, quit", "No quit"],
    ["no! quit", "No, quit"],
    ["*vertrag", "Verträge, vertraglich"],
    ["end", "send, trend, weekend"],
    ["end ... plan", "end one two three four five plan"],
    ["end ... plan", "The end. A plan"],
    ["cancel plan", "cancel. Plan"],
    ["we", "we'll see"],
    ["^ end $", "end it"],
    ["^ end $", "the end"],
    ["<date>", "version 1.2"],
    ["<money>", "50 reasons"],
  ])("%s finds nothing in %j", (phrase, text) => {
    expect(quote(phrase, text)).toBeUndefined();
  });

  test("a not phrase cancels within its sentence only", () => {
    const words = lexicon(["plan ended"], { not: ["if", "?"] });
    expect(words.find("c", "If so, plan ended.")).toBeUndefined();
    expect(words.find("c", "Plan ended?")).toBeUndefined();
    expect(words.find("c", "If so, ask. Plan ended. Why?")?.index).toBe(12);
  });

  test("the point of an ordinal figure ends no sentence where such figures are written", () => {
    const file = { ordinals: ["."] };
    const text = "If it ends on 3. Dec then plan ended. Plan ended";
    expect(lexicon(["plan ended"], { not: ["if"], file }).find("c", text)?.index).toBe(38);
    expect(lexicon(["plan ended"], { not: ["if"] }).find("c", text)?.index).toBe(26);
    expect(lexicon(["ends ... then"], { file }).find("c", text)?.quote).toBe("ends on 3. Dec then");
    expect(lexicon(["<date>"], { file }).find("c", "am 31.3. oder 1. 4. 2027")?.quote).toBe("31.3.");
  });

  test("whole takes the phrase and nothing but pleasantries", () => {
    const words = lexicon(["cancel"]);
    expect(words.whole("c", " Cancel, please! ×")?.quote).toBe("Cancel");
    expect(words.whole("c", "Cancel it")).toBeUndefined();
  });

  test("findAll gives the longest of overlapping matches, in order", () => {
    const all = lexicon(["plan", "cancel plan"]).findAll("c", "cancel plan, plan");
    expect(all.map((match) => match.quote)).toEqual(["cancel plan", "plan"]);
  });

  test("without spaces a phrase is found anywhere", () => {
    const words = lexicon(["解約"], { file: { spaces: false } });
    expect(words.find("c", "今すぐ解約する")?.quote).toBe("解約");
  });

  test.each([
    ["本当に ... 解約", "本当に、このプランを解約しますか", "本当に、このプランを解約"],
    ["<money>", "合計1万2,000円です", "1万2,000円"],
    ["<money>", "月額９８０円（税込）", "980円"],
    ["<date>", "2027年3月31日まで", "2027年3月31日"],
    ["<date>", "令和9年 3月末日まで", "令和9年 3月末日"],
    ["^ 解約 $", "本当ですか？解約。", "解約"],
  ])("without spaces %s finds in %j the words %j", (phrase, text, words) => {
    expect(lexicon([phrase], { file: { spaces: false } }).find("c", text)?.quote).toBe(words);
  });

  test.each([
    ["本当に ... 解約", "本当に。解約"],
    ["本当に ... 解約", "本当にいいですか？解約"],
    ["本当 に", "本当。に"],
    ["^ 解約 $", "解約する"],
  ])("without spaces %s finds nothing in %j", (phrase, text) => {
    expect(lexicon([phrase], { file: { spaces: false } }).find("c", text)).toBeUndefined();
  });

  test("without spaces a sentence ends at its mark", () => {
    const words = lexicon(["解約"], { not: ["?"], file: { spaces: false } });
    expect(words.find("c", "解約しますか？")).toBeUndefined();
    expect(words.find("c", "よろしいですか？解約")).toBeDefined();
  });

  test.each([
    ["<date>", "até 31 de marzo de 2027", "31 de marzo de 2027"],
    ["<date>", "31 de marzo", "31 de marzo"],
  ])("%s with prepositions in %j", (phrase, text, words) => {
    expect(lexicon([phrase], { file: { months: ["marzo"] } }).find("c", text)?.quote).toBe(words);
  });

  test.each([
    ["abonnement résilié", "L’abonnement résilié", "abonnement résilié"],
    ["fin d", "la fin d'une offre", "fin d"],
    ["fin (de|d)? ... $", "la fin de l'offre", "fin de l'offre"],
    ["jusqu'au 3", "et jusqu'au 3", "jusqu'au 3"],
    ["^ sûr $", "Vraiment. ¿Sûr?", "Sûr"],
  ])("with elisions %s finds in %j the words %j", (phrase, text, words) => {
    const french = lexicon([phrase], { file: { elisions: ["l", "d"] } });
    expect(french.find("c", text)?.quote).toBe(words);
  });

  test.each([
    ["annulez", "n'annulez rien"],
    ["abonnement", "mail'abonnement"],
    ["ll", "we'll see"],
    ["end", "end'if"],
  ])("with elisions %s finds nothing in %j", (phrase, text) => {
    expect(lexicon([phrase], { file: { elisions: ["l", "d"] } }).find("c", text)).toBeUndefined();
  });

  test.each([
    ["pour 9€99 par mois", "9€99"],
    ["9 €, 12 mois", "9 €"],
    ["9 € 12 mois", "9 €"],
  ])("the sign may stand for the decimal mark: in %j %j", (text, words) => {
    expect(quote("<money>", text)).toBe(words);
  });

  test("the tail of a compound word costs no time", () => {
    const words = lexicon(["*vertrag* ... *vertrag* (*vertrag|*abo|*tarif) ... kündigen"]);
    const begin = performance.now();
    for (const text of ["vertrag", "vertrag ", "a", "vertra "]) words.find("c", text.repeat(5000));
    expect(performance.now() - begin).toBeLessThan(3000);
  });

  test("without spaces a gap costs no time", () => {
    const words = lexicon(["本当に ... ... 解約 ... <thing> ... 終"], { file: { spaces: false } });
    const begin = performance.now();
    words.find("c", "本当に解約し".repeat(5000));
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test("index and quote point into the text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z .,]{0,30}$/), (noise) => {
        const text = `${noise} cancel my plan`;
        const match = lexicon(["cancel my plan"]).find("c", text);
        expect(text.slice(match?.index, (match?.index ?? 0) + 14)).toBe(match?.quote);
      }),
      { numRuns: 50 },
    );
  });
});

describe("hostile text", () => {
  const bait = [
    "a'",
    "cancel ",
    "plan ",
    "1,",
    "1 ",
    "$1",
    "'",
    "(",
    "-- ",
    "3 May ",
    "will be ",
    ". ",
    "? ",
  ];
  test("costs little time in any class", async () => {
    const english = (await loadLexicons()).get("en");
    const { source } = readLexicon("language: en\nclasses: {}", "x");
    expect(source.language).toBe("en");
    const begin = performance.now();
    for (const piece of bait)
      for (const cls of ["leave", "stay", "done", "requested", "accept-offer", "contact"])
        english?.find(cls, piece.repeat(20_000 / piece.length));
    expect(performance.now() - begin).toBeLessThan(6000);
  });
});

describe("files", () => {
  const bad = (phrase: string) =>
    `language: en\nclasses:\n  c:\n    about: x\n    examples: {}\n    phrases:\n      - good\n      - "${phrase}"\n`;
  const placeOf = (text: string) => {
    try {
      readLexicon(text, "en.yaml");
      return undefined;
    } catch (error) {
      return error instanceof UserError ? error.position : error;
    }
  };
  test.each(["(a", "a)", "a?", "* a", "<nothing>", "a & b", "a ^ b"])(
    "the wrong phrase %j is placed",
    (phrase) => {
      expect(placeOf(bad(phrase))).toEqual({ file: "en.yaml", line: 8, column: 9 });
    },
  );
  test("an unknown key is placed", () => {
    expect(placeOf("language: en\nclasses:\n  c: {abuot: x}\n")).toMatchObject({ file: "en.yaml", line: 3 });
  });
  test("a language without lexicon gets no English words", async () => {
    const lexicons = await loadLexicons();
    expect(lexiconFor("en-GB", lexicons).find("stay", "Keep my plan")).toBeDefined();
    expect(lexiconFor("de", lexicons).find("stay", "Keep my plan")).toBeUndefined();
  });
});
