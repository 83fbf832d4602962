/** What a site calls itself on a page: the words of its logo, and the name in its address. */
import type { Look } from "../record/schema.js";

/** A logo is a name, not a sentence. */
const LONGEST = 4;
const COMMON = /^(?:www|my|account|app|mail|shop|store|com|co|org|net|gov|ac|localhost)$/;

function addressName(url: string): string {
  const labels = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase().split(".") ?? [];
  // An address of figures names nobody, and the last label is a country or a kind.
  if (labels.length < 2 || labels.every((label) => /^\d+$/.test(label))) return "";
  return (
    labels
      .slice(0, -1)
      .filter((label) => !COMMON.test(label))
      .at(-1) ?? ""
  );
}

/** Empty where neither the header's first words nor the address name anybody. */
export function brandOf(look: Look): string {
  const first = look.blocks.find(({ zone }) => zone === "header")?.text.trim() ?? "";
  return `${first.split(/\s+/u).length <= LONGEST ? first : ""} ${addressName(look.url)}`.trim();
}
