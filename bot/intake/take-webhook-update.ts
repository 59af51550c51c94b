import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { BotContext } from "../platform/context.ts";
import type { Connection } from "../platform/database/connection.ts";
import type { Platform } from "../platform/platform.ts";
import { createChatLock } from "./chat-lock.ts";
import { handleUpdate } from "./handle-update.ts";
import { createHandlerSlots } from "./handler-slots.ts";
import { createInbox, isPreCheckout } from "./inbox.ts";
import { isMoneyUpdate, storeMoneyUpdates } from "./money-updates.ts";
import type { ReceivedUpdate } from "./money-updates.ts";

export type WebhookIntake = {
  /**
   * Stores an update, and handles it unless it waits behind another update of its chat. Afterwards the update may be confirmed to
   * Telegram.
   * @throws when the update was not stored: Telegram must send it again.
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

// An update of a killed process that Telegram does not send again waits at most twice this long. The query is an index scan of a
// few rows.
const SEARCH_SECONDS = 2;
// Most handlers begin within milliseconds.
const OWN_MS = 500;

/**
 * Telegram may send the updates of a channel one after the other, each when the one before it is confirmed. Joins of different
 * people have no order, so each is confirmed when it is stored.
 */
const isJoin = (update: Update): boolean =>
  update.chat_join_request !== undefined || update.chat_member !== undefined;

export function createWebhookIntake({ bot, platform, connection }: WebhookIntakeOptions): WebhookIntake {
  const chats = createChatLock(connection, (error) => {
    platform.logger.warn({ event: "chat_lock_lost", err: error }, "The connection of a chat lock broke");
  });
  const slots = createHandlerSlots();
  const inbox = createInbox({
    bot,
    platform,
    run: (chat, work, isRetaken) => slots.run(() => chats.run(chat, work, !isRetaken)),
    ownMs: OWN_MS,
    search: { everyMs: SEARCH_SECONDS * 1_000, olderThanSeconds: SEARCH_SECONDS },
  });
  const storing = new Map<number, Promise<readonly Update[]>>();
  return {
    async take(received) {
      if (isMoneyUpdate(received)) return await storeMoneyUpdates(platform, bot, [received]);
      await bot.init();
      const update = received as Update;
      // Telegram waits ten seconds for the answer, and a second delivery is answered like the first.
      if (isPreCheckout(update)) return await handleUpdate(bot, update);
      const copy = storing.get(update.update_id);
      if (copy !== undefined) return void (await copy);
      const waits = inbox.waits(update);
      const stored = inbox.store([update]).finally(() => storing.delete(update.update_id));
      storing.set(update.update_id, stored);
      // The update is queued before it is stored, so that the updates of a chat keep the order of their arrival.
      const handled = inbox.take(
        update,
        stored.then(
          ([isNew]) => isNew !== undefined,
          () => false,
        ),
      );
      const [isNew] = await stored;
      const isCopy = isNew === undefined;
      // The process that stored a copy was killed, or still works on it.
      const done = isCopy ? handled.then(() => inbox.takeCopy(update)) : handled;
      if (isJoin(update)) {
        done.catch((error: unknown) =>
          platform.logger.warn(
            { event: "update_search_failed", err: error },
            "Stored updates could not be read",
          ),
        );
        return;
      }
      // Telegram has a hundred connections for all chats, and pre-checkouts and payments come through them too. An update that
      // waits for its own chat holds none of them.
      return waits && !isCopy ? undefined : await done;
    },
    async close() {
      await inbox.close();
      await chats.close();
    },
  };
}
