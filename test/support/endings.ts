/** What sites of ten languages say, or do not say, after the last control: each with its opposite. Written for the tests. */
import type { Outcome } from "../../src/vocabulary.js";

export interface Words {
  home: string;
  renews: string;
  out: string;
  asks: string;
  stay: string;
  end: string;
  ended: string;
  failed: string;
  toastEnded: string;
  saved: string;
  stayed: string;
  gone: string;
  requested: string;
  ends: string;
}

export const WORDS: Readonly<Record<string, Words>> = {
  en: {
    home: "Your account",
    renews: "Renews on 4 April 2027",
    out: "Cancel subscription",
    asks: "Do you really want to cancel your subscription?",
    stay: "Keep my subscription",
    end: "Cancel subscription",
    ended: "We have ended your subscription.",
    failed: "We could not end your subscription. Please try again.",
    toastEnded: "Subscription ended. Take care!",
    saved: "Saved",
    stayed: "Your changes have been saved. Great that you stay!",
    gone: "Your changes have been saved. You no longer have a subscription.",
    requested: "Thank you. A colleague will deal with your cancellation within three working days.",
    ends: "Ends on 4 April 2027",
  },
  de: {
    home: "Mein Konto",
    renews: "Verlängert sich am 4. April 2027",
    out: "Abo kündigen",
    asks: "Möchtest du dein Abo wirklich kündigen?",
    stay: "Abo behalten",
    end: "Abo kündigen",
    ended: "Wir haben dein Abo beendet.",
    failed: "Dein Abo konnte nicht beendet werden. Bitte versuche es erneut.",
    toastEnded: "Abo gekündigt. Mach's gut!",
    saved: "Gespeichert",
    stayed: "Deine Änderungen wurden gespeichert. Schön, dass du bleibst!",
    gone: "Deine Änderungen wurden gespeichert. Du hast kein Abo mehr.",
    requested: "Danke. Eine Kollegin bearbeitet deine Kündigung innerhalb von drei Werktagen.",
    ends: "Endet am 4. April 2027",
  },
  fr: {
    home: "Mon compte",
    renews: "Se renouvelle le 4 avril 2027",
    out: "Résilier mon abonnement",
    asks: "Voulez-vous vraiment résilier votre abonnement ?",
    stay: "Garder mon abonnement",
    end: "Résilier mon abonnement",
    ended: "Nous avons mis fin à votre abonnement.",
    failed: "Impossible de résilier votre abonnement. Veuillez réessayer.",
    toastEnded: "Abonnement résilié. À bientôt !",
    saved: "Enregistré",
    stayed: "Vos modifications sont enregistrées. Ravis que vous restiez !",
    gone: "Vos modifications sont enregistrées. Vous n'avez plus d'abonnement.",
    requested: "Merci. Un conseiller traitera votre résiliation sous trois jours ouvrés.",
    ends: "Se termine le 4 avril 2027",
  },
  es: {
    home: "Mi cuenta",
    renews: "Se renueva el 4 de abril de 2027",
    out: "Cancelar suscripción",
    asks: "¿Seguro que quieres cancelar tu suscripción?",
    stay: "Mantener mi suscripción",
    end: "Cancelar suscripción",
    ended: "Hemos dado de baja tu suscripción.",
    failed: "No hemos podido cancelar tu suscripción. Inténtalo de nuevo.",
    toastEnded: "Suscripción cancelada. ¡Hasta pronto!",
    saved: "Guardado",
    stayed: "Se han guardado los cambios. ¡Qué bien que te quedes!",
    gone: "Se han guardado los cambios. Ya no tienes ninguna suscripción.",
    requested: "Gracias. Un agente tramitará tu baja en un plazo de tres días hábiles.",
    ends: "Termina el 4 de abril de 2027",
  },
  it: {
    home: "Il mio account",
    renews: "Si rinnova il 4 aprile 2027",
    out: "Disdici abbonamento",
    asks: "Vuoi davvero disdire il tuo abbonamento?",
    stay: "Mantieni l'abbonamento",
    end: "Disdici abbonamento",
    ended: "Abbiamo chiuso il tuo abbonamento.",
    failed: "Non è stato possibile disdire l'abbonamento. Riprova.",
    toastEnded: "Abbonamento disdetto. A presto!",
    saved: "Salvato",
    stayed: "Le modifiche sono state salvate. Che bello che resti con noi!",
    gone: "Le modifiche sono state salvate. Non hai più un abbonamento.",
    requested: "Grazie. Un operatore gestirà la tua disdetta entro tre giorni lavorativi.",
    ends: "Termina il 4 aprile 2027",
  },
  nl: {
    home: "Mijn account",
    renews: "Wordt verlengd op 4 april 2027",
    out: "Abonnement opzeggen",
    asks: "Wil je je abonnement echt opzeggen?",
    stay: "Abonnement houden",
    end: "Abonnement opzeggen",
    ended: "We hebben je abonnement beëindigd.",
    failed: "Je abonnement kon niet worden beëindigd. Probeer het opnieuw.",
    toastEnded: "Abonnement opgezegd. Tot ziens!",
    saved: "Opgeslagen",
    stayed: "Je wijzigingen zijn opgeslagen. Fijn dat je blijft!",
    gone: "Je wijzigingen zijn opgeslagen. Je hebt geen abonnement meer.",
    requested: "Bedankt. Een collega verwerkt je opzegging binnen drie werkdagen.",
    ends: "Eindigt op 4 april 2027",
  },
  pt: {
    home: "Minha conta",
    renews: "Renova em 4 de abril de 2027",
    out: "Cancelar assinatura",
    asks: "Tem certeza de que deseja cancelar sua assinatura?",
    stay: "Manter minha assinatura",
    end: "Cancelar assinatura",
    ended: "Encerramos a sua assinatura.",
    failed: "Não foi possível cancelar sua assinatura. Tente novamente.",
    toastEnded: "Assinatura cancelada. Até breve!",
    saved: "Salvo",
    stayed: "Suas alterações foram salvas. Que bom que você fica!",
    gone: "Suas alterações foram salvas. Você não tem mais uma assinatura.",
    requested: "Obrigado. Um atendente tratará do seu cancelamento em até três dias úteis.",
    ends: "Termina em 4 de abril de 2027",
  },
  pl: {
    home: "Moje konto",
    renews: "Odnowi się 4 kwietnia 2027",
    out: "Anuluj subskrypcję",
    asks: "Czy na pewno chcesz anulować subskrypcję?",
    stay: "Zachowaj subskrypcję",
    end: "Anuluj subskrypcję",
    ended: "Zakończyliśmy Twoją subskrypcję.",
    failed: "Nie udało się anulować subskrypcji. Spróbuj ponownie.",
    toastEnded: "Subskrypcja anulowana. Do zobaczenia!",
    saved: "Zapisano",
    stayed: "Zmiany zostały zapisane. Świetnie, że zostajesz!",
    gone: "Zmiany zostały zapisane. Nie masz już subskrypcji.",
    requested: "Dziękujemy. Konsultant rozpatrzy Twoją rezygnację w ciągu trzech dni roboczych.",
    ends: "Kończy się 4 kwietnia 2027",
  },
  sv: {
    home: "Mitt konto",
    renews: "Förnyas den 4 april 2027",
    out: "Avsluta prenumerationen",
    asks: "Vill du verkligen avsluta din prenumeration?",
    stay: "Behåll prenumerationen",
    end: "Avsluta prenumerationen",
    ended: "Vi har avslutat din prenumeration.",
    failed: "Prenumerationen kunde inte avslutas. Försök igen.",
    toastEnded: "Prenumerationen avslutad. Ha det fint!",
    saved: "Sparat",
    stayed: "Dina ändringar har sparats. Vad roligt att du stannar!",
    gone: "Dina ändringar har sparats. Du har inte längre någon prenumeration.",
    requested: "Tack. En kollega hanterar din uppsägning inom tre arbetsdagar.",
    ends: "Upphör den 4 april 2027",
  },
  ja: {
    home: "マイページ",
    renews: "2027年4月4日に更新されます",
    out: "定期購読を解約する",
    asks: "本当に定期購読を解約しますか？",
    stay: "定期購読を続ける",
    end: "定期購読を解約する",
    ended: "定期購読を終了しました。",
    failed: "解約できませんでした。もう一度お試しください。",
    toastEnded: "解約が完了しました。またお会いしましょう。",
    saved: "保存しました",
    stayed: "変更を保存しました。引き続きご利用いただきありがとうございます。",
    gone: "変更を保存しました。現在ご契約中の定期購読はありません。",
    requested: "ありがとうございます。担当者が3営業日以内に解約手続きを行います。",
    ends: "2027年4月4日に終了します",
  },
};

/** How it is said: the outcome, whether the staying control was pressed, the means, and the words by name. */
export interface Ending {
  name: string;
  outcome: Outcome;
  stays?: boolean;
  by: "alert" | "toast" | "page" | "home";
  words?: keyof Words;
}

export const ENDINGS: readonly Ending[] = [
  { name: "an end told by a native alert only", outcome: "completed", by: "alert", words: "ended" },
  { name: "a failure told by a native alert", outcome: "unconfirmed", by: "alert", words: "failed" },
  { name: "an end told by a message that vanishes", outcome: "completed", by: "toast", words: "toastEnded" },
  { name: "a message that says only: saved", outcome: "unconfirmed", by: "toast", words: "saved" },
  { name: "success after staying", outcome: "retained", stays: true, by: "page", words: "stayed" },
  { name: "the same success after leaving", outcome: "completed", by: "page", words: "gone" },
  { name: "back at the start without a word", outcome: "unconfirmed", by: "home", words: "renews" },
  { name: "back at the start, where an end stands", outcome: "completed", by: "home", words: "ends" },
  { name: "a request that somebody will handle", outcome: "requested", by: "page", words: "requested" },
];
