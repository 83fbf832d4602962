/** Turns phrases into regular expressions that run in linear time on any text, however hostile. */
import { type Item, NO_WORD, OTHER_MARK, type Phrase, PhraseError, parsePhrase, plainText } from "./parse.js";
import type { LexiconFile } from "./schema.js";
import { literal, slotsOf } from "./slots.js";

/*
 * Why this cannot blow up: a separator and a word share no character but the apostrophe, a gap is at most four
 * words, every repetition is bounded and none is nested in an unbounded one. The work at one place in the text is
 * therefore limited by a constant of the phrase, whatever the text says.
 */
const LETTER = `[^${NO_WORD}]`;
const WORD = `${LETTER}{1,40}(?:['.,]${LETTER}{1,40}){0,3}`;
/** "31. März": where ordinal figures end in a point, that point is within a sentence. */
const ORDINAL = `\\d{1,2}\\.(?=\\s{1,3}${LETTER})`;
const GAP_WORDS = 4;
/** The rest of a word of which a part is named. */
const ANY_PART = `${LETTER}{0,30}`;
/** Where no spaces part the words a gap is a run of signs; words in it would be cut in a thousand ways. */
const GAP_SIGNS = "(?:(?![!?。\\n])[\\s\\S]){0,16}?";

export interface CompiledPhrase {
  source: string;
  /** For plain texts, as is `whole`. */
  find(): RegExp;
  /** The phrase and nothing else but punctuation and pleasantries. */
  whole(): RegExp;
  /** Of each list one word must occur; the first is the best to look for. Spares most searches. */
  needs: Needs;
}

/** Lists of words; a phrase can stand only where one word of each does. Empty where no word is certain. */
export type Needs = readonly (readonly Anchor[])[];

/** A word in lower case, and whether it may go on (or begin before) in the text. */
export interface Anchor {
  text: string;
  open: boolean;
  openStart: boolean;
}

interface Dialect {
  /** One word of a gap. */
  word: string;
  separator: string;
  spaces: boolean;
  start: string;
  end: string;
  /** Built-in slots, and lists of the lexicon: made when a phrase first names one. */
  slot(name: string): string | undefined;
  list(name: string): Item[][] | undefined;
  pleasantries: string;
  /** Equal lists of words are one and the same, so that a text needs to be asked once. */
  lists: Map<string, readonly Anchor[]>;
}

