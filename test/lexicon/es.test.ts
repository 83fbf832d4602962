/** Spanish as companies of Spain and Latin America write it: what texts and labels say, and what they do not. */
import { describe, expect, test } from "vitest";
import { loadLexicons } from "../../src/lexicon/load.js";

const spanish = (await loadLexicons()).get("es");
const found = (cls: string, text: string) =>
  cls.startsWith("bare-") ? spanish?.whole(cls, text) : spanish?.find(cls, text);

const texts: [text: string, says: string[], not: string[]][] = [
  ["Desistir del contrato aquí", ["leave"], ["stay", "leave-final"]],
  ["Confirmar desistimiento", ["leave", "leave-final"], ["go-on", "stay"]],
  ["Cancelar", ["bare-cancel"], ["leave", "stay", "leave-final"]],
  ["Cancelar suscripción", ["leave"], ["bare-cancel", "stay", "leave-final"]],
  ["Quiero darme de baja", ["leave"], ["stay"]],
  ["Botón de baja", ["leave"], ["stay"]],
  ["Sí, cancelar mi membresía", ["leave", "leave-final"], ["stay", "go-on"]],
  ["Continuar con la cancelación", ["leave"], ["leave-final", "go-on", "stay"]],
  ["No cancelar", ["stay"], ["leave", "bare-cancel", "decline"]],
  ["No, quiero cancelar", ["leave"], ["stay"]],
  ["No quiero cancelar", ["stay"], ["leave"]],
  ["Mejor me quedo", ["stay"], ["leave"]],
  ["Mantener mi plan actual", ["stay"], ["leave", "downgrade"]],
  ["No, gracias, prefiero pagar más", ["decline", "confirmshaming"], ["stay"]],
  ["Renuncio a mis beneficios", ["confirmshaming"], ["stay"]],
  ["Pausar por 3 meses", ["pause", "offer-pause"], ["leave"]],
  ["Cambiar a un plan más económico", ["downgrade", "offer-downgrade"], ["leave"]],
  ["¡Quiero mi descuento!", ["accept-offer"], ["leave", "decline"]],
  ["Cancela cuando quieras, sin permanencia", [], ["leave", "leaving-page", "done", "to-leave"]],
  ["Cancelar pedido", [], ["leave", "leave-final", "done"]],
  ["Parte de baja médica", [], ["leave", "leaving-page", "account-nav"]],
  ["Darse de baja de la newsletter", [], ["leave", "leave-final"]],
  ["¿Cómo puedo cancelar mi suscripción?", ["leaving-page"], ["leave", "ask-leave", "ask-leave-question"]],
  [
    "Tu suscripción se ha cancelado. Podrás seguir viendo contenido hasta el 31 de marzo de 2027.",
    ["done", "done-already", "end-date", "ends-when", "date"],
    ["requested", "active-renewing", "retained"],
  ],
  [
    "Su contrato finalizará el 1 de abril de 2027 y no se renovará.",
    ["done", "end-date", "ends-when"],
    ["done-already", "active-renewing"],
  ],
  ["Tu plan fue cancelado con éxito", ["done", "done-already"], ["requested"]],
  ["Te has dado de baja correctamente", ["done", "done-already"], ["requested"]],
  ["No se te volverá a cobrar.", ["owed"], ["fee-threat", "active-renewing"]],
  [
    "Hemos recibido tu solicitud de baja. Un agente se pondrá en contacto contigo en 48 horas.",
    ["requested"],
    ["done-already", "done"],
  ],
  ["Si cancelas, tu suscripción finalizará el 3 de mayo.", [], ["done", "done-already"]],
  ["Tu pedido ha sido cancelado.", [], ["done", "done-already"]],
  ["¿Seguro que quieres cancelar tu suscripción?", ["ask-leave", "leaving-page"], ["done", "survey-reason"]],
  ["¿Estás seguro/a de que deseas darte de baja?", ["ask-leave"], ["done"]],
  ["¿Ya te vas?", ["leaving-page", "ask-leave-question"], ["done"]],
  ["¿Por qué quieres dejarnos?", ["survey-reason"], ["ask-leave"]],
  ["Quédate y disfruta de 2 meses gratis", ["offer-free-time", "stay-context", "duration"], ["leave"]],
  ["50 % de descuento durante 3 meses si te quedas", ["offer-discount", "share", "span"], ["loss-framing"]],
  ["Quédate por solo 4,99 € al mes", ["offer-discount", "money", "stay-context"], ["leave"]],
  ["Perderás tus puntos acumulados", ["loss-framing"], ["owed", "data-fate"]],
  ["Lamentamos que te vayas", ["emotional-appeal", "leaving-page"], ["urgency"]],
  ["Oferta válida solo por hoy", ["urgency"], ["end-date"]],
  ["9 de cada 10 clientes deciden quedarse", ["social-proof"], ["scarcity"]],
  [
    "Para cancelar, llámanos al 900 123 456 de lunes a viernes de 9 a 18 h",
    ["to-leave", "channel-phone", "hours-only"],
    ["channel-post"],
  ],
  ["Envíe una carta certificada a la siguiente dirección", ["channel-post"], ["channel-email"]],
  ["Se aplicará una penalización de 50 € por cancelación anticipada", ["fee-threat", "money"], ["owed"]],
  ["Próximo cobro el 3 de mayo: 14,99 €", ["active-renewing"], ["end-date", "done", "ended"]],
  ["Puedes volver a suscribirte en cualquier momento", ["easy-return"], ["leave", "loss-framing"]],
  ["Introduce tu contraseña para continuar", ["reauth"], ["captcha", "go-on"]],
  ["Cancelá tu suscripción", ["leave"], ["stay"]],
  ["Tu cuota pasa de 30 € a 20 € al mes", ["offer-discount", "money"], ["fee-threat"]],
  ["El gimnasio no será lo mismo sin ti", ["emotional-appeal"], ["loss-framing"]],
  ["Prefiero seguir en el sofá", ["confirmshaming"], ["stay"]],
  [
    "Recibirás tu último número el 4 de junio de 2027.",
    ["end-date", "ends-when"],
    ["active-renewing", "done-already"],
  ],
  ["Última factura: 3 de marzo de 2027", [], ["end-date", "done", "ended"]],
];

describe("Spanish", () => {
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
