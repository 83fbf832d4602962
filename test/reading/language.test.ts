/** The language of screens: declared, mistaken, mixed. */
import { describe, expect, test } from "vitest";
import { compileLexicon, type Lexicon } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { lexiconSchema } from "../../src/lexicon/schema.js";
import { languageOf, readJourney } from "../../src/reading/index.js";
import { clearLanguage, languagesIn } from "../../src/reading/language.js";
import { voicesOf } from "../../src/reading/voices.js";
import { click, look, record } from "../support/record.js";

const PARAGRAPHS: [string, string][] = [
  [
    "en",
    "You can go on using the studio until the end of the month, and we will not charge your card after that.",
  ],
  [
    "de",
    "Sie können das Studio noch bis zum Ende des Monats nutzen, danach wird Ihre Karte nicht mehr belastet.",
  ],
  ["fr", "Vous pouvez utiliser le studio jusqu'à la fin du mois, ensuite votre carte ne sera plus débitée."],
  ["es", "Puedes usar el estudio hasta que termine el mes; después no se hará ningún cargo en tu tarjeta."],
  ["it", "Puoi usare lo studio fino alla fine del mese, poi non ci sarà nessun addebito sulla tua carta."],
  ["nl", "Je kunt de studio tot het einde van de maand gebruiken, daarna wordt je kaart niet meer belast."],
  ["pt", "Você pode usar o estúdio até o fim do mês e depois não haverá mais cobranças no seu cartão."],
  ["pl", "Ze studia możesz korzystać do końca miesiąca, potem nie będziemy już obciążać twojej karty."],
  ["sv", "Du kan använda studion till slutet av månaden, och efter det kommer ditt kort inte att debiteras."],
  ["ja", "スタジオは今月末までご利用いただけます。その後、カードに請求されることはありません。"],
];

describe("a paragraph", () => {
  test.each(PARAGRAPHS)("in %s tells its language, whatever is declared", (language, text) => {
    for (const declared of [undefined, "en", "de", language])
      expect(clearLanguage(text, declared)).toBe(language);
  });
  test.each([
    "Ultra Max 3 Pro Galaxy Lite Duo Nova Vista Terra Sol Mega Mini",
    "S M L XL XXL 36 38 40 42 44 46 blue red green black white",
    "$9.99 $19.99 $29.99",
    "Cancel",
    "",
  ])("of names and figures tells none: %s", (text) => {
    expect(clearLanguage(text, "en")).toBeUndefined();
  });
});

const german = PARAGRAPHS[1]?.[1] ?? "";
const english = PARAGRAPHS[0]?.[1] ?? "";
const swedish = PARAGRAPHS[8]?.[1] ?? "";

describe("a screen", () => {
  test.each<[string, string, string[], string]>([
    ["declared and so written", "de-AT", [german], "de"],
    ["declared English, written German", "en", ["Mitgliedschaft", german], "de"],
    ["declared German, written English", "de", [english], "en"],
    ["nothing declared", "", [swedish], "sv"],
    ["nonsense declared", "{{locale}}", [german], "de"],
    ["nothing declared and nothing said", "", ["OK"], "en"],
    ["too little said against what is declared", "fr", ["Cancel plan"], "fr"],
  ])("%s", (_, lang, text, expected) => {
    expect(languageOf(look({ lang, text }))).toBe(expected);
  });
  test("a German dialog over an English page is German", () => {
    const under = look({ text: [english] }).blocks.map((block) => ({ ...block, zone: "main" as const }));
    const dialog = look({ dialog: "Kündigung", lang: "en", text: [german] });
    const spoken = { ...dialog, blocks: [...under, ...dialog.blocks] };
    expect(languageOf(spoken)).toBe("de");
  });
  test("a short one is read as those around it", () => {
    const clear = look({ lang: "en", heading: "Konto", text: [german] });
    const short = look({ lang: "en", native: { type: "confirm", message: "Wirklich?" } });
    const other = look({ lang: "fr", heading: "Oui" });
    const of = languagesIn([clear, short, other]);
    expect([clear, short, other].map(of)).toEqual(["de", "de", "fr"]);
    expect(languagesIn([short, clear])(short)).toBe("de");
  });
});

/** A few words of a made-up lexicon, so that the test does not rest on the published ones. */
function lexicon(language: string, leave: string, stay: string): Lexicon {
  const cls = (phrase: string) => ({ about: "test", phrases: [phrase], examples: {} });
  return compileLexicon(
    lexiconSchema.parse({
      language,
      units: { day: { seconds: 86400, words: [language === "de" ? "Tage" : "days"] } },
      classes: { leave: cls(leave), stay: cls(stay) },
    }),
  );
}

describe("a page that mixes languages", () => {
  const lexicons = new Map([
    ["de", lexicon("de", "vertrag kündigen", "behalten")],
    ["en", lexicon("en", "cancel subscription", "keep")],
  ]);
  const mixed = look({ lang: "de", text: [german], controls: ["Cancel subscription", "Vertrag kündigen"] });
  const german_ = voicesOf([mixed], lexicons).get("de");
  test("an English label on a German page is read in English", () => {
    expect(german_?.find("leave", "Cancel subscription")?.quote).toBe("Cancel subscription");
    expect(german_?.find("leave", "Vertrag kündigen")?.quote).toBe("Vertrag kündigen");
  });
  test("one word alone is not: it may be a word of the page's language", () => {
    expect(german_?.find("stay", "Keep")).toBeUndefined();
  });
  test("an English page hears no German that stands nowhere on it", () => {
    const plain = voicesOf([look({ lang: "en", text: [english] })], lexicons);
    expect(plain.get("en")).toBe(lexicons.get("en"));
  });
  test("an English page with a German paragraph hears its German label", () => {
    const voices = voicesOf([look({ lang: "en", text: [english, english, german] })], lexicons);
    expect(voices.get("en")?.find("leave", "Jetzt Vertrag kündigen")).toBeDefined();
  });
  test("an unknown language stays unknown", () => {
    expect(voicesOf([look({ lang: "fi", text: ["Tilaus"] })], lexicons).get("fi")?.units.size).toBe(0);
  });
});

test("a page declared in another language is read as what it says", async () => {
  const [reading] = readJourney(
    record(
      {},
      look({ lang: "it", heading: "Your plan", text: [english], controls: ["Cancel my plan"] }),
      click("Cancel my plan"),
      look({
        lang: "it",
        heading: "Your plan has been cancelled",
        text: ["Thank you for having been with us."],
      }),
    ),
    await loadLexicons(),
  );
  expect(reading?.outcome).toBe("completed");
  expect(reading?.screens.map(({ language }) => language)).toEqual(["en", "en"]);
});
