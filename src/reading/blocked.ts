/** Whether something outside the flow stopped the browser on the last screen. */
import { logInOf } from "./log-in.js";
import { mainOf } from "./main.js";
import type { Visit } from "./model.js";
import { says, textsOf } from "./says.js";
import { quoted, type Story } from "./story.js";

/** A wall says little else: on a long page the same words are a mention. */
const WALL_WORDS = 150;

/** Why the last visit is a wall; undefined where it is none. Words of walls count on pages that say little else. */
export function blockedAt(story: Story, last: Visit): string | undefined {
  const look = last.looks.at(-1);
  if (!look || look.native) return undefined;
  if (look.status !== undefined && look.status >= 500)
    return `the server answered with status ${look.status}`;
  if (look.status === 429) return "the server answered with status 429: too many requests";
  const lexicon = story.lexiconOf(last);
  const main = mainOf(look);
  if (main.words > WALL_WORDS) return undefined;
  const texts = textsOf(last, []);
  const captcha = says([...texts, look.title], "captcha", lexicon);
  if (captcha) return `a check against automated browsers: ${quoted(captcha.text)}`;
  if (look.status === 403) return "the server answered with status 403: forbidden";
  const password = main.fields.some(
    (field) => field.field?.type === "password" && !field.field.autocomplete.includes("new-password"),
  );
  const other = main.controls.length > 0 && main.fields.every(({ kind }) => kind !== "text");
  if (other && logInOf(look, main, lexicon))
    return `a log-in that set-up did not cover: ${quoted(look.heading)}`;
  const login = says([look.heading, look.title], "login-wall", lexicon);
  if (password && login) return `a log-in that set-up did not cover: ${quoted(login.text)}`;
  return undefined;
}
