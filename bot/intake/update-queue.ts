import { Context } from "grammy";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { BotContext } from "../platform/context.ts";
import type { Platform } from "../platform/platform.ts";
import { handleUpdate } from "./error-boundary.ts";

/**
 * The most updates of one chat that wait or are handled; a flooding chat takes no more of the intake. Telegram delivers an album
 * as up to ten messages (Bot API, sendMediaGroup), and a person who is waiting for an answer presses a few times.
 */
export const QUEUED_PER_CHAT = 12;

/** Updates with the same key wait for each other. */
type UpdateKey = number;

export type UpdateQueue = {
  /** Handles an update to its end, after the earlier ones of its chat. Drops a repeatable update of a chat with a full queue. */
  readonly take: (update: Update) => Promise<void>;
  /** Whether the update would wait behind another one of its chat, and its sender can repeat it. */
  readonly waits: (update: Update) => boolean;
};

export type UpdateQueueOptions = {
  readonly bot: Bot<BotContext>;
  readonly platform: Platform;
  /** Runs the work on an update when its turn comes. */
  readonly run: (key: UpdateKey, work: () => Promise<void>) => Promise<void>;
};

type Queue = { length: number; last: Promise<void>; isAnswered: boolean };

/** The queues of this process, one for each chat. A pre-checkout query has ten seconds and changes nothing, so it enters no queue. */
export function createUpdateQueue({ bot, platform, run }: UpdateQueueOptions): UpdateQueue {
  const queues = new Map<UpdateKey, Queue>();

  const enqueue = (key: UpdateKey, work: () => Promise<void>): Promise<void> => {
    const queue = queues.get(key) ?? { length: 0, last: Promise.resolve(), isAnswered: false };
    queues.set(key, queue);
    queue.length += 1;
    const turn = queue.last.then(() => run(key, work));
    queue.last = turn
      .catch(() => undefined)
      .finally(() => {
        queue.length -= 1;
        if (queue.length === 0) queues.delete(key);
      });
    return turn;
  };

  return {
    async take(update) {
      const key = readKey(bot, update);
      const handle = (): Promise<void> => handleUpdate(bot, update);
      if (key === undefined || update.pre_checkout_query !== undefined) return handle();
      const queue = queues.get(key);
      if (queue === undefined || queue.length < QUEUED_PER_CHAT || !isRepeatable(update))
        return enqueue(key, handle);
      if (queue.isAnswered) return undefined;
      queue.isAnswered = true;
      return sayTooFast({ bot, platform }, update);
    },
    waits(update) {
      const key = readKey(bot, update);
      return key !== undefined && queues.has(key) && isRepeatable(update);
    },
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

/** Undefined for an update of a shape that the Bot API does not have: its handlers fail inside of the error boundary. */
function readKey(bot: Bot<BotContext>, update: Update): UpdateKey | undefined {
  try {
    return updateKey(new Context(update, bot.api, bot.botInfo));
  } catch {
    return undefined;
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

/** Sent once until the chat's queue is empty again: a second answer would add to the flood. */
async function sayTooFast(
  { bot, platform }: Pick<UpdateQueueOptions, "bot" | "platform">,
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
