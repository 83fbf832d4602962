/** Polish as companies write it: what each text says, and what it does not. */
import { describe, expect, test } from "vitest";
import { lexiconFor } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { moneyIn, monthsIn, shareIn } from "../../src/reading/figures.js";
import { meaningOfWords } from "../../src/reading/meaning.js";

const pl = lexiconFor("pl-PL", await loadLexicons());

describe("labels", () => {
  test.each([
    ["Anuluj subskrypcję", "leave"],
    ["Zrezygnuj z subskrypcji", "leave"],
    ["Chcę zrezygnować", "leave"],
    ["Rezygnuję", "leave"],
    ["Wypowiedz umowę", "leave"],
    ["Rozwiązuję umowę", "leave"],
    ["Przejdź do wypowiedzenia", "leave"],
    ["Tak, anuluj moje członkostwo", "leave"],
    ["Potwierdzam rezygnację", "leave"],
    ["Wyłącz automatyczne odnawianie", "leave"],
    ["Nie przedłużaj", "leave"],
    ["Usuń konto", "leave"],
    ["Odstąp od umowy", "leave"],
    ["Nie, chcę zrezygnować", "leave"],
    ["Nie chcę rezygnować", "stay"],
    ["Zostaję", "stay"],
    ["Zachowaj moje korzyści", "stay"],
    ["Jednak zostanę", "stay"],
    ["Zmieniłem zdanie", "stay"],
    ["Zawieś na 2 miesiące", "pause"],
    ["Wolę wstrzymać dostawy", "pause"],
    ["Przejdź na tańszy plan", "downgrade"],
    ["Odbierz rabat", "accept-offer"],
    ["Skorzystaj z oferty", "accept-offer"],
    ["Nie, dziękuję", "decline"],
    ["Nie teraz", "decline"],
    ["Wróć", "back"],
    ["Skontaktuj się z nami", "contact"],
    ["Dalej", "go-on"],
    ["Kontynuuj", "go-on"],
    ["Anuluj", undefined],
    ["Anuluj zamówienie", undefined],
    ["Zrezygnuj w każdej chwili", undefined],
    ["Okres wypowiedzenia", undefined],
    ["Zamknij okno", "back"],
    ["Wyloguj się", undefined],
    ["Zakończ czat", undefined],
    ["Przejdź do rozwiązania umowy", "leave"],
    ["Składam wypowiedzenie", "leave"],
    ["Rezygnacja z usługi", "leave"],
    ["Nie, rezygnuję", "leave"],
    ["Nie rezygnuję", "stay"],
    ["Rezygnuję z rabatu", "decline"],
    ["Zrezygnuj mimo to", "leave"],
    ["Zakończ okres próbny", "leave"],
    ["Zaloguj się", undefined],
    ["Zamów", undefined],
    ["Usuń z koszyka", undefined],
    ["Wyłącz powiadomienia", undefined],
    ["Cofnij wypowiedzenie", "stay"],
    ["Odnów subskrypcję", "stay"],
    ["Zostaw opinię", undefined],
    ["Zostań naszym klientem", undefined],
    ["Zarządzaj subskrypcją", undefined],
    ["Warunki rozwiązania umowy", undefined],
    ["Zadzwoń do konsultanta", "contact"],
    ["Wstecz", "back"],
    ["Pomiń ankietę", "decline"],
    ["Zmień metodę płatności", undefined],
  ])("%s: %s", (label, meaning) => {
    expect(meaningOfWords(label, pl)?.meaning).toBe(meaning);
  });
});

