/** Italian as companies write it: texts and labels with what they say and what they must not be taken for. */
import { describe, expect, test } from "vitest";
import { loadLexicons } from "../../src/lexicon/load.js";

const italian = (await loadLexicons()).get("it");
const found = (cls: string, text: string) =>
  cls.startsWith("bare-") ? italian?.whole(cls, text) : italian?.find(cls, text);

const texts: [text: string, says: string[], not: string[]][] = [
  ["Recedere dal contratto qui", ["leave"], ["stay", "leave-final"]],
  ["Conferma recesso", ["leave", "leave-final"], ["go-on", "stay"]],
  ["Annulla", ["bare-cancel"], ["leave", "stay", "leave-final"]],
  ["Annulla abbonamento", ["leave"], ["bare-cancel", "stay", "leave-final"]],
  ["Disdici l’abbonamento", ["leave"], ["stay", "leave-final"]],
  ["Voglio disdire", ["leave"], ["stay"]],
  ["Sì, disdici il mio piano", ["leave", "leave-final"], ["stay", "go-on"]],
  ["Continua con la disdetta", ["leave"], ["leave-final", "go-on", "stay"]],
  ["Non disdire", ["stay"], ["leave", "decline"]],
  ["Ci ho ripensato", ["stay"], ["leave"]],
  ["No, resto con voi", ["stay"], ["leave", "bare-no"]],
  ["Mantieni il mio piano", ["stay"], ["leave", "downgrade"]],
  ["No grazie, preferisco pagare di più", ["decline", "confirmshaming"], ["stay"]],
  ["Rinuncio ai miei vantaggi", ["confirmshaming"], ["stay"]],
  ["Metti in pausa per 3 mesi", ["pause", "offer-pause"], ["leave"]],
  ["Passa a un piano più economico", ["downgrade", "offer-downgrade"], ["leave"]],
  ["Approfitta dello sconto", ["accept-offer"], ["leave", "decline"]],
  ["Disdici quando vuoi, senza vincoli", [], ["leave", "leaving-page", "done", "to-leave"]],
  ["Annulla ordine", [], ["leave", "leave-final", "done"]],
  ["Annulla modifiche", [], ["leave", "stay"]],
  ["Disiscriviti dalla newsletter", [], ["leave", "leave-final"]],
  ["Come posso disdire l’abbonamento?", ["leaving-page"], ["leave", "ask-leave", "ask-leave-question"]],
  [
    "Il tuo abbonamento è stato annullato. Potrai continuare a guardare fino al 31 marzo 2027.",
    ["done", "done-already", "end-date", "ends-when", "date"],
    ["requested", "active-renewing", "retained"],
  ],
  [
    "Il contratto terminerà il 1° aprile 2027 e non sarà rinnovato.",
    ["done", "end-date", "ends-when"],
    ["done-already", "active-renewing"],
  ],
  ["Hai disdetto il tuo abbonamento", ["done", "done-already"], ["requested"]],
  ["La disdetta è stata confermata", ["done", "done-already"], ["requested"]],
  ["Non ti verrà addebitato alcun costo.", ["owed"], ["fee-threat", "active-renewing"]],
  [
    "Abbiamo ricevuto la tua richiesta di disdetta. Un operatore ti contatterà entro 48 ore.",
    ["requested"],
    ["done-already", "done"],
  ],
  ["Se disdici, il tuo abbonamento terminerà il 3 maggio.", [], ["done", "done-already"]],
  ["Il tuo ordine è stato annullato.", [], ["done", "done-already"]],
  ["Sei sicuro di voler disdire l’abbonamento?", ["ask-leave", "leaving-page"], ["done", "survey-reason"]],
  ["Vuole davvero lasciarci?", ["ask-leave"], ["done"]],
  ["Te ne vai già?", ["leaving-page", "ask-leave-question"], ["done"]],
  ["Perché vuoi lasciarci?", ["survey-reason"], ["ask-leave"]],
  ["Resta con noi: 2 mesi gratis per te", ["offer-free-time", "stay-context", "duration"], ["leave"]],
  ["Sconto del 50% per 3 mesi se resti", ["offer-discount", "share", "span"], ["loss-framing"]],
  ["A soli 4,99 € al mese invece di 9,99 €", ["offer-discount", "money"], ["leave"]],
  ["Perderai tutti i tuoi punti", ["loss-framing"], ["owed", "data-fate"]],
  ["Ci dispiace vederti andare", ["emotional-appeal", "leaving-page"], ["urgency"]],
  ["Offerta valida solo per oggi", ["urgency"], ["end-date"]],
  ["9 clienti su 10 scelgono di restare", ["social-proof"], ["scarcity"]],
  [
    "Per disdire chiama il numero 800 123 456 dal lunedì al venerdì dalle 9 alle 18",
    ["to-leave", "channel-phone", "hours-only"],
    ["channel-post"],
  ],
  ["Invia una raccomandata A/R al seguente indirizzo", ["channel-post"], ["channel-email"]],
  ["È prevista una penale di 50 € per recesso anticipato", ["fee-threat", "money"], ["owed", "leave-final"]],
  ["Prossimo addebito il 3 maggio: 14,99 €", ["active-renewing"], ["end-date", "done", "ended"]],
  ["Puoi riattivare l’abbonamento in qualsiasi momento", ["easy-return"], ["leave", "loss-framing"]],
  ["Inserisci la password per continuare", ["reauth"], ["captcha", "go-on"]],
  ["Il canone scende da 30 € a 20 € al mese", ["offer-discount", "money"], ["fee-threat"]],
  ["La palestra non sarà la stessa senza di te", ["emotional-appeal"], ["loss-framing"]],
  ["Preferisco restare sul divano", ["confirmshaming"], ["stay"]],
  [
    "Riceverai l’ultimo numero il 4 giugno 2027.",
    ["end-date", "ends-when"],
    ["active-renewing", "done-already"],
  ],
  ["Ultima fattura: 3 marzo 2027", [], ["end-date", "done", "ended"]],
];

describe("Italian", () => {
  for (const [text, says, not] of texts) {
    for (const cls of says)
      test(`"${text}" says ${cls}`, () => {
        expect(found(cls, text)).toBeDefined();
      });
    for (const cls of not)
      test(`"${text}" does not say ${cls}`, () => {
        expect(found(cls, text)).toBeUndefined();
      });
  }
});
