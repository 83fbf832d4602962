/** Names of the places in the document that links lead to. Ids never hold a site's or a file's words. */

/** Id of a journey's section, by its place in the report. */
export function journeyId(index: number): string {
  return `journey-${index + 1}`;
}

/** Id of a part of a journey's section. */
export function partId(
  journey: string,
  part: "way" | "first" | "change" | "numbers" | "contacts" | "screens" | "chats" | "rules",
): string {
  return `${journey}-${part}`;
}

/** Id of a screen within a journey's section. */
export function screenId(journey: string, screen: number): string {
  return `${journey}-screen-${screen}`;
}
