/** French as companies write it: texts and labels with what they say and what they must not be taken for. */
import { describe, expect, test } from "vitest";
import { loadLexicons } from "../../src/lexicon/load.js";

const french = (await loadLexicons()).get("fr");
const found = (cls: string, text: string) =>
  cls.startsWith("bare-") ? french?.whole(cls, text) : french?.find(cls, text);

const texts: [text: string, says: string[], not: string[]][] = [
  ["Résilier votre contrat", ["leave"], ["stay", "leave-final", "done"]],
  ["Notification de la résiliation", ["leave", "leave-final"], ["stay", "done"]],
  ["Renoncer au contrat ici", ["leave"], ["decline", "stay"]],
  ["Confirmer la rétractation", ["leave", "leave-final"], ["go-on", "stay"]],
  ["Annuler", ["bare-cancel"], ["leave", "stay", "leave-final"]],
  ["Annuler mon abonnement", ["leave"], ["bare-cancel", "stay", "leave-final"]],
  ["Oui, je résilie définitivement", ["leave", "leave-final"], ["stay"]],
  ["Poursuivre ma résiliation", ["leave"], ["leave-final", "go-on", "stay"]],
  ["Finalement, je reste", ["stay"], ["leave"]],
  ["Je garde mes avantages", ["stay"], ["leave", "decline"]],
  ["Non merci, je préfère payer plus cher", ["decline", "confirmshaming"], ["stay"]],
  ["Tant pis pour mes économies", ["confirmshaming"], ["stay"]],
  ["Faire une pause de 2 mois", ["pause", "offer-pause"], ["leave"]],
  ["Passer à la formule Essentiel à 4,99 €/mois", ["downgrade", "money"], ["leave"]],
  ["J’en profite", ["accept-offer"], ["decline", "leave"]],
  ["Mettre fin à mon essai gratuit", ["leave"], ["offer-free-time"]],
  ["Sans engagement, résiliable à tout moment", [], ["leave", "done", "to-leave"]],
  ["Annulez quand vous voulez", [], ["leave", "leaving-page"]],
  ["Annuler ma commande", [], ["leave", "done", "leave-final"]],
  ["Se désabonner de la newsletter", [], ["leave", "leave-final"]],
  ["Comment résilier mon abonnement ?", ["leaving-page"], ["leave", "ask-leave"]],
  [
    "Votre abonnement a bien été résilié. Vous gardez l’accès jusqu’au 31 mars 2027.",
    ["done", "done-already", "end-date", "ends-when", "date"],
    ["requested", "active-renewing", "retained"],
  ],
  [
    "Votre abonnement prendra fin le 1er avril 2027 et ne sera pas renouvelé.",
    ["done", "end-date", "ends-when"],
    ["done-already", "active-renewing"],
  ],
  ["Aucun prélèvement ne sera plus effectué.", ["owed"], ["fee-threat", "active-renewing"]],
  [
    "Nous avons bien reçu votre demande de résiliation, un conseiller la traitera sous 48 heures.",
    ["requested"],
    ["done-already"],
  ],
  ["Si vous résiliez, votre abonnement prendra fin le 3 mai.", [], ["done", "done-already"]],
  ["Votre commande a été annulée.", [], ["done", "done-already"]],
  ["Êtes-vous sûr(e) de vouloir nous quitter ?", ["ask-leave", "leaving-page"], ["survey-reason", "done"]],
  ["Vous partez déjà ?", ["leaving-page", "ask-leave-question"], ["done"]],
  ["Pour quelle raison souhaitez-vous résilier ?", ["survey-reason"], ["ask-leave"]],
  [
    "Restez avec nous et bénéficiez de 2 mois offerts",
    ["offer-free-time", "stay-context", "duration"],
    ["leave"],
  ],
  ["-30 % pendant 6 mois si vous restez", ["offer-discount", "share", "span"], ["loss-framing"]],
  ["Votre forfait à 9,99 € au lieu de 14€99", ["offer-discount", "money"], ["fee-threat"]],
  ["En partant, vous perdrez tous vos avantages fidélité", ["loss-framing"], ["owed", "data-fate"]],
  ["Vous allez nous manquer !", ["emotional-appeal"], ["urgency"]],
  ["Offre valable aujourd’hui seulement", ["urgency"], ["scarcity", "end-date"]],
  ["9 abonnés sur 10 choisissent de rester", ["social-proof"], ["scarcity"]],
  [
    "Pour résilier, appelez-nous au 09 70 80 90 00 du lundi au vendredi de 9h à 18h",
    ["to-leave", "channel-phone", "hours-only"],
    ["channel-post"],
  ],
  [
    "Envoyez une lettre recommandée avec accusé de réception à l’adresse suivante",
    ["channel-post"],
    ["channel-email"],
  ],
  [
    "Des frais de résiliation de 50 € vous seront facturés",
    ["fee-threat", "money"],
    ["owed", "done", "leave"],
  ],
  ["Prochain prélèvement le 3 mai : 14,99 €", ["active-renewing"], ["end-date", "done", "ended"]],
  ["Vous pouvez vous réabonner à tout moment", ["easy-return"], ["leave", "loss-framing"]],
  ["Votre demande de résiliation a bien été prise en compte.", ["requested"], ["done", "done-already"]],
  ["Non, je ne souhaite pas profiter de cette offre", ["decline"], ["confirmshaming", "stay"]],
  ["Vous êtes sur le point de nous quitter", ["leaving-page"], ["ask-sure", "ask-leave", "done"]],
  ["92 % de nos adhérents renouvellent leur abonnement", ["social-proof"], ["offer-discount"]],
  ["Aucun remboursement ne sera effectué.", [], ["owed", "done"]],
  ["Vos données seront définitivement supprimées", ["data-fate"], ["done"]],
  ["Retour à l’accueil", ["back"], ["channel-visit", "contact"]],
  ["Saisissez votre mot de passe pour continuer", ["reauth"], ["captcha"]],
  ["Votre facture passe de 30 € à 20 € par mois", ["offer-discount", "money"], ["fee-threat"]],
  ["La salle sera vide sans toi", ["emotional-appeal"], ["loss-framing"]],
  ["Je préfère la malbouffe", ["confirmshaming"], ["stay"]],
  [
    "Vous recevrez votre dernier numéro le 4 juin 2027.",
    ["end-date", "ends-when"],
    ["active-renewing", "done-already"],
  ],
  ["Dernière facture : 3 mars 2027", [], ["end-date", "done", "ended"]],
];

describe("French", () => {
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
