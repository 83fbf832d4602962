/** Cuts a plain text into the sentences within which a match can be cancelled. */

export interface Sentence {
  /** Where it begins in the text. */
  from: number;
  text: string;
}

/** A figure of one or two digits stands before the point, as in a day of the month. */
function ordinalBefore(text: string, point: number): boolean {
  return (
    /(?:^|[^\d.,])\d{1,2}$/.test(text.slice(Math.max(0, point - 3), point)) &&
    /^\. \p{L}/u.test(text.slice(point, point + 3))
  );
}

/**
 * The sentences of a plain text, each with its mark: an end of line or a mark followed by white space ends one.
 * `ordinalPoint`: a figure before a point is an ordinal in this language and ends none.
 */
export function sentencesIn(text: string, ordinalPoint: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of text.matchAll(
    /[.!?]["')]?(?=\s)|[!?](?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])|\n|[。！？]/gu,
  )) {
    const to = end.index + end[0].length;
    if (ordinalPoint && end[0] === "." && ordinalBefore(text, end.index)) continue;
    sentences.push({ from, text: text.slice(from, to) });
    from = to;
  }
  sentences.push({ from, text: text.slice(from) });
  return sentences;
}
