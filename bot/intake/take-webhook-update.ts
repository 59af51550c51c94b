import { Context } from "grammy";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { BotContext } from "../platform/context.ts";
import type { Connection } from "../platform/database/connection.ts";
import type { Platform } from "../platform/platform.ts";
import { createChatLock } from "./chat-lock.ts";
import { handleUpdate } from "./error-boundary.ts";
import { isMoneyUpdate, storeMoneyUpdates } from "./money-updates.ts";
import type { ReceivedUpdate } from "./money-updates.ts";

export type WebhookIntake = {
  /**
   * Handles an update to its end, or stores it. Afterwards Telegram may be told that it arrived.
   * @throws when the update was not taken: Telegram must send it again.
   */
  readonly take: (update: ReceivedUpdate) => Promise<void>;
  close(): Promise<void>;
};

export type WebhookIntakeOptions = {
  readonly bot: Bot<BotContext>;
  readonly platform: Platform;
  readonly connection: Connection;
};

export function createWebhookIntake({ bot, platform, connection }: WebhookIntakeOptions): WebhookIntake {
  const chats = createChatLock(connection, (error) => {
    platform.logger.warn({ event: "chat_lock_lost", err: error }, "The connection of a chat lock broke");
  });
  return {
    async take(received) {
      if (isMoneyUpdate(received)) return await storeMoneyUpdates(platform, bot, [received]);
      await bot.init();
      const update = received as Update;
      const chat = chatOf(bot, update);
      // A pre-checkout query has ten seconds and changes nothing, so it does not queue behind the chat's other
      // updates.
      if (chat === undefined || update.pre_checkout_query !== undefined) await handleUpdate(bot, update);
      else await chats.run(chat, () => handleUpdate(bot, update));
    },
    close: () => chats.close(),
  };
}

/** The chat, or the person for an update without a chat. */
function chatOf(bot: Bot<BotContext>, update: Update): number | undefined {
  const context = new Context(update, bot.api, bot.botInfo);
  return context.chatId ?? context.from?.id;
}
