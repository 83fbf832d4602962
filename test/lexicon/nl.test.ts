/** Dutch as companies write it in the Netherlands and Belgium: what labels do and what sentences say. */
import { beforeAll, describe, expect, test } from "vitest";
import { emptyLexicon, type Lexicon } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { moneyIn, monthsIn, shareIn, spanIn } from "../../src/reading/figures.js";
import { meaningOfWords } from "../../src/reading/meaning.js";

let dutch: Lexicon = emptyLexicon("nl");
beforeAll(async () => {
  dutch = (await loadLexicons()).get("nl") ?? dutch;
}, 60_000);

describe("labels", () => {
  test.each([
    ["Abonnement opzeggen", "leave"],
    ["Zeg je energiecontract op", "leave"],
    ["Ik wil mijn lidmaatschap stopzetten", "leave"],
    ["Ja, ik wil opzeggen", "leave"],
    ["Doorgaan met opzeggen", "leave"],
    ["Opzegging bevestigen", "leave"],
    ["Definitief beëindigen", "leave"],
    ["Nee bedankt, toch opzeggen", "leave"],
    ["Account verwijderen", "leave"],
    ["Automatische verlenging uitzetten", "leave"],
    ["Hier de overeenkomst herroepen", "leave"],
    ["Herroeping bevestigen", "leave"],
    ["Toch niet opzeggen", "stay"],
    ["Krantenabonnement behouden", "stay"],
    ["Ik blijf lid", "stay"],
    ["Opzegging intrekken", "stay"],
    ["Annuleren", undefined],
    ["Terug naar overzicht", "back"],
    ["Volgende", "go-on"],
    ["Gegevens versturen", "go-on"],
    ["Liever pauzeren", "pause"],
    ["Volgende levering overslaan", "pause"],
    ["Overstappen op een goedkoper abonnement", "downgrade"],
    ["Profiteer van deze aanbieding", "accept-offer"],
    ["Ja, ik wil 50% korting", "accept-offer"],
    ["Nee, bedankt", "decline"],
    ["Sla over", "decline"],
    ["Praat met een medewerker", "contact"],
    ["Bel me terug", "contact"],
  ])("%j means %s", (label, meaning) => {
    expect(meaningOfWords(label, dutch)?.meaning).toBe(meaning);
  });

  test.each([
    "Bestelling annuleren",
    "Maandelijks opzegbaar",
    "Altijd opzegbaar, geen gedoe",
    "Opzegtermijn",
    "Uitschrijven voor de nieuwsbrief",
    "Uitloggen",
    "Chat beëindigen",
    "Hoe kan ik opzeggen?",
    "Stop met betalen",
    "Zoekopdracht verwijderen",
  ])("%j does not say that the user wants out", (label) => {
    expect(meaningOfWords(label, dutch)?.meaning).not.toBe("leave");
  });
});

describe("sentences", () => {
  test.each([
    ["Je abonnement is per 31 maart 2027 opgezegd.", "done done-already end-date !requested"],
    ["Uw lidmaatschap eindigt op 30-06-2027.", "done end-date !done-already"],
    ["Je kunt nog tot en met 12 mei blijven kijken.", "done"],
    ["Er wordt niets meer afgeschreven.", "done owed"],
    ["We hebben uw contract beëindigd.", "done done-already"],
    ["We hebben je opzegging ontvangen.", "requested !done"],
    ["Een medewerker neemt binnen 2 werkdagen contact met u op.", "requested duration"],
    ["Als je opzegt, stopt je abonnement op 3 mei 2027.", "!done !done-already"],
    ["Je kunt je abonnement altijd opzeggen.", "!done !done-already"],
    ["Uw account is niet verwijderd.", "!done !done-already"],
    ["De actie loopt af op 31 december.", "!done urgency"],
    ["Wordt op 1 juni automatisch verlengd", "active-renewing !done"],
    ["Weet je zeker dat je wilt opzeggen?", "ask-leave leaving-page !done"],
    ["Weet u het zeker?", "ask-sure !ask-leave"],
    ["Jammer dat je gaat!", "leaving-page emotional-appeal"],
    ["Dit raak je allemaal kwijt:", "loss-framing"],
    ["U loopt 1.200 spaarpunten mis.", "loss-framing"],
    ["Blijf en krijg 3 maanden 50% korting!", "offer-discount stay-context"],
    ["De komende twee maanden zijn voor jou gratis.", "offer-free-time"],
    ["Waarom wil je ons verlaten?", "survey-reason"],
    ["Nee, ik betaal liever de volle prijs", "confirmshaming"],
    ["Bel onze klantenservice om op te zeggen.", "channel-phone to-leave"],
    ["Stuur uw opzegging schriftelijk per aangetekende brief.", "channel-post to-leave"],
    ["Telefonisch opzeggen is helaas niet mogelijk.", "!channel-phone"],
    ["Alleen vandaag: 30% korting", "urgency"],
    ["Voor vroegtijdige beëindiging betaal je een boete van 59 euro.", "fee-threat"],
    ["Voer je wachtwoord in om door te gaan.", "reauth"],
    ["Meer dan 80% van onze klanten blijft.", "social-proof"],
    ["Je kunt je abonnement altijd weer activeren.", "easy-return"],
    ["Bedankt voor het vertrouwen in de afgelopen jaren.", "thanks"],
  ])("%j is %s", (text, classes) => {
    for (const cls of classes.split(" ")) {
      const no = cls.startsWith("!");
      expect([cls, dutch.find(no ? cls.slice(1) : cls, text) !== undefined]).toEqual([cls, !no]);
    }
  });
});

describe("figures", () => {
  test("sums, shares and lengths of time are read as they are written", () => {
    expect(moneyIn("€ 14,99 per maand in plaats van 1.299,- euro, of € 12,-", dutch)).toEqual([
      { amount: 14.99, currency: "EUR" },
      { amount: 1299, currency: "EUR" },
      { amount: 12, currency: "EUR" },
    ]);
    expect(shareIn("50 procent korting", dutch)).toBe(0.5);
    expect(monthsIn("één maand, drie maanden of 12 maanden", dutch)).toEqual([1, 3, 12]);
    expect(spanIn("-30% voor de komende 6 maanden", dutch)).toBe(6);
    for (const date of ["31 maart 2027", "31-03-2027", "31/3/2027", "1 mrt"])
      expect(dutch.find("date", `op ${date} om`)?.quote).toBe(date);
  });
});
