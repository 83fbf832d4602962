/** The same two conversations in each language: one with which nobody could find fault, and one that leads nowhere. */
import { describe, expect, test } from "vitest";
import { detect } from "../../../src/detect/index.js";
import { loadLexicons } from "../../../src/lexicon/load.js";
import { measure } from "../../../src/measure/index.js";
import { readTalks, talk } from "../../support/chat.js";

interface Pair {
  /** Bot, matter, hand-over with a time, notice, person, answer, choice, end. */
  fair: string[];
  /** Bot, wish for a person, answer, wish again, the same answer, refusal. */
  bad: string[];
}

const CONVERSATIONS: Record<string, Pair> = {
  de: {
    fair: [
      "Acme Assistent: Hallo, ich bin der virtuelle Assistent von Acme. Wobei kann ich helfen?",
      "> Meine letzte Rechnung wurde doppelt abgebucht",
      "Acme Assistent: Ich verbinde Sie mit einer Kollegin. Die Wartezeit beträgt etwa 3 Minuten.",
      "* Laura hat den Chat übernommen",
      "Laura: Guten Tag! Ihre Rechnung wurde doppelt abgebucht, das ist wirklich ärgerlich. Es tut mir leid. Möchten Sie eine Erstattung oder eine Gutschrift?",
      "> Erstattung",
      "Laura: Gern. Ihre Vorgangsnummer lautet 4711. Vielen Dank für Ihre Nachricht!",
    ],
    bad: [
      "Mia: Hallo!",
      "> Ich möchte mit einem Mitarbeiter sprechen",
      "Mia: Schau doch in unsere FAQ.",
      "> Bitte einen Mitarbeiter",
      "Mia: Schau doch in unsere FAQ.",
      "> Mitarbeiter!",
      "Mia: Ich kann dich leider nicht mit einem Mitarbeiter verbinden.",
    ],
  },
  fr: {
    fair: [
      "Assistant Acme: Bonjour, je suis l'assistant virtuel d'Acme. Comment puis-je vous aider ?",
      "> Ma dernière facture a été prélevée deux fois",
      "Assistant Acme: Je vous mets en relation avec une conseillère. Le temps d'attente est d'environ 3 minutes.",
      "* Camille a rejoint la conversation",
      "Camille: Bonjour ! Votre facture a été prélevée deux fois, c'est vraiment frustrant. Je suis désolée. Préférez-vous un remboursement ou un avoir ?",
      "> Remboursement",
      "Camille: Très bien. Votre numéro de dossier est 4711. Merci pour votre message !",
    ],
    bad: [
      "Léa: Bonjour !",
      "> Je veux parler à un conseiller",
      "Léa: Consultez notre FAQ.",
      "> Un conseiller",
      "Léa: Consultez notre FAQ.",
      "> Un humain",
      "Léa: Je ne peux pas vous mettre en relation avec un conseiller.",
    ],
  },
  es: {
    fair: [
      "Asistente Acme: Hola, soy el asistente virtual de Acme. ¿En qué puedo ayudarte?",
      "> Me han cobrado dos veces la última factura",
      "Asistente Acme: Te paso con un agente. El tiempo de espera es de unos 3 minutos.",
      "* Lucía se ha unido al chat",
      "Lucía: ¡Hola! Veo que te han cobrado dos veces la factura, debe ser muy frustrante. Lo siento mucho. ¿Prefieres un reembolso o un vale?",
      "> Reembolso",
      "Lucía: Perfecto. Tu número de caso es 4711. ¡Gracias por tu mensaje!",
    ],
    bad: [
      "Sara: ¡Hola!",
      "> Quiero hablar con una persona",
      "Sara: Consulta nuestro centro de ayuda.",
      "> Un agente",
      "Sara: Consulta nuestro centro de ayuda.",
      "> Una persona",
      "Sara: No puedo pasarte con un agente.",
    ],
  },
  it: {
    fair: [
      "Assistente Acme: Ciao, sono l'assistente virtuale di Acme. Come posso aiutarti?",
      "> La mia ultima fattura è stata addebitata due volte",
      "Assistente Acme: Ti passo a un operatore. Il tempo di attesa è di circa 3 minuti.",
      "* Giulia si è unita alla chat",
      "Giulia: Ciao! Vedo che la fattura è stata addebitata due volte, è davvero frustrante. Mi dispiace molto. Preferisci un rimborso o un buono?",
      "> Rimborso",
      "Giulia: Perfetto. Il numero della tua pratica è 4711. Grazie per il tuo messaggio!",
    ],
    bad: [
      "Sara: Ciao!",
      "> Voglio parlare con un operatore",
      "Sara: Consulta le nostre FAQ.",
      "> Un operatore",
      "Sara: Consulta le nostre FAQ.",
      "> Una persona",
      "Sara: Non posso passarti a un operatore.",
    ],
  },
  nl: {
    fair: [
      "Acme Assistent: Hallo, ik ben de virtuele assistent van Acme. Hoe kan ik je helpen?",
      "> Mijn laatste rekening is twee keer afgeschreven",
      "Acme Assistent: Ik verbind je door met een collega. De wachttijd is ongeveer 3 minuten.",
      "* Sanne neemt deel aan de chat",
      "Sanne: Hoi! Ik zie dat je rekening twee keer is afgeschreven, dat is heel vervelend. Het spijt me. Wil je een terugbetaling of een tegoedbon?",
      "> Terugbetaling",
      "Sanne: Prima. Je ticketnummer is 4711. Bedankt voor je bericht!",
    ],
    bad: [
      "Lisa: Hallo!",
      "> Ik wil met een medewerker spreken",
      "Lisa: Bekijk ons helpcentrum.",
      "> Medewerker",
      "Lisa: Bekijk ons helpcentrum.",
      "> Een mens",
      "Lisa: Ik kan je helaas niet doorverbinden met een medewerker.",
    ],
  },
  pt: {
    fair: [
      "Assistente Acme: Olá, sou o assistente virtual da Acme. Como posso ajudar?",
      "> A minha última fatura foi cobrada duas vezes",
      "Assistente Acme: Vou transferir você para um atendente. O tempo de espera é de cerca de 3 minutos.",
      "* Mariana entrou no chat",
      "Mariana: Olá! Vejo que a fatura foi cobrada duas vezes, deve ser muito frustrante. Peço desculpas. Prefere um reembolso ou um vale?",
      "> Reembolso",
      "Mariana: Certo. O número do seu protocolo é 4711. Obrigada pela sua mensagem!",
    ],
    bad: [
      "Ana: Olá!",
      "> Quero falar com um atendente",
      "Ana: Consulte nossa central de ajuda.",
      "> Atendente",
      "Ana: Consulte nossa central de ajuda.",
      "> Uma pessoa",
      "Ana: Não posso transferir você para um atendente.",
    ],
  },
  pl: {
    fair: [
      "Asystent Acme: Dzień dobry, jestem wirtualnym asystentem Acme. W czym mogę pomóc?",
      "> Ostatni rachunek pobrano dwa razy",
      "Asystent Acme: Łączę z konsultantem. Czas oczekiwania to około 3 minut.",
      "* Kasia dołączyła do czatu",
      "Kasia: Dzień dobry! Widzę, że rachunek pobrano dwa razy, to bardzo frustrujące. Bardzo przepraszam. Woli Pan zwrot pieniędzy czy bon?",
      "> Zwrot",
      "Kasia: Dobrze. Numer zgłoszenia to 4711. Dziękujemy za wiadomość!",
    ],
    bad: [
      "Ola: Cześć!",
      "> Chcę porozmawiać z konsultantem",
      "Ola: Odwiedź nasze centrum pomocy.",
      "> Konsultant",
      "Ola: Odwiedź nasze centrum pomocy.",
      "> Człowiek",
      "Ola: Nie mogę połączyć z konsultantem.",
    ],
  },
  sv: {
    fair: [
      "Acme Assistent: Hej, jag är Acmes virtuella assistent. Hur kan jag hjälpa dig?",
      "> Min senaste faktura drogs två gånger",
      "Acme Assistent: Jag kopplar dig till en medarbetare. Väntetiden är cirka 3 minuter.",
      "* Elin har anslutit till chatten",
      "Elin: Hej! Jag ser att fakturan drogs två gånger, det är väldigt tråkigt. Jag ber om ursäkt. Vill du ha en återbetalning eller ett presentkort?",
      "> Återbetalning",
      "Elin: Bra. Ditt ärendenummer är 4711. Tack för ditt meddelande!",
    ],
    bad: [
      "Anna: Hej!",
      "> Jag vill prata med en människa",
      "Anna: Besök vårt hjälpcenter.",
      "> Medarbetare",
      "Anna: Besök vårt hjälpcenter.",
      "> En människa",
      "Anna: Jag kan tyvärr inte koppla dig till en medarbetare.",
    ],
  },
  ja: {
    fair: [
      "Acmeアシスタント: こんにちは。AcmeのAIアシスタントです。どのようなご用件でしょうか。",
      "> 先月の請求金額が二重に引き落とされています",
      "Acmeアシスタント: オペレーターにおつなぎします。待ち時間は約3分です。",
      "* 田中がチャットに参加しました",
      "田中: 請求金額が二重に引き落とされているとのこと、お気持ちお察しいたします。大変申し訳ございません。返金とクーポンのどちらをご希望ですか。",
      "> 返金",
      "田中: 承りました。受付番号は4711です。お問い合わせありがとうございます。",
    ],
    bad: [
      "さくら: こんにちは",
      "> オペレーターと話したい",
      "さくら: よくある質問をご覧ください。",
      "> 人間と話したいです",
      "さくら: よくある質問をご覧ください。",
      "> オペレーター希望",
      "さくら: オペレーターにおつなぎできません。",
    ],
  },
};

