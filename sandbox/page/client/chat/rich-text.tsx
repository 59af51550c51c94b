import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PersonView, RichTextView, RichMark } from "../../api/chat-view.ts";
import { usePage } from "../state/page-context.ts";
import { isTelegramLink } from "../ui/format.ts";
import { CopyLink } from "./copy-link.tsx";
import { linkify } from "./linkify.ts";

type Props = { readonly text: RichTextView; readonly person: PersonView; readonly isVerbatim?: boolean };

/** Formatted text. URLs and commands in it are tappable, but not in code, as in the apps. */
export function RichText({ text, person, isVerbatim = false }: Props): JSX.Element {
  return (
    <>
      {text.map((part, at) =>
        typeof part === "string" ? (
          <Plain key={at} text={part} person={person} isVerbatim={isVerbatim} />
        ) : (
          <Marked key={at} part={part} person={person} />
        ),
      )}
    </>
  );
}

function Plain({
  text,
  person,
  isVerbatim,
}: {
  text: string;
  person: PersonView;
  isVerbatim: boolean;
}): JSX.Element {
  const { act } = usePage();
  if (isVerbatim) {
    return (
      <>
        {text}
        {isTelegramLink(text) && <CopyLink url={text} from={person.id} />}
      </>
    );
  }
  return (
    <>
      {linkify(text).map((piece, at) => {
        switch (piece.kind) {
          case "text":
            return piece.text;
          case "url":
            return <Link key={at} url={piece.url} inside={piece.text} person={person} />;
          case "command":
            return (
              <button
                key={at}
                type="button"
                class="command"
                onClick={() => void act({ kind: "send-message", userId: person.id, text: piece.text })}
              >
                {piece.text}
              </button>
            );
        }
      })}
    </>
  );
}

function Link({
  url,
  inside,
  person,
}: {
  url: string;
  inside: JSX.Element | string;
  person: PersonView;
}): JSX.Element {
  const { act } = usePage();
  if (!["http:", "https:", "tg:"].includes(URL.parse(url)?.protocol ?? "")) return <>{inside}</>;
  return (
    <>
      <a
        href={url}
        rel="noopener noreferrer"
        onClick={(event) => {
          // The server resolves Telegram links to users and chats of this sandbox.
          event.preventDefault();
          void act({ kind: "open", userId: person.id, url });
        }}
      >
        {inside}
      </a>
      {isTelegramLink(url) && <CopyLink url={url} from={person.id} />}
    </>
  );
}

function Marked({ part, person }: { part: RichMark; person: PersonView }): JSX.Element {
  const isVerbatim = part.mark === "code" || part.mark === "pre";
  const inside = (
    <RichText text={part.inside} person={person} isVerbatim={isVerbatim || part.mark === "link"} />
  );
  switch (part.mark) {
    case "bold":
      return <b>{inside}</b>;
    case "italic":
      return <i>{inside}</i>;
    case "underline":
      return <u>{inside}</u>;
    case "strike":
      return <s>{inside}</s>;
    case "code":
      return <code>{inside}</code>;
    case "pre":
      return <pre>{inside}</pre>;
    case "quote":
      return <blockquote>{inside}</blockquote>;
    case "spoiler":
      return <Spoiler>{inside}</Spoiler>;
    case "link":
      return <Link url={part.url ?? ""} inside={inside} person={person} />;
  }
}

function Spoiler({ children }: { children: JSX.Element }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <span class="spoiler">{children}</span>;
  return (
    <button type="button" class="spoiler closed" onClick={() => setOpen(true)}>
      Show spoiler
    </button>
  );
}
