/**
 * Care for the people who answer in chats: they are thanked, told that it was a test, and left alone. A real leaving
 * (commit allowed) is no test: there the script alone says what is said.
 */
import type { Journey, Step } from "../journey/model.js";
import { type Lexicon, type Lexicons, lexiconFor } from "../lexicon/lexicon.js";
import type { OpenChat } from "../observe/chat/open-chat.js";
import { type ChatNow, chatNow } from "../reading/conversation/now.js";
import { languageOf } from "../reading/language.js";
import { send } from "./chat.js";
import { type Driver, StepFailure } from "./driver.js";
import type { End } from "./journey.js";
import type { SitePeople } from "./people.js";

export interface Care {
  /**
   * What becomes of a step before it is carried out: nothing stands against it; it is left out, as it would go on
   * talking to a person who was thanked; or the journey ends here.
   */
  before(step: Step): Promise<"carry-out" | "left-out" | End>;
  /** Thanks whoever is still there; to be called when the journey has ended, before anything is looked at beside it. */
  atEnd(): Promise<void>;
}

export interface CareOptions {
  commit: boolean;
  lexicons: Lexicons;
  people: SitePeople;
}

const saysSomething = ({ verb }: Step): boolean => verb === "chat" || verb === "reply";
/** Waits and looks: the person is asked for nothing by them. */
const isPassive = ({ verb }: Step): boolean => verb === "wait" || verb === "expect" || verb === "dialog";

/** The words of a step that would say something in a chat. */
function wordsOf(step: Step): string {
  if (step.verb === "chat") return step.message;
  return step.verb === "reply" ? (step.target.name ?? step.target.text ?? "") : "";
}

const called = (name: string): string => (name === "" ? "a person" : `"${name}"`);

export function careFor(driver: Driver, journey: Journey, { commit, lexicons, people }: CareOptions): Care {
  const { observer, file } = driver;
  const isTest = journey.kind === "support" || !commit;
  const spares = isTest && journey.people !== "talk";
  const metBefore = people.met;
  /** Conversations in which this journey met a person, and those in which nothing more is said. */
  const own = new Set<number>();
  const ended = new Set<number>();
  let leftOut = false;

  const talking = (): OpenChat[] =>
    observer.chats.talking().filter(({ conversation }) => !ended.has(conversation));

  function nowIn({ conversation }: OpenChat): ChatNow {
    const look = observer.log.current();
    const language = look ? languageOf(look) : "en";
    const now = chatNow(observer.chats.events(), conversation, lexicons, { site: file.site.name, language });
    if (now.person?.sure) {
      own.add(conversation);
      people.met ??= journey.id;
    }
    return now;
  }

  async function thank(open: OpenChat, lexicon: Lexicon | undefined): Promise<void> {
    const { conversation, chat } = open;
    ended.add(conversation);
    const text = lexicon?.say.farewell ?? lexiconFor("en", lexicons).say.farewell;
    if (text === undefined || chat.shut || chat.composer === undefined) return;
    try {
      await send(driver, { farewell: true }, open, text);
      observer.chats.farewell(conversation, text);
      await observer.look();
    } catch (error) {
      // What could not be said is not in the record; the conversation has ended all the same.
      if (!(error instanceof StepFailure)) throw error;
    }
  }

  /** The one conversation with a person that the run may have was another one. */
  const isSpent = ({ conversation }: OpenChat): boolean =>
    metBefore !== undefined || (own.size > 0 && !own.has(conversation));

  function spent(step: Step): End {
    const before = metBefore === undefined ? "this journey" : `the journey "${metBefore}"`;
    return {
      reason: "people",
      detail: `"${step.text}" was not carried out: ${before} has met a person of this site, and one conversation a run is enough (people: talk in the journey file allows more)`,
    };
  }

  function endAfter({ person }: ChatNow): End {
    const name = called(person?.name ?? "");
    if (journey.kind === "support")
      return { reason: "done", detail: `${name} took the matter on in the chat and was thanked` };
    const because = `${name} answers in the chat, and nobody is to work for a test`;
    observer.log.add({ type: "held", look: observer.log.current()?.n ?? 0, by: "person", because });
    return { reason: "held", detail: `Nothing more was asked for: ${because}` };
  }

  async function consider(open: OpenChat, step: Step): Promise<End | undefined> {
    const now = nowIn(open);
    if (isSpent(open)) {
      const asks = saysSomething(step) && now.lexicon?.find("wants-person", wordsOf(step)) !== undefined;
      if (!now.person?.sure && !now.waiting && !asks) return undefined;
      if (now.person?.sure) await thank(open, now.lexicon);
      return spent(step);
    }
    if (now.answer === undefined) return undefined;
    await thank(open, now.lexicon);
    // Who refused in one channel leaves the others to be tried; who is needed to end a contract leaves none.
    return now.answer === "refuses" && journey.kind === "support" ? undefined : endAfter(now);
  }

  return {
    async before(step) {
      if (isPassive(step)) return leftOut ? "left-out" : "carry-out";
      leftOut = false;
      if (!spares || observer.dialogOpen() || observer.chats.open().length === 0) return "carry-out";
      await observer.look();
      for (const open of talking()) {
        const end = await consider(open, step);
        if (end) return end;
      }
      leftOut = saysSomething(step) && observer.chats.open().length > 0 && talking().length === 0;
      return leftOut ? "left-out" : "carry-out";
    },
    async atEnd() {
      if (observer.dialogOpen()) return;
      for (const open of talking()) {
        const { person, waiting, over, lexicon } = nowIn(open);
        if (isTest && person && !waiting && !over) await thank(open, lexicon);
      }
    },
  };
}