describe.each(Object.entries(CONVERSATIONS))("%s", (lang, { fair, bad }) => {
  const read = async (lines: string[], pictures: string) => {
    const lexicons = await loadLexicons();
    const reading = await readTalks({ lang }, talk({ pictures }, ...lines));
    // The page around the chat names no way to a person: that is for another test.
    const findings = detect(reading, lexicons).filter(
      (one) => one.counted && one.pattern !== "contact-hidden",
    );
    return {
      outcome: reading.outcome,
      measures: measure(reading, findings, {}, lexicons),
      patterns: [...new Set(findings.map(({ pattern }) => pattern))].sort(),
    };
  };

  test("a fair chat", async () => {
    const { outcome, measures, patterns } = await read(fair, "");
    expect({ outcome, ...measures }).toMatchObject({
      outcome: "completed",
      humanReached: true,
      turnsToHuman: 1,
      transfers: 0,
      chatLoops: 0,
      reExplains: 0,
      announcedWaitSeconds: 180,
    });
    expect(patterns).toEqual([
      "acknowledgement",
      "apology",
      "choice-of-remedy",
      "empathy",
      "stated-response-time",
      "thanks",
    ]);
  });

  test("a bot under a person's name that leads nowhere", async () => {
    const { outcome, measures, patterns } = await read(bad, "");
    expect({ outcome, ...measures }).toMatchObject({
      outcome: "dead-end",
      humanReached: false,
      chatTurns: 3,
      chatLoops: 1,
      transfers: 0,
    });
    expect(patterns).toEqual(["bot-undisclosed", "chat-loop", "dead-end", "no-human-route"]);
  });
});
