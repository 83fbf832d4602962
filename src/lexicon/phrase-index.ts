/** Finds the phrases that may stand in a text, of all classes at once, by the words of the text. */
import type { CompiledPhrase } from "./compile.js";
import { NO_WORD } from "./parse.js";

/** A phrase and the class it belongs to. */
export interface Entry<Owner> {
  owner: Owner;
  phrase: CompiledPhrase;
  /** Place in the file: candidates keep its order. */
  order: number;
}

/** Beginnings are looked up by so many characters. */
const HEAD = 2;
const WORD = new RegExp(`[^${NO_WORD}]+(?:'[^${NO_WORD}]+)*`, "g");

/**
 * An index over the certain words of phrases. A text of five words asks it ten times, where a lexicon has thousands of
 * phrases; what it names may match, what it does not name cannot.
 */
export class PhraseIndex<Owner> {
  private readonly words = new Map<string, Entry<Owner>[]>();
  private readonly beginnings = new Map<string, { text: string; entry: Entry<Owner> }[]>();
  private count = 0;

  /** False where the phrase has no word that must stand in a text as a word: then it has to be tried on every text. */
  add(owner: Owner, phrase: CompiledPhrase): boolean {
    const [anchors] = phrase.needs;
    if (!anchors || anchors.some(({ text, openStart }) => openStart || text.length < HEAD)) return false;
    const entry = { owner, phrase, order: this.count++ };
    for (const { text, open } of anchors)
      if (open) push(this.beginnings, text.slice(0, HEAD), { text, entry });
      else push(this.words, text, entry);
    return true;
  }

  /** The phrases that may stand in a plain text, by owner, each once and in the order in which they were added. */
  candidates(plain: string): Map<Owner, CompiledPhrase[]> {
    const found = new Set<Entry<Owner>>();
    const asked = new Set<string>();
    const ask = (word: string) => {
      if (asked.has(word)) return;
      asked.add(word);
      for (const entry of this.words.get(word) ?? []) found.add(entry);
      for (const { text, entry } of this.beginnings.get(word.slice(0, HEAD)) ?? [])
        if (word.startsWith(text)) found.add(entry);
    };
    for (const [word] of plain.matchAll(WORD)) {
      ask(word);
      if (word.includes("'")) for (const part of word.split("'")) ask(part);
    }
    const byOwner = new Map<Owner, CompiledPhrase[]>();
    for (const { owner, phrase } of [...found].sort((a, b) => a.order - b.order))
      push(byOwner, owner, phrase);
    return byOwner;
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
