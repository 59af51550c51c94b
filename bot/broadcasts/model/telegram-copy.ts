import type { Api } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { deepLink } from "../../platform/chat/deep-links.ts";
import type { BroadcastButton, BroadcastContent } from "./content.ts";

export type CopyInput = {
  readonly api: Api;
  readonly botName: string;
  /** The channel of the broadcast, to which a donation goes. */
  readonly channelId: string;
  readonly content: BroadcastContent;
  readonly telegramChatId: number;
  readonly isPaid?: boolean;
};

/**
 * Copies the messages of a broadcast, with the buttons, into the chat of a recipient, or of the author as a preview.
 *
 * @returns the message ids of the copies.
 * @throws Telegram's refusal.
 */
export async function copyContent(input: CopyInput): Promise<number[]> {
  const { api, content, telegramChatId, isPaid = false } = input;
  const [first, ...more] = content.messageIds;
  if (first === undefined) throw new RangeError("A broadcast has at least one message");
  if (more.length > 0) {
    const copies = await api.copyMessages(telegramChatId, content.telegramChatId, [first, ...more]);
    return copies.map(({ message_id: id }) => id);
  }
  const buttons = keyboardOf(input);
  const { message_id: id } = await api.copyMessage(telegramChatId, content.telegramChatId, first, {
    ...(isPaid ? { allow_paid_broadcast: true } : {}),
    ...(buttons.length === 0 ? {} : { reply_markup: { inline_keyboard: buttons } }),
  });
  return [id];
}

export const keyboardOf = ({
  content,
  botName,
  channelId,
}: Pick<CopyInput, "content" | "botName" | "channelId">): InlineKeyboardButton[][] =>
  content.buttons.map((row) => row.map((button) => buttonOf(button, botName, channelId)));

function buttonOf(button: BroadcastButton, botName: string, channelId: string): InlineKeyboardButton {
  const { text } = button;
  switch (button.kind) {
    case "url":
      return { text, url: button.url };
    case "tier":
      return { text, url: deepLink(botName, "tier", button.tierId) };
    case "donate":
      return { text, url: deepLink(botName, "donation", channelId) };
    case "data":
      return { text, callback_data: button.data };
  }
}
