import type { Bot } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { Connection } from "../platform/database/connection.ts";
import type { Platform } from "../platform/platform.ts";
import { createChatLock } from "./chat-lock.ts";
import { createHandlerSlots } from "./handler-slots.ts";
import { isMoneyUpdate, storeMoneyUpdates } from "./money-updates.ts";
import type { ReceivedUpdate } from "./money-updates.ts";
import { createUpdateQueue } from "./update-queue.ts";

export type WebhookIntake = {
  /**
   * Handles an update to its end, or stores it, or queues it behind another update of its chat. Afterwards the update may be
   * confirmed to Telegram.
   * @throws when the update was not taken: Telegram must send it again.
   */
  readonly take: (update: ReceivedUpdate) => Promise<void>;
  /** Waits for the updates that are handled or queued. */
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
  const slots = createHandlerSlots();
  const queue = createUpdateQueue({
    bot,
    platform,
    run: (chat, work) => slots.run(() => chats.run(chat, work)),
  });
  const queued = new Set<Promise<void>>();
  return {
    async take(received) {
      if (isMoneyUpdate(received)) return await storeMoneyUpdates(platform, bot, [received]);
      await bot.init();
      const waits = queue.waits(received);
      const handled = queue.take(received);
      if (!waits) return await handled;
      // Telegram has a hundred connections for all chats, and pre-checkouts and payments come through them too. A press or a
      // message that waits for its own chat holds none of them: like one that is polled, it is lost if the process is killed.
      const ended = handled
        .catch((error: unknown) =>
          platform.logger.error({ event: "update_failed", err: error }, "An update failed"),
        )
        .finally(() => queued.delete(ended));
      queued.add(ended);
    },
    async close() {
      await Promise.all(queued);
      await chats.close();
    },
  };
}
