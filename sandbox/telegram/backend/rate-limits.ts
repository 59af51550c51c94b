import { BotApiError } from "../bot-api/bot-api-error.ts";

export type RateLimits = {
  /** Counts one message to a chat. @throws {BotApiError} 429 with `retry_after`; a refused message is not counted. */
  check(chatId: number, chatType: string, isPaid?: boolean): void;
};

type Limit = { readonly messages: number; readonly milliseconds: number };

/**
 * https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this: about 30 messages a second in
 * total, one a second in a chat, 20 a minute in a group. Telegram allows short bursts: 20 in 20 seconds is a limit that
 * a user who taps quickly through a flow does not reach. Channels are limited as groups are.
 */
const perBot: Limit = { messages: 30, milliseconds: 1_000 };
// Bot API, `allow_paid_broadcast`.
const perBotPaid: Limit = { messages: 1_000, milliseconds: 1_000 };
const perPrivateChat: Limit = { messages: 20, milliseconds: 20_000 };
const perGroup: Limit = { messages: 20, milliseconds: 60_000 };

/** Uses real time, as Telegram's flood control would, whatever the sandbox's clock says. */
export function createRateLimits(mode: "telegram" | "off"): RateLimits {
  if (mode === "off") return { check: () => undefined };
  const sentByBot: number[] = [];
  const sentByChat = new Map<number, number[]>();
  return {
    check(chatId, chatType, isPaid = false) {
      const now = performance.now();
      const sentToChat = sentByChat.get(chatId) ?? [];
      const chatLimit = chatType === "private" ? perPrivateChat : perGroup;
      const wait = Math.max(
        waitingTime(sentByBot, isPaid ? perBotPaid : perBot, now),
        waitingTime(sentToChat, chatLimit, now),
      );
      if (wait > 0) throw tooManyRequests(Math.ceil(wait / 1_000));
      sentByBot.push(now);
      sentToChat.push(now);
      sentByChat.set(chatId, sentToChat);
    },
  };
}

/** Drops entries older than the window and returns the milliseconds until the next message is allowed. */
function waitingTime(sent: number[], limit: Limit, now: number): number {
  const fresh = sent.findIndex((time) => time > now - limit.milliseconds);
  sent.splice(0, fresh === -1 ? sent.length : fresh);
  const oldest = sent[sent.length - limit.messages];
  return oldest === undefined ? 0 : oldest + limit.milliseconds - now;
}

function tooManyRequests(seconds: number): BotApiError {
  return new BotApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}
