/** The lexicon file: which words mean what in one language. The phrase language is documented here. */
import { z } from "zod";

/*
 * Phrases, as they stand in `phrases`, `not` and `words`:
 *
 *   cancel my plan     words, in this order; case, kind of quote, kind of white space and commas do not matter;
 *                      a hyphen counts as a space (`auto renew` matches "auto-renew"), the end of a sentence never does
 *   (a|b c)            one of several; may be nested
 *   my?  (my own)?     may be left out
 *   cancel*            any ending: cancels, cancelled, cancellation
 *   *contract          any beginning, for languages that write compounds in one word; both may be joined: *bill*
 *   no, quit           a comma (or colon, semicolon, dash) stands after the word
 *   no! quit           none stands after it: "no quiero salir" is not "no, quiero salir"
 *   ...                a gap of at most four words of the same sentence
 *   <n>                a number, in digits (1,000.50) or as a word of `numbers`
 *   <money> <percent>  an amount with its currency; a share in per cent
 *   <duration>         a number and a unit of `units`: "3 months", "a week", "30-day"
 *   <date>             a calendar date in figures or with a month's name
 *   <name>             any of the phrases listed under `words: name`
 *   ^ at the start, $ at the end of a phrase: only where the text or a sentence begins or ends
 *   ?                  alone, in `not`: the sentence is a question
 *
 * Words match at word boundaries, after one of `elisions` and its apostrophe too ("l'abonnement"); where `spaces` is
 * false (Japanese, Chinese) anywhere. A match is cancelled when a
 * `not` phrase of the same class is found in the same sentence.
 */
const phrases = z.array(z.string().min(1)).describe("Phrases; see the head of the file");

export const classSchema = z.strictObject({
  about: z.string().describe("What a text that matches says"),
  phrases,
  not: phrases.default([]).describe("Phrases that cancel a match in the same sentence"),
  examples: z
    .strictObject({ match: z.array(z.string()).default([]), no: z.array(z.string()).default([]) })
    .describe("Texts that must match and texts that must not; a test reads them"),
});

export const lexiconSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/, "a language code such as en"),
  about: z.string().optional(),
  spaces: z.boolean().default(true).describe("Words are separated by spaces"),
  numbers: z.record(z.string(), z.number()).default({}).describe("Number words and their values"),
  units: z
    .record(z.string(), z.strictObject({ seconds: z.number().positive(), words: z.array(z.string()).min(1) }))
    .default({})
    .describe("Units of time; a working day is 86400 seconds"),
  elisions: z
    .array(z.string().min(1))
    .default([])
    .describe("Words that an apostrophe joins to the next one and that stay words of their own: l, d, dell"),
  articles: z.array(z.string()).default([]).describe("Words that mean one before a unit: a, an, another"),
  months: z.array(z.string()).default([]).describe("Names and short names of months"),
  ordinals: z.array(z.string()).default([]).describe("Endings of ordinal figures: st, nd, rd, th"),
  currencies: z.array(z.string()).default([]).describe("Words for currencies that follow an amount"),
  percent: z.array(z.string()).default([]).describe("Words for per cent"),
  small: z
    .array(z.string())
    .default([])
    .describe("Articles, possessives and prepositions, which are no part of a thing's name"),
  paths: z
    .strictObject({
      leave: z.array(z.string()).default([]).describe("Words of addresses that lead to leaving"),
      other: z
        .array(z.string())
        .default([])
        .describe("Words beside which they lead elsewhere: orders, help, terms"),
    })
    .default({ leave: [], other: [] }),
  pleasantries: z.array(z.string()).default([]).describe("Words that do not change what a whole label says"),
  say: z
    .strictObject({
      person: z.string().describe("Asks a chat for a person"),
      farewell: z
        .string()
        .describe("Thanks a person who was reached, and says that it was a test and nothing is left to do"),
    })
    .optional()
    .describe("What the program itself says in a chat"),
  words: z
    .record(
      z.string().regex(/^[a-z-]+$/),
      z.union([phrases.min(1), z.string().transform((phrase) => [phrase])]),
    )
    .default({})
    .describe("Lists to be named in phrases"),
  classes: z.record(z.string().regex(/^[a-z0-9-]+$/), classSchema),
});
export type LexiconFile = z.infer<typeof lexiconSchema>;
export type LexiconClass = z.infer<typeof classSchema>;
