/** Who says a message, in words for people. */
import type { ReportChat } from "../schema.js";

export const SPEAKER_WORDS: Readonly<Record<ReportChat["messages"][number]["from"], string>> = {
  user: "The user",
  bot: "A bot",
  person: "A person",
  unknown: "Not known who",
  notice: "Notice",
};
