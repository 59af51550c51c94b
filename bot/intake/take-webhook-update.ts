import type { Bot } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { Connection } from "../platform/database/connection.ts";
import type { Platform } from "../platform/platform.ts";
import { isMoneyUpdate, storeMoneyUpdates } from "./money-updates.ts";
import type { ReceivedUpdate } from "./money-updates.ts";
import { createUpdateQueue } from "./update-queue.ts";
import { Pool } from "pg";
import {
  advisoryLocks,
  lockSession,
  sessionOptions,
  unlockSession,
} from "../platform/database/advisory-locks.ts";

export type WebhookIntake = {
  /**
   * Handles an update to its end, or stores it. Afterwards the update may be confirmed to Telegram.
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
  // Updates of one chat queue in the process, so that a flooding chat takes one connection and not ten.
  const queue = createUpdateQueue({ bot, platform, run: chats.run });
  return {
    async take(received) {
      if (isMoneyUpdate(received)) return await storeMoneyUpdates(platform, bot, [received]);
      await bot.init();
      return await queue.take(received);
    },
    close: () => chats.close(),
  };
}

/** Runs work on a chat's updates one at a time, across all processes. */
type ChatLock = {
  /** @throws when the lock did not come in time; the work has not begun. */
  readonly run: (chat: number, work: () => Promise<void>) => Promise<void>;
  close(): Promise<void>;
};

function createChatLock(connection: Connection, onError: (error: Error) => void): ChatLock {
  const pool = new Pool({
    ...connection,
    // One connection for each chat whose update is being handled (some 50 ms), beside the 20 of the main pool:
    // ten chats at once are 200 updates a second for each process. Further chats wait for a connection.
    max: 10,
    // Telegram waits 60 s for an answer and then sends the update again. A refusal after 20 s leaves time to send
    // it again in order.
    connectionTimeoutMillis: 20_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: "paygateprime chats",
    options: sessionOptions,
    // The longest wait for another process's work on the same chat.
    lock_timeout: 20_000,
  });
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
  return {
    async run(chat, work) {
      const client = await pool.connect();
      let isBroken = true;
      try {
        await lockSession(client, advisoryLocks.chat, String(chat));
        await work();
        await unlockSession(client, advisoryLocks.chat, String(chat));
        isBroken = false;
      } finally {
        // Closing the session is an unlock that cannot fail.
        client.release(isBroken);
      }
    },
    close: () => pool.end(),
  };
}
