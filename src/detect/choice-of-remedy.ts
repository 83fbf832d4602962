/** choice-of-remedy: the customer may choose how the matter is put right. */
import { companySays, onLine, onSpoken } from "./chat-lines.js";
import { byWords, type Detector } from "./finding.js";

export const choiceOfRemedy: Detector = (reading, lexicons) => {
  const said = companySays(reading, lexicons).flatMap((spoken) => {
    const match = spoken.lexicon.find("choice-of-remedy", spoken.text);
    return match ? [onSpoken("choice-of-remedy", reading, spoken, 0.85, byWords(match), match.index)] : [];
  });
  const offered = reading.chats.flatMap((chat) =>
    chat.lines.flatMap((line) => {
      const names = line.message.replies.map(({ name }) => name);
      const remedies = names.filter((name) => chat.lexicon.find("remedy", name));
      if (remedies.length < 2) return [];
      return [
        onLine(
          "choice-of-remedy",
          reading,
          line,
          0.85,
          `quick replies to choose from: ${remedies.join(", ")}`,
        ),
      ];
    }),
  );
  const done = new Set<number>();
  return [...said, ...offered].filter(({ screen }) => !done.has(screen) && done.add(screen));
};
