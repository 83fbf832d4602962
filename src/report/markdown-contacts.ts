/** The ways to a person as a table in Markdown: which work, what they cost, when they are open, how soon one is answered. */
import { md } from "./markdown-escape.js";
import type { Contact } from "./schema.js";
import { COST_WORDS, contactState, WAY_WORDS } from "./wording/contacts.js";

function row({ cost, country, hours, time, ...contact }: Contact): string {
  const call =
    cost === undefined ? [] : [`${COST_WORDS[cost]}${country === undefined ? "" : ` (${country})`}`];
  const said = [hours, time].flatMap((text) => (text === undefined ? [] : [`“${md(text, 160)}”`]));
  const cells = [
    WAY_WORDS[contact.way],
    md(contact.label, 120),
    md(contactState(contact), 200),
    [...call.map((text) => md(text)), ...said].join("; "),
    String(contact.screen),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Where none was met that is said, too. */
export function contactTable(contacts: readonly Contact[]): string {
  if (contacts.length === 0) return "No telephone number, address, form or chat was met.";
  const head =
    "| Way | As shown | Does it work? | Cost, hours, answer | Screen |\n| --- | --- | --- | --- | --- |";
  return [head, ...contacts.map(row)].join("\n");
}
