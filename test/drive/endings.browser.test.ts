/** How it ended is told in a real browser by whatever means a site uses: native alerts, messages that vanish, pages, silence. */
import { expect, test } from "vitest";
import { loadLexicons } from "../../src/lexicon/load.js";
import { readJourney } from "../../src/reading/index.js";
import { ENDINGS, type Ending, WORDS, type Words } from "../support/endings.js";
import { type Answer, type Pages, redirect } from "../support/tiny-site.js";
import { fileOf, type Walk, walkAll } from "../support/walk.js";
import { walking } from "../support/walking.js";

const lexicons = await loadLexicons();
const html =
  (lang: string, body: string): Answer =>
  (_, response) =>
    void response.end(
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Example</title><main>${body}</main>`,
    );

/** Shown by a script once the page is there, and gone two seconds later. */
const vanishing = (text: string) =>
  `<div id="t" style="position:fixed;bottom:20px;left:20px;padding:12px;background:#222;color:#fff" hidden></div><script>
  setTimeout(() => { t.textContent = ${JSON.stringify(text)}; t.hidden = false; setTimeout(() => t.remove(), 2000) }, 150)</script>`;

function pagesOf(id: string, lang: string, words: Words, { by, words: said }: Ending): Pages {
  const text = said ? words[said] : "";
  const home = (line: string, more = "") =>
    html(lang, `<h1>${words.home}</h1><p>${line}</p><a href="/${id}/ask">${words.out}</a>${more}`);
  const start = `/${id}`;
  let ended = false;
  const later = by === "toast" ? home(words.renews, vanishing(text)) : home(text);
  const back = by === "toast" || by === "home";
  const alerting = html(
    lang,
    `<script>alert(${JSON.stringify(text)}); location.replace("${start}")</script>`,
  );
  const page = by === "alert" ? alerting : html(lang, `<h1>Example</h1><p>${text}</p>`);
  return {
    [start]: (...asked) => (ended && back ? later : home(words.renews))(...asked),
    [`${start}/ask`]: html(
      lang,
      `<h1>${words.asks}</h1><form method="post" action="${start}/after"><button>${words.stay}</button> <button>${words.end}</button></form>`,
    ),
    [`${start}/after`]: (...asked) => {
      ended = true;
      return (back ? redirect(start, 303) : page)(...asked);
    },
  };
}

/** Each ending in one language; all in all the ten, as words are tested without a browser. */
const languages = Object.keys(WORDS);
const cases = [...ENDINGS, ...ENDINGS].map((ending, at) => {
  const lang = languages[(at * 3 + (at >= ENDINGS.length ? 1 : 0)) % languages.length] ?? "en";
  const words = WORDS[lang];
  if (!words) throw new Error(lang);
  return { id: `e${at}`, lang, words, ending };
});

const click = (name: string) => ({ verb: "click", target: { name, exact: true } }) as const;
const walks = cases.map(({ id, words, ending }): [string, Walk] => [
  id,
  {
    kind: "cancel",
    commit: "allowed",
    steps: [
      click(words.out),
      click(ending.stays ? words.stay : words.end),
      ...(ending.by === "alert" ? [{ verb: "dialog", answer: "accept" } as const] : []),
    ],
  },
]);
const walked = walking(
  () => Object.assign({}, ...cases.map(({ id, lang, words, ending }) => pagesOf(id, lang, words, ending))),
  ({ url }) => walkAll(fileOf(url, Object.fromEntries(walks)), { request: { commit: true } }),
);

test.each(cases.map((one) => [one.ending.name, one.lang, one] as const))(
  "%s (%s)",
  (_, __, { id, ending }) => {
    const { end, errors } = walked.of(id);
    expect([end?.reason, errors]).toEqual(["done", []]);
    const reading = readJourney(walked.events, lexicons).find(({ journey }) => journey.journey === id);
    expect([reading?.outcome, reading?.outcomeBecause]).toEqual([ending.outcome, expect.any(String)]);
  },
);
