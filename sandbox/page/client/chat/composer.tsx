import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ChatView, PersonView } from "../../view.ts";
import type { Deed } from "../../deeds.ts";
import { useDesk } from "../desk.ts";
import { Icon } from "../icon.tsx";
import type { Side } from "../route.ts";
import { isTelegramLink } from "../words.ts";
import { Commands } from "./commands.tsx";
import { readDraft, writeDraft } from "./drafts.ts";

export type ComposerProps = { readonly person: PersonView; readonly chat: ChatView; readonly side: Side };

/** A pasted link of Telegram is opened, everything else is said. */
export function Composer({ person, chat, side }: ComposerProps): JSX.Element {
  const { act, copied, openCopied } = useDesk();
  const [text, setText] = useDraft(`${person.id}/${chat.id}`);
  const field = useRef<HTMLTextAreaElement>(null);
  const isBot = chat.kind === "bot";
  const send = async (): Promise<void> => {
    const words = text.trim();
    if (words === "") return;
    setText("");
    const { ok } = await act(deedFor(words, person, chat));
    if (!ok) setText(words);
    field.current?.focus();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {isBot && copied !== null && !copied.had.includes(person.id) && (
        <button
          type="button"
          class="copied"
          aria-label={`Open the copied link ${copied.url} as ${person.name}`}
          onClick={() => openCopied(person.id)}
        >
          Open the copied link <span>{copied.url.replace(/^https?:\/\//, "")}</span>
        </button>
      )}
      {isBot && <Commands person={person} chat={chat} side={side} />}
      <textarea
        ref={field}
        rows={Math.min(5, text.split("\n").length)}
        maxLength={4_096}
        placeholder={isBot ? "Message" : "Post to everybody in it"}
        aria-label={
          isBot ? `Message of ${person.name} to the bot` : `Post of ${person.name} in ${chat.title}`
        }
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void send();
        }}
      />
      {isBot && (
        <button
          type="button"
          class="quiet"
          title="Send a picture, with the text as its caption"
          aria-label={`Send a picture as ${person.name}`}
          onClick={() =>
            void act({ kind: "send-photo", who: person.id, caption: text.trim() }).then(
              ({ ok }) => ok && setText(""),
            )
          }
        >
          <Icon of="picture" />
        </button>
      )}
      <button class="send" aria-label={`Send as ${person.name}`}>
        <Icon of="send" />
      </button>
    </form>
  );
}

function deedFor(words: string, { id: who }: PersonView, { id, kind }: ChatView): Deed {
  if (kind !== "bot") return { kind: "post", who, channel: id, text: words };
  if (isTelegramLink(words)) return { kind: "open", who, url: words };
  return { kind: "say", who, text: words };
}

/** What was typed stays while other chats are looked at. */
function useDraft(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => readDraft(key));
  useEffect(() => {
    const follow = (event: Event): void => {
      if (event instanceof CustomEvent && event.detail === key) setText(readDraft(key));
    };
    addEventListener("draft", follow);
    return () => removeEventListener("draft", follow);
  }, [key]);
  return [text, (words) => writeDraft(key, words)];
}
