import type { JSX } from "preact";
import { clockTime } from "../ui/format.ts";
import { Attachment } from "./attachment.tsx";
import type { MessageProps } from "./chat-props.ts";
import { InlineKeyboard } from "./inline-keyboard.tsx";
import { RichText } from "./rich-text.tsx";

export function Message({ person, chat, message }: MessageProps): JSX.Element {
  const { attachment, author, date, from, isEdited, text } = message;
  if (attachment?.kind === "service")
    return (
      <p class="message service" tabIndex={-1}>
        <span>{attachment.text}</span>
      </p>
    );
  return (
    <article class={`message from-${from}`} tabIndex={-1}>
      <div class="bubble">
        {author !== null && <b class="author">{author}</b>}
        {attachment !== null && <Attachment attachment={attachment} />}
        {text.length > 0 && (
          <div class="text" dir="auto">
            <RichText text={text} person={person} />
          </div>
        )}
        <p class="stamp">
          {isEdited && "edited "}
          <time dateTime={date}>{clockTime(date)}</time>
        </p>
      </div>
      <InlineKeyboard person={person} chat={chat} message={message} />
    </article>
  );
}
