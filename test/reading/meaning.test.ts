/** What controls mean, and what "Cancel" alone means beside what. */
import { describe, expect, test } from "vitest";
import { lexiconFor } from "../../src/lexicon/lexicon.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { meaningOf } from "../../src/reading/meaning.js";
import { type ControlSpec, look } from "../support/record.js";

const lexicons = await loadLexicons();
const english = lexiconFor("en", lexicons);

function meaning(spec: ControlSpec, heading = "", others: ControlSpec[] = []) {
  const { controls } = look({ heading, controls: [spec, ...others] });
  const [control] = controls;
  if (!control) throw new Error("no control");
  return meaningOf(control, english, { heading, others: controls });
}

test.each([
  ["Cancel my Gold membership", "leave"],
  ["No thanks, continue to cancel", "leave"],
  ["Yes, end it now", "leave"],
  ["I still want to leave", "leave"],
  ["Keep my data and cancel", "leave"],
  ["Finish cancellation", "leave"],
  ["Deactivate account", "leave"],
  ["Never mind, I'll stay", "stay"],
  ["No, take me back", "stay"],
  ["Keep my benefits", "stay"],
  ["Don't cancel my plan", "stay"],
  ["Stay and save 30%", "accept-offer"],
  ["Claim offer", "accept-offer"],
  ["Pause for 2 months instead", "pause"],
  ["Switch to Basic", "downgrade"],
  ["No thanks", "decline"],
  ["No, I don't want to save money", "decline"],
  ["Skip survey", "decline"],
  ["Back to my account", "back"],
  ["Chat with us", "contact"],
  ["Continue", "go-on"],
  ["Submit", "go-on"],
  ["Gift cards", "neutral"],
  ["Update card", "neutral"],
  ["Order history", "neutral"],
])("%s means %s", (name, expected) => {
  expect(meaning(name).meaning).toBe(expected);
});

describe("Cancel alone", () => {
  test("beside a staying control it leaves", () => {
    expect(meaning("Cancel", "Change your mind?", ["Keep my plan"]).meaning).toBe("leave");
  });
  test("beside a control that leads on, on a leaving page, it stays, which is unsure", () => {
    const read = meaning("Cancel", "Cancel your membership?", ["Continue"]);
    expect(read.meaning).toBe("stay");
    expect(read.confidence).toBeLessThan(0.6);
  });
  test("in any other form it goes back", () => {
    expect(meaning("Cancel", "Edit address", ["Submit"]).meaning).toBe("back");
  });
  test("in a section on the plan it leaves", () => {
    expect(meaning({ name: "Cancel", section: "Your subscription" }, "Account").meaning).toBe("leave");
  });
});

describe("a thing by its name", () => {
  test.each([
    ["Cancel Acme Plus", "Your Acme Plus", "leave"],
    ["Keep Acme Plus", "Leaving Acme Plus?", "stay"],
    ["Cancel Acme Plus", "Your orders", "neutral"],
    ["Cancel class", "Class on Monday", "neutral"],
  ])("%s on %s", (name, heading, expected) => {
    expect(meaning(name, heading).meaning).toBe(expected);
  });
});

describe("a thing by its name, in other languages", () => {
  test.each([
    ["de", "Nordlicht Plus beenden", "Ihr Nordlicht Plus", "leave"],
    ["de", "Mein Nordlicht Plus behalten", "Nordlicht Plus kündigen?", "stay"],
    ["fr", "Résilier mon Fanal Plus", "Votre Fanal Plus", "leave"],
    ["nl", "Fietsclub Goud opzeggen", "Mijn Fietsclub Goud", "leave"],
    ["de", "Spiel beenden", "Ihre Partie", "neutral"],
  ])("%s: %s on %s", (language, name, heading, expected) => {
    const [control] = look({ heading, controls: [name] }).controls;
    const read = control && meaningOf(control, lexiconFor(language, lexicons), { heading });
    expect(read?.meaning).toBe(expected);
  });
});

