/** Ways to a person and what a call costs, as the report says them. */
import type { Contact } from "../schema.js";

export const WAY_WORDS: Record<Contact["way"], string> = {
  phone: "Telephone",
  email: "E-mail",
  form: "Form",
  chat: "Chat",
  messenger: "Messenger",
  callback: "Call-back",
  post: "Letter",
};

/** Whether a way works, as far as the pages tell. */
export function contactState({
  works,
  tried,
  because,
}: Pick<Contact, "works" | "tried" | "because">): string {
  if (!works) return because === undefined ? "no" : `no: ${because}`;
  return tried ? "yes" : "offered, not tried";
}

export const COST_WORDS: Record<NonNullable<Contact["cost"]>, string> = {
  free: "free to call",
  ordinary: "costs an ordinary call",
  shared: "shared cost: may be more than an ordinary call",
  paid: "costs more than an ordinary call",
  unknown: "what a call costs is not known",
};
