/** What a place is, by what it shows: a forum where customers answer customers, or help that is there to be read. */
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { Look } from "../../record/schema.js";
import { mainOf } from "../main.js";

export interface Evidence {
  weight: number;
  /** Words of the page, or what its address or structured data says. */
  quote: string;
  locator: string;
  what: string;
}

export interface Place {
  kind: "forum" | "self-service";
  /** 0..1; under 0.6 it may be something else. */
  confidence: number;
  evidence: Evidence[];
}

const FORUM_ADDRESS =
  /^[a-z]+:\/\/(?:community|communities|forums?|discuss|discussions|comunidad|comunita|communaute|spolecznosc|gemeinschaft|answers)\.|\/(?:community|communities|forums?|discussions?|questions|topics?|threads?|boards?|t5|comunidad|comunidade|comunita|communaute|foro|foros|spolecznosc|gemeenschap|fragen-und-antworten)(?:[/?#._-]|$)/i;
const HELP_ADDRESS =
  /^[a-z]+:\/\/(?:help|support|faq|hilfe|aide|ayuda|aiuto|pomoc|hjalp|hc|kb|knowledge|docs)\.|\/(?:help|hc|faqs?|kb|knowledge(?:-?base)?|articles?|support|guides?|hilfe|ratgeber|aide|assistance|questions-frequentes|ayuda|preguntas-frecuentes|aiuto|assistenza|domande-frequenti|ajuda|perguntas-frequentes|veelgestelde-vragen|klantenservice|pomoc|hjalp|kundservice|fragor-och-svar)(?:[/?#._-]|$)/i;
/** What a page of its kind cannot lack, and what it merely often has. */
const ENOUGH = 0.6;

function byTypes(look: Look, types: readonly string[], weight: number): Evidence[] {
  const type = look.types?.find((one) => types.includes(one));
  return type ? [{ weight, quote: type, locator: "", what: "structured data" }] : [];
}

function byAddress(look: Look, pattern: RegExp, weight: number): Evidence[] {
  const found = pattern.exec(look.url)?.[0];
  return found ? [{ weight, quote: found, locator: "", what: "address" }] : [];
}

/**
 * Its own name ("Help centre") says what a page is more surely than words in its heading or title do; "How can we
 * help?" stands above forms as well.
 */
function byHeading(look: Look, lexicon: Lexicon, cls: string, weight: number, named = weight): Evidence[] {
  for (const text of [look.heading, look.title]) {
    const whole = /[?？]\s*$/u.test(text) ? undefined : lexicon.whole(cls, text);
    if (whole ?? lexicon.find(cls, text))
      return [{ weight: whole ? named : weight, quote: text, locator: "", what: "heading" }];
  }
  return [];
}

/** Blocks of the main content in which the class is found, each once. */
function marksOf(look: Look, lexicon: Lexicon, cls: string) {
  return mainOf(look).blocks.flatMap((block) => {
    const match = lexicon.find(cls, block.text);
    return match ? [{ block, match }] : [];
  });
}

function forumEvidence(look: Look, lexicon: Lexicon): Evidence[] {
  const marks = marksOf(look, lexicon, "forum-mark");
  const [first] = marks;
  const counted: Evidence[] =
    first && marks.length >= 2
      ? [
          {
            weight: marks.length >= 4 ? 0.5 : 0.35,
            quote: first.block.text,
            locator: first.block.locator,
            what: `${marks.length} marks of contributions`,
          },
        ]
      : [];
  return [
    ...byTypes(look, ["DiscussionForumPosting"], 0.8),
    // Some companies mark their own questions and answers so.
    ...byTypes(look, ["QAPage"], 0.4),
    ...byAddress(look, FORUM_ADDRESS, 0.3),
    ...byHeading(look, lexicon, "forum-page", 0.35),
    ...saidOutright(look, lexicon),
    ...counted,
  ];
}

/** "Travellers help travellers": what such a place says of itself under whatever name it goes by. */
function saidOutright(look: Look, lexicon: Lexicon): Evidence[] {
  const [said] = marksOf(look, lexicon, "members-answer");
  if (!said) return [];
  const { text, locator } = said.block;
  return [{ weight: 0.35, quote: text, locator, what: "customers answer here" }];
}

/** Questions as headings, folds or links: what a list of frequent questions is made of. */
function questions(look: Look): Evidence[] {
  const { blocks } = mainOf(look);
  const asked = blocks.filter(({ text, kind }) => kind !== "text" && /[?？]\s*$/u.test(text));
  const [first] = asked;
  if (!first || asked.length < 3) return [];
  return [{ weight: 0.45, quote: first.text, locator: first.locator, what: `${asked.length} questions` }];
}

function helpEvidence(look: Look, lexicon: Lexicon): Evidence[] {
  const [mark] = marksOf(look, lexicon, "article-mark");
  const topics = marksOf(look, lexicon, "help-content").filter(({ block }) => block.text !== look.heading);
  const [topic] = topics;
  return [
    ...byTypes(look, ["FAQPage"], 0.7),
    ...byTypes(look, ["HowTo", "TechArticle"], 0.4),
    ...(mark
      ? [{ weight: 0.5, quote: mark.block.text, locator: mark.block.locator, what: "asks whether it helped" }]
      : []),
    ...byHeading(look, lexicon, "help-content", 0.4, ENOUGH),
    ...(topic
      ? [
          {
            weight: topics.length > 1 ? 0.4 : 0.3,
            quote: topic.block.text,
            locator: topic.block.locator,
            what: "help to be read",
          },
        ]
      : []),
    ...byAddress(look, HELP_ADDRESS, 0.25),
    ...questions(look),
  ];
}

const known = new WeakMap<Lexicon, WeakMap<Look, Place | undefined>>();

/** What kind of place a look shows; undefined where it is neither. What is a forum is not also self-service. */
export function placeOf(look: Look, lexicon: Lexicon): Place | undefined {
  const byLook = known.get(lexicon) ?? new WeakMap<Look, Place | undefined>();
  known.set(lexicon, byLook);
  if (byLook.has(look)) return byLook.get(look);
  const place = look.native ? undefined : judge(look, lexicon);
  byLook.set(look, place);
  return place;
}

function judge(look: Look, lexicon: Lexicon): Place | undefined {
  for (const [kind, evidence] of [
    ["forum", forumEvidence(look, lexicon)],
    ["self-service", helpEvidence(look, lexicon)],
  ] as const) {
    const sum = evidence.reduce((total, one) => total + one.weight, 0);
    if (sum >= ENOUGH) return { kind, confidence: Math.min(0.95, Math.round(sum * 100) / 100), evidence };
  }
  return undefined;
}
