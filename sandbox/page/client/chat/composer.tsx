import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ChatView, PersonView } from "../../api/chat-view.ts";
import type { Action } from "../../api/actions.ts";
import { usePage } from "../state/page-context.ts";
import { Icon } from "../ui/icon.tsx";
import { isTelegramLink } from "../ui/format.ts";
import type { ChatOnSideProps } from "./chat-props.ts";
import { Commands } from "./commands.tsx";
import { readDraft, writeDraft } from "../state/drafts.ts";

/** Opens a pasted Telegram link and sends any other text. */
export function Composer({ person, chat, side }: ChatOnSideProps): JSX.Element {
  const { act, copied, openCopied } = usePage();
  const [text, setText] = useDraft(`${person.id}/${chat.id}`);
  const field = useRef<HTMLTextAreaElement>(null);
  const isBot = chat.kind === "bot";
  const send = async (): Promise<void> => {
    const message = text.trim();
    if (message === "") return;
    setText("");
    const { ok } = await act(actionFor(message, person, chat));
    if (!ok) setText(message);
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
      {isBot && copied !== null && !copied.openedBy.includes(person.id) && (
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
        placeholder={isBot ? "Message" : "Post to all members"}
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
            void act({ kind: "send-photo", userId: person.id, caption: text.trim() }).then(
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

function actionFor(message: string, { id: userId }: PersonView, { id, kind }: ChatView): Action {
  if (kind !== "bot") return { kind: "post", userId, channel: id, text: message };
  if (isTelegramLink(message)) return { kind: "open", userId, url: message };
  return { kind: "send-message", userId, text: message };
}

/** A draft survives while other chats are open. */
function useDraft(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => readDraft(key));
  useEffect(() => {
    const follow = (event: Event): void => {
      if (event instanceof CustomEvent && event.detail === key) setText(readDraft(key));
    };
    addEventListener("draft", follow);
    return () => removeEventListener("draft", follow);
  }, [key]);
  return [text, (message) => writeDraft(key, message)];
}
