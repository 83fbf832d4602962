/** Whether a screen is a log-in, and by what one would log in there. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Control, Look } from "../record/schema.js";
import type { Main } from "./model.js";

const isIdentity = ({ field }: Control): boolean =>
  field?.type === "email" || /\b(?:username|email)\b/.test(field?.autocomplete ?? "");

/** Buttons of other companies alone: "Continue with Google" and nothing of the site's own that leads on. */
function byOthers(look: Look, main: Main, lexicon: Lexicon): Control | undefined {
  if (main.fields.some(({ kind }) => kind === "text")) return undefined;
  const said = (control: Control) =>
    lexicon.find("log-in-with", control.text) ?? lexicon.find("log-in-with", control.name);
  const [first, ...more] = main.controls.filter((control) => said(control) !== undefined);
  const wall = main.blocks.some(
    ({ text, control }) => control === undefined && lexicon.find("login-wall", text),
  );
  const titled = lexicon.find("login-wall", look.title) !== undefined;
  return wall || titled || more.length > 0 ? first : undefined;
}

/**
 * What a log-in asks for: who you are and your password, or on a page of logging in who you are before the password is
 * asked, or an account with another company. A password alone proves anew who is known already, see `identity-demand`.
 */
export function logInOf(look: Look, main: Main, lexicon: Lexicon): Control | undefined {
  const texts = main.fields.filter(({ kind }) => kind === "text");
  const [first] = texts;
  const says = (text: string) => lexicon.find("login-wall", text) !== undefined;
  if (first && texts.length === 1 && isIdentity(first) && says(look.heading)) return first;
  if (!first) return byOthers(look, main, lexicon);
  const password = texts.find(
    ({ field }) => field?.type === "password" && !field.autocomplete.includes("new-password"),
  );
  if (password === undefined || texts.length < 2 || texts.length > 3) return undefined;
  const words = [look.heading, look.title, ...main.controls.map(({ text, name }) => text || name)];
  return words.some(says) ? password : undefined;
}
