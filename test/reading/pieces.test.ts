/** Where sentences end, by language. */
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/reading/pieces.js";

describe("sentences", () => {
  test.each([
    ["de", "Ihr Abo endet am 31. März 2027. Danach wird nichts abgebucht.", 2],
    ["de", "Bis zum 3. Mai! Nur heute.", 2],
    ["en", "It ends on May 3. You will not be charged.", 2],
    ["nl", "Je abonnement stopt op 31 maart. Daarna betaal je niets.", 2],
    ["xx-bad", "One. Two.", 2],
  ])("in %s %j has %i", (language, text, count) => {
    expect(sentencesOf(text, language)).toHaveLength(count);
  });
});