describe("texts", () => {
  test.each<[string, string[], string[]]>([
    ["Twoja subskrypcja została anulowana.", ["done", "done-already", "ended"], ["requested"]],
    ["Umowa zostanie rozwiązana z dniem 31 marca 2027 r.", ["done", "ends-when", "date"], ["done-already"]],
    ["Możesz korzystać z usługi do 31 marca 2027", ["done", "end-date"], ["done-already"]],
    ["Nie pobierzemy już żadnych opłat.", ["done", "owed"], []],
    ["Jeśli zrezygnujesz, Twój plan wygaśnie 3 maja.", [], ["done", "done-already"]],
    ["Subskrypcję można anulować w dowolnym momencie.", [], ["done", "done-already"]],
    ["Twoja subskrypcja nie została jeszcze anulowana.", [], ["done", "done-already"]],
    [
      "Otrzymaliśmy Twoje wypowiedzenie. Odezwiemy się w ciągu 3 dni roboczych.",
      ["requested"],
      ["done-already"],
    ],
    ["Zgłoszenie zostało przyjęte", ["requested"], ["done-already"]],
    ["Subskrypcja odnowi się automatycznie 3 czerwca", ["active-renewing"], ["done", "ended"]],
    ["Następna płatność: 12.06.2027", ["active-renewing"], ["ended"]],
    ["Czy na pewno chcesz zrezygnować z subskrypcji?", ["ask-leave", "ask-sure", "leaving-page"], ["done"]],
    ["Na pewno chcesz odejść?", ["ask-leave"], ["survey-reason"]],
    ["Dlaczego rezygnujesz?", ["survey-reason"], ["ask-leave"]],
    ["Podaj powód rezygnacji", ["survey-reason", "required-mark"], ["ask-leave"]],
    ["Zostań z nami i zapłać 50% mniej przez 3 miesiące", ["offer-discount", "stay-context", "span"], []],
    ["Zostań z nami za 19,99 zł miesięcznie", ["offer-discount", "stay-context"], []],
    ["2 miesiące gratis", ["offer-free-time"], ["offer-discount"]],
    ["Pierwszy miesiąc za darmo, jeśli zostaniesz", ["offer-free-time", "stay-context"], []],
    ["Stracisz dostęp do ponad 1000 filmów", ["loss-framing"], ["done"]],
    ["Nie, wolę płacić więcej", ["confirmshaming"], []],
    ["Nie chcę oszczędzać", ["confirmshaming"], []],
    ["Za rzadko korzystam", [], ["confirmshaming"]],
    ["Przykro nam, że odchodzisz", ["emotional-appeal", "leaving-page"], []],
    ["Będziemy za Tobą tęsknić!", ["emotional-appeal"], []],
    ["Tylko dziś!", ["urgency"], []],
    ["Twój plan wygasa 3 maja", [], ["urgency"]],
    ["Zostały tylko 2 miejsca", ["scarcity"], []],
    ["Większość klientów zostaje z nami", ["social-proof"], []],
    ["Naliczymy opłatę za wcześniejsze rozwiązanie umowy w wysokości 120 zł", ["fee-threat", "money"], []],
    ["Rezygnacja bez żadnych opłat", [], ["fee-threat"]],
    ["Aby zrezygnować, zadzwoń pod numer 22 123 45 67", ["channel-phone", "to-leave"], ["channel-post"]],
    ["Wypowiedzenie należy złożyć osobiście w recepcji klubu", ["channel-visit", "to-leave"], []],
    ["Wyślij pismo listem poleconym na adres siedziby", ["channel-post"], ["channel-email"]],
    ["Infolinia czynna od poniedziałku do piątku w godz. 8–18", ["hours-only"], []],
    ["Wpisz hasło, aby kontynuować", ["reauth"], ["captcha"]],
    ["Wysłaliśmy kod SMS na Twój numer", ["reauth"], []],
    ["Dziękujemy, że byłeś z nami", ["thanks"], []],
    ["Możesz wrócić w każdej chwili", ["easy-return"], []],
    ["Pani umowa wygasła z dniem 3 maja 2027 r.", ["done", "ends-when", "ended"], ["active-renewing"]],
    ["Z dniem 30 czerwca Pańska umowa zostanie rozwiązana", ["done"], ["done-already"]],
    ["Anulowano Twój abonament", ["done", "done-already"], ["requested"]],
    [
      "Nie udało się anulować subskrypcji. Spróbuj ponownie później.",
      ["error-page"],
      ["done", "done-already"],
    ],
    ["Jak anulować subskrypcję?", [], ["done", "ask-leave", "ask-leave-question"]],
    ["Karnet został zamrożony do 1 września", ["retained"], ["done", "end-date"]],
    ["Rabat naliczymy od następnej faktury", [], ["done", "ended"]],
    ["Twoje zamówienie zostało anulowane", [], ["done", "done-already", "ended"]],
    ["Czy chce Pani zakończyć członkostwo?", ["ask-leave-question"], ["ask-sure", "done"]],
    ["Utracą Państwo prawo do zniżki", ["loss-framing"], ["offer-discount"]],
    [
      "Po zakończeniu okresu rozliczeniowego subskrypcja nie odnowi się.",
      ["done", "ended"],
      ["active-renewing"],
    ],
    ["Kara umowna wyniesie 450 zł", ["fee-threat"], ["offer-discount"]],
    ["Oferta ważna tylko do północy", ["urgency"], ["end-date"]],
    [
      "Rezygnacje przyjmujemy wyłącznie pisemnie, na adres siedziby spółki",
      ["channel-post", "to-leave"],
      ["channel-email"],
    ],
    ["Nie przyjmujemy rezygnacji telefonicznie", [], ["channel-phone"]],
    ["Wybierz powód (opcjonalnie)", ["survey-reason", "optional-mark"], ["required-mark"]],
    ["Używamy plików cookie, aby ulepszać serwis", ["consent"], ["leaving-page", "to-leave"]],
    [
      "Weź udział w konkursie i wygraj rower",
      [],
      ["offer-discount", "urgency", "scarcity", "confirmshaming"],
    ],
    ["Zamiast rezygnować, zawieś karnet na miesiąc", ["offer-pause", "stay-context"], ["leave"]],
    ["Zmień na pakiet Mini i płać 15 zł mniej", ["offer-downgrade", "saved-sum"], ["leave"]],
  ])("%s", (text, yes, no) => {
    const found = [...yes, ...no].filter((cls) => pl.find(cls, text) !== undefined);
    expect(found).toEqual(yes);
  });
});

describe("figures", () => {
  test("sums, shares and spans in their own forms", () => {
    expect(moneyIn("zamiast 1 299,00 zł tylko 19,99 zł/mies.", pl)).toEqual([
      { amount: 1299, currency: "PLN" },
      { amount: 19.99, currency: "PLN" },
    ]);
    expect(moneyIn("20 złotych", pl)).toEqual([{ amount: 20, currency: "PLN" }]);
    expect(shareIn("-30 % na abonament", pl)).toBe(0.3);
    expect(monthsIn("przez trzy miesiące", pl)).toEqual([3]);
    expect(monthsIn("przez pół roku", pl)).toEqual([6]);
    expect(pl.find("date", "do dnia 31 marca 2027 r.")?.quote).toBe("31 marca 2027");
  });
});
