/** Conversations, message by message, with what happened at each of them. */
import type { ReportChat } from "../schema.js";
import { SPEAKER_WORDS } from "../wording/chats.js";
import { count } from "../wording/format.js";
import { screenId } from "./links.js";
import { Site } from "./site.js";
import { Tag } from "./tags.js";

const TONE = {
  loop: "warm",
  transfer: "warm",
  "asked-again": "warm",
  person: "good",
  farewell: "plain",
  afterwards: "plain",
} as const;

type Message = ReportChat["messages"][number];

function Bubble({ message, lang }: { message: Message; lang: string }) {
  const { from, speaker, text, replies, marks, seconds } = message;
  const is = (...kinds: Message["marks"][number]["kind"][]) => marks.some(({ kind }) => kinds.includes(kind));
  return (
    <li class={`talk-${from}${is("farewell", "afterwards") ? " talk-after" : ""}`}>
      <p class="talk-who">
        <b>{is("farewell") ? "wayout" : SPEAKER_WORDS[from]}</b>
        {speaker !== "" && from !== "user" && (
          <>
            {" "}
            “<Site text={speaker} max={60} lang={lang} />”
          </>
        )}{" "}
        <span class="certainty">
          message {message.n}, {seconds} s
        </span>
      </p>
      {text !== "" && (
        <p class="talk-text">
          <Site text={text} max={2000} lang={lang} />
        </p>
      )}
      {replies.length > 0 && (
        <ul class="talk-replies" aria-label="Quick replies">
          {replies.map((reply, index) => (
            <li key={`${index} ${reply}`}>
              <Site text={reply} max={80} lang={lang} />
            </li>
          ))}
        </ul>
      )}
      {marks.length > 0 && (
        <p class="tags">
          {marks.map((mark) => (
            <Tag key={mark.kind} tone={TONE[mark.kind]}>
              {mark.text}
            </Tag>
          ))}
        </p>
      )}
    </li>
  );
}

export function Chats({ chats, anchor, id }: { chats: readonly ReportChat[]; anchor: string; id: string }) {
  if (chats.length === 0) return null;
  return (
    <section class="way">
      <h3 id={id}>What was said in the chat</h3>
      {chats.map((chat) => (
        <article key={chat.n} class="talk" aria-labelledby={`${id}-${chat.n}`}>
          <h4 id={`${id}-${chat.n}`}>
            {chats.length > 1 ? `Conversation ${chat.n}` : "The conversation"}
            {chat.title !== "" && (
              <>
                : <Site text={chat.title} max={80} lang={chat.language} />
              </>
            )}
          </h4>
          <p class="where">
            <a href={`#${screenId(anchor, chat.screen)}`}>Screen {chat.screen}</a>,{" "}
            {chat.openedBy === "page" ? "opened by itself" : "opened by the user"},{" "}
            {count(chat.messages.length, "message")}, {chat.turns} of the user
          </p>
          {chat.notes.length > 0 && (
            <p class="absent">
              <Site text={chat.notes.join(" · ")} max={400} lang={chat.language} />
            </p>
          )}
          <ol class="talk-lines">
            {chat.messages.map((message) => (
              <Bubble key={message.n} message={message} lang={chat.language} />
            ))}
          </ol>
          {chat.silentSeconds !== undefined && (
            <p class="talk-end">Then nobody answered for {count(chat.silentSeconds, "second")}.</p>
          )}
          {chat.shut && <p class="talk-end">Then the chat was shut.</p>}
        </article>
      ))}
    </section>
  );
}
