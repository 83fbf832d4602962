/** The commonest small words of each language with a lexicon: they stand in every sentence and in no product's name. */

/*
 * Words that two of the languages share ("in", "de", "a") are left out, or they would tell nothing. Where words are
 * not parted by spaces the script itself tells, see `scriptOf` in language.ts.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: "the you your and is of to for with we our be will not this that it are have has if by from can when any after what",
  de: "der die das und ist nicht sie ihr ihre ihren wir mit für auf den dem zu wird werden von bei haben oder wenn ein eine einen auch nach bis sich möchten",
  fr: "le la les vous votre vos et est pas nous avec pour des une du au aux sera dans sur ou avez ce cette que qui être si jusqu",
  es: "el los las y tu su sus no con para por una del al que se si está tus más puedes cuando hasta nuestro este esta lo",
  it: "il lo gli e è non con per una del della di che tuo tua si nel sono hai al alla i questo puoi fino tuoi dal sarà",
  nl: "het een en je jouw niet met voor van is wij ons op te dat dit wordt worden of als naar bij kunt uw deze tot om heb",
  pt: "o os as e seu sua não com para uma do da dos das que se no na você está ao por até mais nosso um",
  pl: "nie się w z na do i jest to twój twoja że dla przez oraz lub jeśli od po co czy będzie masz możesz swój",
  sv: "och det är inte du din ditt med för på att en ett av som vi har till kan om den dina eller från när kommer",
};

const BY_LANGUAGE = new Map(Object.entries(LISTS).map(([code, words]) => [code, new Set(words.split(" "))]));

/** Whether the small words of the language are known here. */
export function hasFunctionWords(language: string): boolean {
  return BY_LANGUAGE.has(language);
}

/** How many of the words are small words of the language; 0 where they are not known. Words in lower case. */
export function functionWords(words: readonly string[], language: string): number {
  const known = BY_LANGUAGE.get(language);
  return known === undefined ? 0 : words.reduce((count, word) => count + (known.has(word) ? 1 : 0), 0);
}
