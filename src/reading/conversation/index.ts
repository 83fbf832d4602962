/** Reads the conversations of a journey: pure functions of its chat events. */
import { type Lexicon, type Lexicons, lexiconFor } from "../../lexicon/lexicon.js";
import type { RecordEvent } from "../../record/schema.js";
import { clearLanguage } from "../language.js";
import { askedAgainIn } from "./asked-again.js";
import { type Gathered, gather } from "./gather.js";
import { handOversOf, waitsOf } from "./hand-overs.js";
import { holdersOf, namesIn } from "./holders.js";
import type { Conversation, Given, Line } from "./model.js";
import { repeatsIn } from "./repeats.js";

export interface Surroundings {
  /** Name of the site: no bot's and no person's name. */
  site: string;
  lexicons: Lexicons;
  /** Language of the page on which a look was taken. */
  languageAt: (look: number) => string;
  /** What the user had given on pages, and in forms of a chat, by a time. */
  givenBefore: (t: number) => readonly Given[];
}

/** What is said tells the language; the page's where too little is. */
function languageOf({ lines, open }: Gathered, languageAt: (look: number) => string): string {
  const look = lines[0]?.message.look ?? open?.look ?? 0;
  const declared = languageAt(look);
  const said = lines.filter(({ who }) => who !== "user").map(({ message }) => message.text);
  return clearLanguage(said.join("\n"), declared) ?? declared;
}

/** What the chat itself says under a name of its own ("System"), while others speak under theirs, nobody says. */
function withNotices(lines: readonly Line[], lexicon: Lexicon): Line[] {
  const isSystem = ({ message }: Line): boolean =>
    lexicon.whole("bare-system", message.speaker) !== undefined;
  const others = lines.some(
    (line) => line.who === "unknown" && line.message.speaker !== "" && !isSystem(line),
  );
  if (!others) return [...lines];
  return lines.map((line) => (line.who === "unknown" && isSystem(line) ? { ...line, who: "notice" } : line));
}

/** The conversations of one journey, in order. */
export function readConversations(events: readonly RecordEvent[], around: Surroundings): Conversation[] {
  const given = new Set<Given>();
  return gather(events).map((gathered) => {
    const { n, open, turns, shut, silentMs, afterwards } = gathered;
    const language = languageOf(gathered, around.languageAt);
    const lexicon = lexiconFor(language, around.lexicons);
    const lines = withNotices(gathered.lines, lexicon);
    const holders = holdersOf(lines, { open, site: around.site, lexicon });
    const earlier = [...given];
    const before = (t: number) => new Set([...earlier, ...around.givenBefore(t)]);
    const asked = askedAgainIn(lines, turns, before, lexicon);
    for (const what of asked.given.keys()) given.add(what);
    const names = namesIn(holders, lines, lexicon);
    const machine = lines.filter(({ who }) => who === "bot" || who === "unknown");
    return {
      n,
      ...(open ? { open } : {}),
      lines,
      turns: turns.length,
      characters: turns.reduce((sum, { event }) => sum + event.chars, 0),
      holders,
      handOvers: handOversOf(lines, holders, lexicon),
      waits: waitsOf(lines, holders, lexicon),
      repeats: repeatsIn(machine, lines, names, lexicon),
      askedAgain: asked.again,
      given: [...asked.given].map(([what, t]) => ({ what, t })),
      ...(silentMs === undefined ? {} : { silentMs }),
      shut,
      ...(afterwards ? { afterwards } : {}),
      site: around.site,
      language,
      lexicon,
    };
  });
}