describe("addresses that lead to leaving", () => {
  const linked = (language: string, href: string) => {
    const [control] = look({ controls: [{ name: "Xyz", kind: "link", href }] }).controls;
    return control && meaningOf(control, lexiconFor(language, lexicons)).meaning;
  };
  test.each([
    ["de", "https://shop.example/konto/vertrag-kuendigen"],
    ["de", "/k%C3%BCndigung/start?x=1"],
    ["fr", "/espace-client/resiliation"],
    ["es", "/mi-cuenta/darse-de-baja"],
    ["it", "/area/disdetta/"],
    ["nl", "/mijn/abonnement_opzeggen"],
    ["pt", "/conta/cancelar-assinatura"],
    ["pl", "/konto/rezygnacja"],
    ["sv", "/konto/uppsagning"],
    ["ja", "/mypage/kaiyaku.html"],
    ["sv", "/account/cancel-membership"],
  ])("%s: %s", (language, href) => {
    expect(linked(language, href)).toBe("leave");
  });
  test.each([
    ["de", "/hilfe/kuendigung"],
    ["fr", "/mes-commandes/annuler"],
    ["es", "/pedidos/cancelar"],
    ["pt", "/ajuda/cancelamento"],
    ["it", "/ordini/123/disdetta"],
    ["de", "/blog/handy-kuendigen"],
    ["de", "/angebote"],
  ])("%s: not %s", (language, href) => {
    expect(linked(language, href)).toBe("neutral");
  });
});

describe("structure", () => {
  test("a cross means back", () => {
    expect(meaning({ name: "Keep my plan", kind: "close" }).meaning).toBe("back");
  });
  test("a telephone link is contact", () => {
    expect(meaning({ name: "0800 555 0199", kind: "link", href: "tel:08005550199" }).meaning).toBe("contact");
  });
  test("visible words weigh more than hidden ones", () => {
    expect(meaning({ name: "Cancel plan", text: "Keep my plan" }).meaning).toBe("stay");
  });
  test("a language without lexicon has no meaning", () => {
    const [control] = look({ controls: ["Cancel plan"] }).controls;
    expect(control && meaningOf(control, lexiconFor("de", lexicons)).meaning).toBe("neutral");
  });
});

/** In all languages: what a label means by where it stands. */
describe("the same words in different places", () => {
  const at = (lang: string, label: string, heading: string, afterIntent: boolean) => {
    const one = look({ lang, heading, controls: [label, "…"] });
    const [control] = one.controls;
    const lexicon = lexicons.get(lang);
    if (!control || !lexicon) throw new Error(lang);
    return meaningOf(control, lexicon, { heading, others: one.controls, afterIntent }).meaning;
  };
  test.each([
    ["en", "Switch to annual billing"],
    ["de", "Auf jährliche Zahlung umstellen"],
    ["fr", "Passer au paiement annuel"],
    ["es", "Cambiar a pago anual"],
    ["it", "Passa al pagamento annuale"],
    ["nl", "Overstappen op jaarlijkse betaling"],
    ["pt", "Mudar para pagamento anual"],
    ["pl", "Przejdź na płatność roczną"],
    ["sv", "Byt till årsbetalning"],
    ["ja", "年払いに変更する"],
  ])("%s: another rhythm of payment is an offer in the flow, and neutral in the account", (lang, label) => {
    expect(at(lang, label, "Example", true)).toBe("accept-offer");
    expect(at(lang, label, "Example", false)).toBe("neutral");
  });
  test.each([
    ["en", "Back to my membership"],
    ["de", "Zurück zu meinem Vertrag"],
    ["fr", "Retour à mon abonnement"],
    ["es", "Volver a mi suscripción"],
    ["it", "Torna al mio abbonamento"],
    ["nl", "Naar mijn abonnementen"],
    ["pt", "Voltar para a minha assinatura"],
    ["pl", "Wróć do mojej subskrypcji"],
    ["sv", "Till mitt medlemskap"],
    ["ja", "契約内容に戻る"],
  ])("%s: back to what one has is the way back", (lang, label) =>
    expect(at(lang, label, "Example", true)).toBe("back"),
  );
  test.each([
    ["en", "How cancelling a plan works"],
    ["de", "So funktioniert die Kündigung"],
    ["fr", "Comment résilier mon abonnement"],
    ["es", "Cómo cancelar mi plan"],
    ["it", "Come disdire l'abbonamento"],
    ["nl", "Hoe zeg ik mijn abonnement op?"],
    ["pt", "Como cancelar minha assinatura"],
    ["pl", "Jak zrezygnować z subskrypcji"],
    ["sv", "Så säger du upp ditt abonnemang"],
    ["ja", "解約方法について"],
  ])("%s: an article about leaving is not leaving", (lang, label) =>
    expect(at(lang, label, "Example", false)).toBe("neutral"),
  );
});
