import type { JSX } from "preact";
import type { ButtonView } from "../../api/chat-view.ts";
import { usePage } from "../state/page-context.ts";
import { Icon } from "../ui/icon.tsx";
import { isTelegramLink, stars } from "../ui/format.ts";
import type { MessageProps } from "./chat-props.ts";
import { CopyLink } from "./copy-link.tsx";

export function InlineKeyboard({ person, chat, message }: MessageProps): JSX.Element | null {
  const { act, openPaySheet } = usePage();
  const { attachment, id } = message;
  const invoice = attachment?.kind === "invoice" ? attachment : null;
  const hasPay = message.buttons.flat().some(({ kind }) => kind === "pay");
  const own: ButtonView[] =
    invoice === null || hasPay ? [] : [{ kind: "pay", text: `Pay ${stars(invoice.stars)}` }];
  const rows = own.length === 0 ? message.buttons : [own, ...message.buttons];
  if (rows.length === 0) return null;
  const press = (button: ButtonView, row: number, column: number): void => {
    if (button.kind === "url") void act({ kind: "open", userId: person.id, url: button.url });
    else if (button.kind === "pay" && invoice !== null)
      openPaySheet({ userId: person.id, title: invoice.title, stars: invoice.stars, by: { message: id } });
    else void act({ kind: "press", userId: person.id, chat: chat.id, message: id, row, column });
  };
  return (
    <div class="keyboard" role="group" aria-label="Buttons of the message">
      {rows.map((buttons, row) => (
        <div key={row} class="keys">
          {buttons.map((button, column) => (
            <span key={column} class="key">
              <button type="button" dir="auto" onClick={() => press(button, row, column)}>
                {button.text}
                {button.kind === "url" && <Icon of="outside" />}
              </button>
              {button.kind === "url" && isTelegramLink(button.url) && (
                <CopyLink url={button.url} from={person.id} />
              )}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
