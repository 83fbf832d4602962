/** German as companies write it: what labels do and what sentences say, in formal and informal address. */
import { beforeAll, describe, expect, test } from "vitest";
import { emptyLexicon, type Lexicon } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { moneyIn, monthsIn, shareIn, spanIn } from "../../src/reading/figures.js";
import { meaningOfWords } from "../../src/reading/meaning.js";

let german: Lexicon = emptyLexicon("de");
beforeAll(async () => {
  german = (await loadLexicons()).get("de") ?? german;
}, 60_000);

describe("labels", () => {
  test.each([
    ["Verträge hier kündigen", "leave"],
    ["Jetzt kündigen", "leave"],
    ["Vertrag widerrufen", "leave"],
    ["Widerruf bestätigen", "leave"],
    ["Ich möchte meinen Handyvertrag kündigen", "leave"],
    ["Weiter zur Kündigung", "leave"],
    ["Kündigung abschicken", "leave"],
    ["Premium-Mitgliedschaft beenden", "leave"],
    ["Nutzerkonto endgültig löschen", "leave"],
    ["Automatische Verlängerung deaktivieren", "leave"],
    ["Nein danke, trotzdem kündigen", "leave"],
    ["Ja, Probeabo beenden", "leave"],
    ["Doch nicht kündigen", "stay"],
    ["Zeitungsabo behalten", "stay"],
    ["Kündigung zurücknehmen", "stay"],
    ["Ich bleibe dabei", "stay"],
    ["Mitglied bleiben", "stay"],
    ["Abbrechen", "back"],
    ["Zurück zur Übersicht", "back"],
    ["Weiter", "go-on"],
    ["Angaben absenden", "go-on"],
    ["Lieber pausieren", "pause"],
    ["Mitgliedschaft für 3 Monate ruhen lassen", "pause"],
    ["In einen günstigeren Tarif wechseln", "downgrade"],
    ["Angebot annehmen", "accept-offer"],
    ["Rabatt sichern", "accept-offer"],
    ["Nein, danke", "decline"],
    ["Überspringen", "decline"],
    ["Rückruf vereinbaren", "contact"],
    ["Mit einem Mitarbeiter sprechen", "contact"],
  ])("%j means %s", (label, meaning) => {
    expect(meaningOfWords(label, german)?.meaning).toBe(meaning);
  });

  test.each([
    "Bestellung stornieren",
    "Jederzeit kündbar",
    "Kündigungsfristen",
    "Newsletter abbestellen",
    "Abmelden",
    "Chat beenden",
    "Wie kann ich kündigen?",
    "Einwilligung widerrufen",
    "Warenkorb löschen",
    "Widerrufsbelehrung",
  ])("%j does not say that the user wants out", (label) => {
    expect(meaningOfWords(label, german)?.meaning).not.toBe("leave");
  });
});

describe("sentences", () => {
  test.each([
    ["Ihr Stromvertrag wurde zum 31. März 2027 gekündigt.", "done done-already end-date !requested"],
    ["Deine Mitgliedschaft endet am 30.06.2027.", "done end-date !done-already"],
    ["Du kannst noch bis zum 12. Mai weiterlesen.", "done"],
    ["Es werden keine weiteren Beiträge abgebucht.", "done owed"],
    ["Wir haben Ihr Abonnement beendet.", "done done-already"],
    ["Ihre Kündigung ist bei uns eingegangen.", "requested !done"],
    ["Wir bearbeiten Ihr Anliegen innerhalb von 3 Werktagen.", "requested duration"],
    ["Wenn Sie kündigen, endet Ihr Abo am 3. Mai 2027.", "!done !done-already"],
    ["Ihr Vertrag kann jederzeit gekündigt werden.", "!done !done-already !leave"],
    ["Ihr Konto wurde nicht gelöscht.", "!done !done-already"],
    ["Die Aktion endet am 31.12.2026.", "!done urgency"],
    ["Verlängert sich am 1. Juni automatisch um 12 Monate", "active-renewing !done"],
    ["Möchten Sie Ihr Abo wirklich kündigen?", "ask-leave leaving-page !done"],
    ["Bist du sicher?", "ask-sure !ask-leave"],
    ["Schade, dass du gehst!", "leaving-page emotional-appeal"],
    ["Diese Vorteile verlieren Sie:", "loss-framing"],
    ["Ihnen entgehen 1.200 Prämienpunkte.", "loss-framing"],
    ["Bleiben Sie und sparen Sie 50 % für 3 Monate!", "offer-discount stay-context"],
    ["Die nächsten zwei Monate sind für dich kostenlos.", "offer-free-time"],
    ["Warum möchten Sie uns verlassen?", "survey-reason"],
    ["Nein, ich zahle lieber den vollen Preis", "confirmshaming"],
    ["Bitte rufen Sie zum Kündigen unsere Hotline an.", "channel-phone to-leave"],
    ["Senden Sie Ihre Kündigung schriftlich per Post an unsere Zentrale.", "channel-post to-leave"],
    ["Eine telefonische Kündigung ist leider nicht möglich.", "!channel-phone"],
    ["Nur noch heute: 30 % Rabatt", "urgency"],
    ["Für die vorzeitige Auflösung fällt eine Gebühr von 59 Euro an.", "fee-threat"],
    ["Gib dein Passwort ein, um fortzufahren.", "reauth"],
    ["Mehr als 80 % unserer Kunden bleiben.", "social-proof"],
    ["Du kannst dein Abo jederzeit reaktivieren.", "easy-return"],
    ["Vielen Dank für Ihre Treue in den letzten Jahren.", "thanks"],
  ])("%j is %s", (text, classes) => {
    for (const cls of classes.split(" ")) {
      const no = cls.startsWith("!");
      expect([cls, german.find(no ? cls.slice(1) : cls, text) !== undefined]).toEqual([cls, !no]);
    }
  });
});

describe("figures", () => {
  test("sums, shares and lengths of time are read as they are written", () => {
    expect(moneyIn("14,99 € pro Monat statt 1.299,- EUR", german)).toEqual([
      { amount: 14.99, currency: "EUR" },
      { amount: 1299, currency: "EUR" },
    ]);
    expect(shareIn("50 Prozent Rabatt", german)).toBe(0.5);
    expect(monthsIn("einen Monat, drei Monate oder 12 Monate", german)).toEqual([1, 3, 12]);
    expect(spanIn("-30 % für die nächsten 6 Monate", german)).toBe(6);
    for (const date of ["31. März 2027", "31.03.2027", "31. 3. 2027", "1. Jänner"])
      expect(german.find("date", `am ${date} um`)?.quote).toBe(date);
  });
});
