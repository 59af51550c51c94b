import { Context } from "grammy";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { BotContext } from "../platform/context.ts";
import type { Platform } from "../platform/platform.ts";

/**
 * The most updates of one chat that wait or are handled, so that a flooding chat leaves room for others. Telegram delivers an album
 * as up to ten messages (Bot API, sendMediaGroup), and a person who is waiting for an answer presses a few times.
 */
export const QUEUED_PER_CHAT = 12;

/** Updates with the same key wait for each other. */
export type UpdateKey = number;

export type UpdateQueue = {
  /**
   * Runs the work on an update after the work on earlier updates of its chat. Drops a repeatable update of a chat with a full queue.
   *
   * @returns whether the update was dropped.
   */
  readonly take: (update: Update, work: (key: UpdateKey) => Promise<void>) => Promise<boolean>;
  /** Whether the update would wait behind another one of its chat. */
  readonly waits: (update: Update) => boolean;
};

type QueueOptions = { readonly bot: Bot<BotContext>; readonly platform: Platform };

type Queue = { length: number; last: Promise<void>; isAnswered: boolean };

/** The queues of this process, one for each chat. */
export function createUpdateQueue({ bot, platform }: QueueOptions): UpdateQueue {
  const queues = new Map<UpdateKey, Queue>();

  const enqueue = (key: UpdateKey, work: (key: UpdateKey) => Promise<void>): Promise<void> => {
    const queue = queues.get(key) ?? { length: 0, last: Promise.resolve(), isAnswered: false };
    queues.set(key, queue);
    queue.length += 1;
    const turn = queue.last.then(() => work(key));
    queue.last = turn
      .catch(() => undefined)
      .finally(() => {
        queue.length -= 1;
        if (queue.length === 0) queues.delete(key);
      });
    return turn;
  };

  return {
    async take(update, work) {
      const key = readKey(bot, update);
      const queue = queues.get(key);
      if (queue !== undefined && queue.length >= QUEUED_PER_CHAT && isRepeatable(update)) {
        if (!queue.isAnswered) {
          queue.isAnswered = true;
          await sayTooFast({ bot, platform }, update);
        }
        return true;
      }
      await enqueue(key, work);
      return false;
    },
    waits: (update) => queues.has(readKey(bot, update)),
  };
}

/**
 * The chat of an update. Joins and updates without a chat have the person as their key, so that a hundred people who ask to join
 * a channel at once do not wait for each other.
 */
export function updateKey(ctx: Context): UpdateKey | undefined {
  const person = ctx.chatJoinRequest?.from ?? ctx.chatMember?.new_chat_member.user;
  return person?.id ?? ctx.chatId ?? ctx.from?.id;
}

/** An update without a chat, or of a shape that the Bot API does not have, waits for no other one. */
function readKey(bot: Bot<BotContext>, update: Update): UpdateKey {
  // No chat and no person has a fraction as its id.
  const own = update.update_id + 0.5;
  try {
    return updateKey(new Context(update, bot.api, bot.botInfo)) ?? own;
  } catch {
    return own;
  }
}

/**
 * Whether a person can press or send the update again. Telegram reports joins, rights, and a group that became a supergroup
 * (Bot API, Message.migrate_to_chat_id) only once.
 */
function isRepeatable({ callback_query: press, message, edited_message: edited }: Update): boolean {
  if (message === undefined) return press !== undefined || edited !== undefined;
  return message.migrate_to_chat_id === undefined && message.migrate_from_chat_id === undefined;
}

/** The answer is sent once until the chat's queue is empty again: a second one would add to the flood. */
async function sayTooFast(
  { bot, platform }: QueueOptions,
  { callback_query: press, message }: Update,
): Promise<void> {
  const from = press?.from ?? message?.from;
  platform.logger.warn(
    { event: "updates_dropped", userId: from?.id },
    "A chat sends faster than it is answered; a part of its updates is dropped",
  );
  const text = platform.translations.for(from?.language_code).plain("intake-too-fast");
  try {
    if (press !== undefined) await bot.api.answerCallbackQuery(press.id, { text, show_alert: true });
    else if (message?.chat.type === "private") await bot.api.sendMessage(message.chat.id, text);
  } catch (error) {
    platform.logger.warn(
      { event: "flood_notice_failed", err: error },
      "The notice about dropped updates was not sent",
    );
  }
}
