import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";

/** Connects the chat again, for a person who has mended the bot's rights. */
export const checkAgain = (texts: Texts, telegramChatId: number): InlineKeyboard =>
  new InlineKeyboard().text(
    texts.plain("connect-check-again"),
    buttonData("connect", String(telegramChatId)),
  );
