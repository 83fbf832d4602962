/** Swedish as companies write it: what labels do and what sentences say. */
import { beforeAll, describe, expect, test } from "vitest";
import { emptyLexicon, type Lexicon } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { moneyIn, monthsIn, shareIn, spanIn } from "../../src/reading/figures.js";
import { meaningOfWords } from "../../src/reading/meaning.js";

let swedish: Lexicon = emptyLexicon("sv");
beforeAll(async () => {
  swedish = (await loadLexicons()).get("sv") ?? swedish;
}, 60_000);

describe("labels", () => {
  test.each([
    ["Säg upp prenumerationen", "leave"],
    ["Avsluta ditt gymmedlemskap", "leave"],
    ["Säg upp avtal", "leave"],
    ["Jag vill säga upp mitt abonnemang", "leave"],
    ["Ja, avsluta medlemskapet", "leave"],
    ["Fortsätt med uppsägningen", "leave"],
    ["Bekräfta uppsägning", "leave"],
    ["Nej tack, säg upp ändå", "leave"],
    ["Ta bort mitt konto", "leave"],
    ["Stäng av automatisk förnyelse", "leave"],
    ["Ångra avtalet här", "leave"],
    ["Gå vidare till uppsägning", "leave"],
    ["Behåll prenumerationen", "stay"],
    ["Säg inte upp", "stay"],
    ["Jag stannar kvar", "stay"],
    ["Ångra uppsägningen", "stay"],
    ["Fortsätt vara medlem", "stay"],
    ["Avbryt", "back"],
    ["Tillbaka till översikten", "back"],
    ["Nästa", "go-on"],
    ["Skicka svar", "go-on"],
    ["Pausa i stället", "pause"],
    ["Hoppa över nästa leverans", "pause"],
    ["Byt till ett billigare abonnemang", "downgrade"],
    ["Ta del av erbjudandet", "accept-offer"],
    ["Ja, jag vill ha 50 % rabatt", "accept-offer"],
    ["Nej tack", "decline"],
    ["Hoppa över", "decline"],
    ["Prata med en medarbetare", "contact"],
    ["Bli uppringd", "contact"],
  ])("%j means %s", (label, meaning) => {
    expect(meaningOfWords(label, swedish)?.meaning).toBe(meaning);
  });

  test.each([
    "Avbryt beställning",
    "Ingen bindningstid, avsluta när du vill",
    "Säg upp när som helst",
    "Uppsägningstid",
    "Avsluta prenumeration på nyhetsbrev",
    "Logga ut",
    "Avsluta chatten",
    "Hur säger jag upp mitt abonnemang?",
    "Avboka tid",
    "Ta bort sökfilter",
  ])("%j does not say that the user wants out", (label) => {
    expect(meaningOfWords(label, swedish)?.meaning).not.toBe("leave");
  });
});

describe("sentences", () => {
  test.each([
    ["Din prenumeration är uppsagd från och med den 31 mars 2027.", "done done-already end-date !requested"],
    ["Ditt medlemskap upphör den 30 juni 2027.", "done end-date !done-already"],
    ["Du kan fortsätta titta till och med 12 maj.", "done"],
    ["Inga fler betalningar kommer att dras.", "done owed"],
    ["Vi har avslutat ditt abonnemang.", "done done-already"],
    ["Vi har tagit emot din uppsägning.", "requested !done"],
    ["En medarbetare kontaktar dig inom 2 arbetsdagar.", "requested duration"],
    ["Om du säger upp avslutas ditt abonnemang den 3 maj 2027.", "!done !done-already"],
    ["Du kan säga upp ditt abonnemang när du vill.", "!done !done-already"],
    ["Ditt konto har inte tagits bort.", "!done !done-already"],
    ["Kampanjen slutar den 31 december.", "!done urgency"],
    ["Förnyas automatiskt den 1 juni", "active-renewing !done"],
    ["Är du säker på att du vill säga upp ditt medlemskap?", "ask-leave leaving-page !done"],
    ["Är du säker?", "ask-sure !ask-leave"],
    ["Tråkigt att du lämnar oss!", "leaving-page emotional-appeal"],
    ["Det här går du miste om:", "loss-framing"],
    ["Du förlorar 1 200 bonuspoäng.", "loss-framing"],
    ["Stanna kvar och få 50 % rabatt i 3 månader!", "offer-discount stay-context"],
    ["De kommande två månaderna är gratis för dig.", "offer-free-time"],
    ["Varför vill du lämna oss?", "survey-reason"],
    ["Nej, jag betalar hellre fullt pris", "confirmshaming"],
    ["Ring vår kundtjänst för att säga upp.", "channel-phone to-leave"],
    ["Skicka din uppsägning skriftligen med rekommenderat brev.", "channel-post to-leave"],
    ["Det går tyvärr inte att säga upp per telefon.", "!channel-phone"],
    ["Endast idag: 30 % rabatt", "urgency"],
    ["Om du avslutar i förtid debiteras en avgift på 590 kr.", "fee-threat"],
    ["Ange ditt lösenord för att fortsätta.", "reauth"],
    ["Mer än 80 % av våra kunder stannar.", "social-proof"],
    ["Du kan återaktivera din prenumeration när som helst.", "easy-return"],
    ["Tack för att du har varit kund hos oss.", "thanks"],
  ])("%j is %s", (text, classes) => {
    for (const cls of classes.split(" ")) {
      const no = cls.startsWith("!");
      expect([cls, swedish.find(no ? cls.slice(1) : cls, text) !== undefined]).toEqual([cls, !no]);
    }
  });
});

describe("figures", () => {
  test("sums, shares and lengths of time are read as they are written", () => {
    expect(moneyIn("99 kr/mån i stället för 1 299 kronor, eller 149:-", swedish)).toEqual([
      { amount: 99, currency: "SEK" },
      { amount: 1299, currency: "SEK" },
      { amount: 149, currency: "SEK" },
    ]);
    expect(shareIn("50 procent rabatt", swedish)).toBe(0.5);
    expect(monthsIn("en månad, tre månader eller 12 månader", swedish)).toEqual([1, 3, 12]);
    expect(spanIn("-30 % de kommande 6 månaderna", swedish)).toBe(6);
    for (const date of ["31 mars 2027", "2027-03-31", "31/3/2027", "1 jan"])
      expect(swedish.find("date", `den ${date} kl`)?.quote).toBe(date);
  });
});
