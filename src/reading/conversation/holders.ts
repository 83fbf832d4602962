/** Cuts a conversation into those who answer, one after the other, and tells bots from people. */
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { ChatOpen } from "../../record/schema.js";
import { lineSays, menuOf } from "./marks.js";
import type { Holder, Line } from "./model.js";
import { introducedName, nameKey, personName } from "./names.js";
import { repeatsIn } from "./repeats.js";

export interface Setting {
  open?: ChatOpen | undefined;
  site: string;
  lexicon: Lexicon;
}

const began = (line: Line | undefined): Partial<Pick<Holder, "came">> => (line ? { came: line } : {});

function holder(name: string, came?: Line): Holder {
  return { who: "unknown", confidence: 0.5, because: "", name, lines: [], ...began(came) };
}

/** A notice, or the other side's own words, that somebody has come in. A bot that comes in is none. */
function joins(line: Line, { lexicon }: Setting): boolean {
  if (line.who === "user") return false;
  return lineSays(line, lexicon, "person-joined") !== undefined;
}

/** The name in a notice of coming: the first run of words that has the form of a person's name. */
function nameInNotice(text: string, { lexicon, site }: Setting): string {
  const runs = text.match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}(?:[\p{L}'’-]+|\.))?/gu) ?? [];
  const rated = runs.map((run) => ({ run, sure: personName(run, lexicon, site) }));
  return rated.sort((a, b) => b.sure - a.sure).find(({ sure }) => sure > 0)?.run ?? "";
}

/** After a notice that somebody came: whether a line is theirs, and not a last word of who was there before. */
function isTheirs(joined: Line, speaker: string, known: Holder | undefined, setting: Setting): boolean {
  const announced = nameKey(nameInNotice(joined.message.text, setting));
  if (announced === "" || known === undefined || nameKey(speaker) === announced) return true;
  // Many chats show the company's name above every message, whoever writes it.
  const { lexicon, site } = setting;
  return lexicon.find("bot-name", speaker) === undefined && personName(speaker, lexicon, site) === 0;
}

/** Lines of the other side and notices, cut where somebody else takes over. */
function cut(lines: readonly Line[], setting: Setting): Holder[] {
  const { lexicon, site } = setting;
  const holders: Holder[] = [];
  let current: Holder | undefined;
  /** A hand-over or a queue was spoken of last. */
  let awaited = false;
  let joined: Line | undefined;
  const begin = (name: string, came?: Line): Holder => {
    const made = holder(name, came);
    holders.push(made);
    return made;
  };
  for (const line of lines) {
    if (line.who === "user") continue;
    const { text, speaker } = line.message;
    if (line.who === "notice") {
      if (joins(line, setting)) joined = line;
      else if (lineSays(line, lexicon, "hands-over", "queue")) awaited = true;
      continue;
    }
    const key = nameKey(speaker);
    const introduced = introducedName(text, lexicon);
    const known = key === "" ? undefined : holders.find((one) => nameKey(one.name) === key);
    // Greetings often stand there without a name: the first name shown is theirs, unless somebody was waited for.
    if (current && current.name === "" && key !== "" && !awaited && !joined && !known) current.name = speaker;
    const other = key !== "" && current !== undefined && key !== nameKey(current.name);
    const renamed = introduced !== undefined && nameKey(introduced) !== nameKey(current?.name ?? "");
    if (joined && !(known && known.came === joined) && isTheirs(joined, speaker, known, setting)) {
      current = begin(speaker || nameInNotice(joined.message.text, setting) || introduced || "", joined);
      joined = undefined;
    } else if (current === undefined) current = begin(speaker || introduced || "");
    else if (joins(line, setting) && !other && !renamed) {
      // "You are now connected with Tom", says the bot: Tom is still to speak.
      current.lines.push(line);
      joined = line;
      continue;
    } else if (other) current = known ?? begin(speaker, line);
    else if (renamed && (joins(line, setting) || (awaited && personName(introduced, lexicon, site) > 0)))
      current = begin(speaker || introduced, line);
    awaited = lineSays(line, lexicon, "hands-over", "queue") !== undefined;
    current.lines.push(line);
  }
  // Somebody came and has said nothing so far.
  if (joined !== undefined) begin(nameInNotice(joined.message.text, setting), joined);
  return holders;
}

const sign = (line: Line, words: string) => ({ line, words });

function disclosureOf(one: Holder, setting: Setting): Holder["disclosed"] {
  const { lexicon, open } = setting;
  if (lexicon.find("bot-name", one.name)) return one.name;
  for (const line of one.lines) {
    const own = lineSays(line, lexicon, "bot-disclosed");
    // Who speaks of the bot that was there before is not it.
    if (own && !(one.came && lineSays(line, lexicon, "human-claimed"))) return sign(line, own.quote);
    const picture = line.message.picture ?? "";
    if (lexicon.find("bot-disclosed", picture) || lexicon.find("bot-name", picture)) return picture;
  }
  if (one.came !== undefined || open === undefined) return undefined;
  const head = [open.title, ...open.notes, open.picture ?? ""];
  return head.find((text) => lexicon.find("bot-disclosed", text) ?? lexicon.find("bot-name", text));
}

function claimOf(one: Holder, { lexicon }: Setting): Holder["claims"] {
  for (const line of one.lines) {
    if (lineSays(line, lexicon, "hands-over", "person-joined", "queue", "person-refused")) continue;
    const claim = lineSays(line, lexicon, "human-claimed");
    if (claim) return sign(line, claim.quote);
  }
  return undefined;
}

/** What only a program does; a menu in the first words may also be put there for a person who answers later. */
function machineOf(
  one: Holder,
  all: readonly Line[],
  names: ReadonlySet<string>,
  setting: Setting,
): Holder["machine"] {
  const { lexicon } = setting;
  const [repeat] = repeatsIn(one.lines, all, names, lexicon);
  if (repeat) return sign(repeat.line, repeat.line.message.text);
  for (const line of one.lines) {
    const lost = lineSays(line, lexicon, "not-understood");
    if (lost && line.turns > 0) return sign(line, lost.quote);
  }
  const menus = one.lines.filter((line) => menuOf(line.message, lexicon).length > 0);
  const answer = menus.find((line) => line.turns > 0) ?? menus[0];
  return answer && sign(answer, menuOf(answer.message, lexicon).join(" / "));
}

/** Tells what a holder is. A notice that somebody came outweighs a single sign of a machine, not several. */
function judge(one: Holder, all: readonly Line[], before: readonly Holder[], setting: Setting): void {
  const { lexicon, site } = setting;
  const as = (who: Holder["who"], confidence: number, because: string) =>
    Object.assign(one, { who, confidence, because });
  const byNotice = one.came !== undefined && !one.lines.includes(one.came) && one.came.who === "notice";
  const joined = byNotice || (one.came !== undefined && joins(one.came, setting));
  if (one.disclosed !== undefined) return void as("bot", 0.95, "it says that it is automatic");
  const menus = one.lines.filter((line) => line.turns > 0 && menuOf(line.message, lexicon).length > 0);
  const names = new Set<string>();
  const repeated = repeatsIn(one.lines, all, names, lexicon);
  const menuAgain = repeated.some(({ by }) => by === "menu") || (repeated.length > 0 && menus.length > 0);
  if (joined) {
    if (menuAgain || repeated.length > 1)
      return void as("bot", 0.7, "it came as a person and answers like a program");
    return void as("person", one.came?.who === "notice" ? 0.9 : 0.85, "somebody joined the conversation");
  }
  if (one.machine !== undefined) {
    const sure = repeated.length > 0 || one.machine.line.turns > 0;
    return void as("bot", sure ? 0.85 : 0.55, "it answers like a program");
  }
  if (one.claims !== undefined) return void as("person", 0.75, "it says to be a person");
  const introduced = one.lines.map((line) => introducedName(line.message.text, lexicon)).find((name) => name);
  const named = Math.max(
    personName(one.name, lexicon, site),
    introduced ? personName(introduced, lexicon, site) : 0,
  );
  if (one.came !== undefined && named > 0 && before.length > 0)
    return void as("person", 0.75, "somebody else answers under a person's name");
  if (introduced !== undefined && named >= 0.7)
    return void as("person", 0.65, "it introduces itself by name");
  if (named >= 0.9)
    return void as("person", 0.6, "it bears a person's name and does nothing that only a program does");
  as("unknown", 0.5, "nothing tells who answers");
}

/** Names said or shown in a conversation, in lower case, for comparisons that must not hang on them. */
export function namesIn(holders: readonly Holder[], lines: readonly Line[], lexicon: Lexicon): Set<string> {
  const names = [...holders.map(({ name }) => name), ...lines.map(({ message }) => message.speaker)];
  const shown = names.flatMap((name) => nameKey(name).split(" "));
  const given = lines.flatMap(({ message }) => message.text.slice(0, 2000).match(/\p{Lu}\p{Ll}+/gu) ?? []);
  const people = given.filter((word) => lexicon.find("given-name", word) !== undefined);
  return new Set([...shown, ...people.map((name) => name.toLowerCase())].filter((name) => name.length > 1));
}

/** Those who answered, in order of coming, each with what it is; sets `who` of every line. */
export function holdersOf(lines: readonly Line[], setting: Setting): Holder[] {
  const holders = cut(lines, setting);
  const names = namesIn(holders, lines, setting.lexicon);
  holders.forEach((one, index) => {
    const disclosed = disclosureOf(one, setting);
    const claims = claimOf(one, setting);
    const machine = machineOf(one, lines, names, setting);
    if (disclosed !== undefined) one.disclosed = disclosed;
    if (claims) one.claims = claims;
    if (machine) one.machine = machine;
    judge(one, lines, holders.slice(0, index), setting);
    for (const line of one.lines) line.who = one.who;
  });
  return holders;
}
