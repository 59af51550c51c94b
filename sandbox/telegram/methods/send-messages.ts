import { badRequest } from "../refusal.ts";
import { formatText } from "../world/text.ts";
import type { FormattedText, TextSource } from "../world/text.ts";
import { reachForWriting } from "../world/reach.ts";
import type { World } from "../world/world.ts";
import type { Methods } from "./method.ts";
import { send } from "./send.ts";

const LONGEST_TEXT = 4096;
const LONGEST_CAPTION = 1024;
/** Bot API, sendChatAction: "The status is set for 5 seconds or less (when a message arrives from your bot …)". */
const TYPING_MS = 5_000;

export const sendingMethods = (world: World): Methods => ({
  sendMessage: (args) =>
    send(world, args, () => {
      const { text, entities, html } = messageText(args);
      return { content: { text, ...(entities.length === 0 ? {} : { entities }) }, html };
    }),
  sendChatAction(args) {
    const { chat } = reachForWriting(world, args.chat_id);
    world.typing.set(chat.id, Date.now() + TYPING_MS);
    world.changed.notify();
    setTimeout(() => world.changed.notify(), TYPING_MS).unref();
    return true;
  },
});

export function messageText(source: TextSource): FormattedText {
  const formatted = formatText(source);
  if (formatted.text === "") throw badRequest("message text is empty");
  if (formatted.text.length > LONGEST_TEXT) throw badRequest("message is too long");
  return formatted;
}

type CaptionSource = {
  readonly caption?: string | undefined;
  readonly parse_mode?: string | undefined;
  readonly caption_entities?: TextSource["entities"];
};

export function captionText({ caption = "", parse_mode, caption_entities }: CaptionSource): FormattedText {
  const formatted = formatText({ text: caption, parse_mode, entities: caption_entities });
  if (formatted.text.length > LONGEST_CAPTION) throw badRequest("message caption is too long");
  return formatted;
}