/** Prepares what all phrases of a lexicon share. `list` throws PhraseError where one of `words` holds no phrase. */
export function dialectOf(file: LexiconFile): Dialect {
  const words = new Map<string, Item[][]>();
  const list = (name: string): Item[][] | undefined => {
    const known = words.get(name);
    const phrases = Object.hasOwn(file.words, name) ? file.words[name] : undefined;
    if (known || !phrases) return known;
    const read = phrases.map((phrase) => parsePhrase(phrase).items);
    words.set(name, read);
    return read;
  };
  const slots = lazily(() => slotsOf(file));
  const pleasantries = file.pleasantries.map((word) => literal(word).replace(/\s+/g, "\\s{1,3}"));
  // In "l'abonnement" the apostrophe parts two words, in "we'll" it does not.
  const elided =
    file.elisions.length === 0 ? "" : `(?<!${LETTER})(?:${file.elisions.map(literal).join("|")})`;
  return {
    word: file.ordinals.includes(".") ? `(?:${ORDINAL}|${WORD})` : WORD,
    spaces: file.spaces,
    separator: `(?:(?![.!?。])[${NO_WORD}])${file.spaces ? "{1,4}" : "{0,4}"}`,
    start: file.spaces ? `(?:(?<!${LETTER}|${LETTER}')${elided && `|(?<=${elided}')`})` : "",
    end: file.spaces ? `(?:(?!'?${LETTER})${elided && `|(?<=${elided})(?=')`})` : "",
    slot: (name) => slots().get(name),
    list,
    lists: new Map(),
    pleasantries: pleasantries.length === 0 ? "[^\\s\\S]" : `(?:${pleasantries.join("|")})`,
  };
}

function commaAfter(comma: boolean | undefined): string {
  if (comma === undefined) return "";
  return `(?${comma ? "=" : "!"}\\s?[,;:]|\\s-)`;
}

function emitItem(item: Item, dialect: Dialect, depth: number, source: string): string {
  if (depth > 6) throw new PhraseError(`"${source}": groups or <lists> are nested too deep`);
  switch (item.type) {
    case "word":
      return `${item.openStart ? ANY_PART : ""}${literal(item.text)}${item.open ? ANY_PART : ""}${commaAfter(item.comma)}`;
    case "choice":
      return `(?:${item.choices.map((choice) => emitItems(choice, dialect, depth + 1, source)).join("|")})`;
    case "gap":
      return dialect.word;
    case "slot": {
      const slot = dialect.slot(item.name);
      if (slot !== undefined) return slot;
      const list = dialect.list(item.name);
      if (list === undefined)
        throw new PhraseError(`"${source}": <${item.name}> is neither built in nor listed under words`);
      return `(?:${list.map((choice) => emitItems(choice, dialect, depth + 1, source)).join("|")})`;
    }
  }
}

/** Separators stand after optional words before the first certain word, and before every word after it. */
function emitItems(items: Item[], dialect: Dialect, depth: number, source: string): string {
  const pivot = items.findIndex((item) => !item.optional);
  return items
    .map((item, index) => {
      if (item.type === "gap" && !dialect.spaces) return GAP_SIGNS;
      const body = emitItem(item, dialect, depth, source);
      if (index === pivot) return body;
      const before = index < pivot;
      const repeat = item.type === "gap" ? `{0,${GAP_WORDS}}?` : item.optional ? "?" : "";
      return `(?:${before ? body + dialect.separator : dialect.separator + body})${repeat}`;
    })
    .join("");
}

function anchorsOfItem(item: Item, dialect: Dialect): Anchor[] {
  if (item.optional) return [];
  // Where no spaces part words, one may stand in the middle of a run of signs.
  if (item.type === "word") {
    const { open, openStart } = item;
    return [{ text: plainText(item.text), open, openStart: openStart || !dialect.spaces }];
  }
  const choices = item.type === "choice" ? item.choices : (dialect.list(item.name) ?? []);
  const each = choices.map((choice) => anchorsOf(choice, dialect));
  return each.some((anchors) => anchors.length === 0) ? [] : each.flat();
}

const shortest = (anchors: readonly Anchor[]) => Math.min(...anchors.map(({ text }) => text.length));

/** The mandatory item whose shortest literal is longest: the best needle for a quick look. */
function anchorsOf(items: Item[], dialect: Dialect): Anchor[] {
  let best: Anchor[] = [];
  for (const item of items) {
    const anchors = anchorsOfItem(item, dialect);
    if (anchors.length > 0 && (best.length === 0 || shortest(anchors) > shortest(best))) best = anchors;
  }
  return best;
}

/** What a phrase cannot do without, the best needle first. Throws PhraseError, also for a list that does not exist. */
export function needsOf(source: string, dialect: Dialect): Needs {
  const { items } = parsePhrase(source);
  emitItems(items, dialect, 0, source);
  const lists = items.map((item) => anchorsOfItem(item, dialect)).filter((list) => list.length > 0);
  const best = anchorsOf(items, dialect);
  const ordered = [best, ...lists.filter((list) => keyOf(list) !== keyOf(best))].filter(
    (list) => list.length > 0,
  );
  return ordered.map((list) => shared(list, dialect));
}

const keyOf = (list: readonly Anchor[]): string => list.map(anchorInWords).join("|");

function shared(list: readonly Anchor[], dialect: Dialect): readonly Anchor[] {
  const key = keyOf(list);
  const known = dialect.lists.get(key);
  if (!known) dialect.lists.set(key, list);
  return known ?? list;
}

/** An anchor as it is kept in a prepared lexicon: `*` where it is open. */
export function anchorInWords({ text, open, openStart }: Anchor): string {
  return `${openStart ? "*" : ""}${text}${open ? "*" : ""}`;
}

/** The anchor that was kept. */
export function anchorFrom(kept: string): Anchor {
  const openStart = kept.startsWith("*");
  const open = kept.endsWith("*");
  return { text: kept.slice(openStart ? 1 : 0, open ? -1 : undefined), open, openStart };
}

/** Things are made when they are first needed: most phrases of a lexicon never are in one run. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * Compiles one phrase; its expressions are made when it is first searched for. `needs` are those prepared before: then
 * the phrase is known to be sound and is not even read until then. Throws PhraseError with a message for the author of
 * the lexicon.
 */
export function compilePhrase(
  source: string,
  dialect: Dialect,
  needs: Needs = needsOf(source, dialect),
): CompiledPhrase {
  const parts = lazily(() => partsOf(source, dialect));
  return {
    source,
    needs,
    find: lazily(() => {
      const { start, body, end } = parts();
      return new RegExp(`${start}${dialect.start}${body}${dialect.end}${end}`, "g");
    }),
    whole: lazily(() => {
      const marks = `[${NO_WORD}]`;
      const quiet = `(?:${dialect.pleasantries}${marks}{1,10}){0,2}`;
      const quietAfter = `(?:${marks}{1,10}${dialect.pleasantries}){0,2}`;
      return new RegExp(`^${marks}{0,20}?${quiet}(?<whole>${parts().body})${quietAfter}${marks}{0,20}$`);
    }),
  };
}

function partsOf(source: string, dialect: Dialect): { start: string; body: string; end: string } {
  const phrase: Phrase = parsePhrase(source);
  const marks = `[${NO_WORD}]`;
  // Where no spaces part words, none parts sentences.
  const newly = dialect.spaces ? "" : "|[!?。]\\s{0,3}";
  const over = dialect.spaces ? "" : "|[!?。]";
  return {
    start: phrase.atStart ? `(?<=^${marks}{0,10}|[.!?:]\\s{1,3}${OTHER_MARK}{0,2}|\\n\\s{0,3}${newly})` : "",
    body: emitItems(phrase.items, dialect, 0, source),
    end: phrase.atEnd ? `(?=${marks}{0,10}$|[.!?](?:\\s|$)|\\s{0,3}\\n${over})` : "",
  };
}
