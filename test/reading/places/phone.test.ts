/** Telephone numbers as sites of all countries write them, and what a call to them costs. */
import { describe, expect, it } from "vitest";
import { phoneOf, phonesIn, plansOf, shortNumbersIn } from "../../../src/reading/places/phone.js";

const at = (lang: string, url = "https://shop.example/") => plansOf({ url, lang }, lang.slice(0, 2));

describe("a number", () => {
  it.each([
    ["de", "Rufen Sie uns an: 0900 1 123456 (1,99 €/Min.)", "0900 1 123456", "paid", "DE"],
    ["de", "Tel. 030 / 123 45 67, Mo-Fr 8-18 Uhr", "030 / 123 45 67", "ordinary", "DE"],
    ["de-AT", "0900 123 456", "0900 123 456", "paid", "AT"],
    ["fr", "Appelez le 08 92 70 12 34 (0,80 € / min)", "08 92 70 12 34", "paid", "FR"],
    ["fr", "0 800 123 456", "0 800 123 456", "free", "FR"],
    ["en", "Call (312) 555-0147 today", "(312) 555-0147", "ordinary", "US"],
    ["en", "0871 555 0123", "0871 555 0123", "paid", "GB"],
    ["en", "0800 555 0123", "0800 555 0123", "free", "GB"],
    ["es", "Llama al 902 123 456", "902 123 456", "shared", "ES"],
    ["es", "806 123 456", "806 123 456", "paid", "ES"],
    ["ja", "電話 0120-123-456（平日9:00〜18:00）", "0120-123-456", "free", "JP"],
    ["sv", "Ring 0939-123 45 67", "0939-123 45 67", "paid", "SE"],
    ["pl", "Infolinia 701 123 456", "701 123 456", "paid", "PL"],
    ["nl", "Bel +44 20 7946 0123", "+44 20 7946 0123", "ordinary", "GB"],
  ])("in %s: %j", (lang, text, written, cost, country) => {
    expect(phonesIn(text, at(lang))).toMatchObject([{ written, cost, country }]);
  });

  it("that no plan knows costs what all numbers like it cost, less surely", () => {
    expect(phonesIn("0900-12345678", at("nl"))).toMatchObject([{ cost: "paid", exact: false }]);
  });

  it("that several plans know is sure only where the page says whose it is", () => {
    expect(phonesIn("0871 555 0123", at("en"))).toMatchObject([{ cost: "paid", exact: false }]);
    expect(phonesIn("0871 555 0123", at("en-GB"))).toMatchObject([{ cost: "paid", exact: true }]);
  });

  it("is looked up first in the country of the site's address", () => {
    expect(phonesIn("0900 123 456", at("de", "https://shop.at/"))).toMatchObject([{ country: "AT" }]);
  });

  it("in a link is the same as in words", () => {
    const [written] = phonesIn("08 92 70 12 34", at("fr"));
    expect(phoneOf("tel:+33892701234", at("fr"))?.key).toBe(written?.key);
    expect(phoneOf("tel:3900", at("fr"))).toMatchObject({ written: "3900", cost: "unknown" });
    expect(phoneOf("tel:%E0%A4", at("fr"))).toBeUndefined();
  });

  it.each([
    "Am 01.02.2026 von 08.00 bis 18.00",
    "12.345,67 € und 1 234 567 €",
    "2026-2027",
    "seit 1998",
    "Nr. 12-34",
    "192.168.10.20 Prozent",
  ])("is not in %j", (text) => {
    expect(phonesIn(text, at("de"))).toEqual([]);
  });
});

describe("a short number", () => {
  it.each([
    ["Chiama il 187", "187"],
    ["892 041, 1,20 € al minuto", "892 041"],
    ["Appelez le 36 31 (service gratuit)", "36 31"],
    ["dial 118 118 now", "118 118"],
  ])("has three to six digits: %j", (text, written) => {
    expect(shortNumbersIn(text)).toMatchObject([{ written, cost: "unknown", exact: false }]);
  });

  it.each([
    "0900 1 123456",
    "1998",
    "1,20 € al minuto",
    "300 €",
    "08:00",
    "20 %",
    "5-100",
    "+49 30",
    "A320",
    "12",
  ])("is not %j", (text) => {
    expect(shortNumbersIn(text)).toEqual([]);
  });
});
