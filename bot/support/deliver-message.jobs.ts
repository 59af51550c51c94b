import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { Html } from "../platform/texts/texts.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { defineJob, enqueue, job } from "../platform/jobs/jobs.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { notifyUser } from "../users/index.ts";
import { describeAccess, describePurchase } from "./describe-purchase.ts";
import { findMessage } from "./find-message.ts";
import type { SupportMessage } from "./find-message.ts";
import { findLatestPurchase } from "./list-purchases.ts";
import { RETRY_FOR_MS } from "./message-limits.ts";
import { answerButton, replyButton } from "./support.keyboards.ts";

const delivery = z.object({
  messageId: opaqueId,
  /** Whether the author was notified of the delay. */
  isRetry: z.boolean(),
});

// A fallback for `wakeMessages`: an unreachable recipient costs Telegram four requests a day.
const RETRY_EVERY_MS = 6 * 60 * 60 * 1000;

/**
 * Delivers a support message. Convergent: done once `delivered_at` is set. A process that stops between Telegram's answer
 * and that row delivers the message a second time, which is better than never.
 *
 * If the recipient blocked the bot, the author is notified once, and the delivery is retried for two weeks.
 */
export const deliverMessage: JobDefinition<z.infer<typeof delivery>> = defineJob({
  name: "support.deliver-message",
  payload: delivery,
  async run({ messageId, isRetry }, platform) {
    const { database, clock } = platform;
    const message = await findMessage(platform, messageId);
    if (message === undefined || message.isDelivered) return;
    if (await send(platform, message)) {
      await database.prisma.supportMessage.updateMany({
        where: { id: messageId, deliveredAt: null },
        data: { deliveredAt: clock.now() },
      });
      return;
    }
    if (!isRetry) await notifyAuthor(platform, message);
    if (clock.now().getTime() - message.writtenAt.getTime() >= RETRY_FOR_MS) return;
    // Last, because a job may replace itself by its key only if nothing fails afterwards. The queue runs on real time.
    const retry = { key: retryKey(messageId), runAt: new Date(Date.now() + RETRY_EVERY_MS) };
    await enqueue(database.prisma, [job(deliverMessage, { messageId, isRetry: true }, retry)]);
  },
});

export const retryKey = (messageId: string): string => `support-retry:${messageId}`;

/** @returns whether the message was delivered. */
async function send(platform: Platform, message: SupportMessage): Promise<boolean> {
  const texts = platform.translations.for(message.recipient.languageCode, message.recipient.timeZone);
  const { text, thread, author, recipient } = message;
  if (message.kind === "answer") {
    const answer = texts.html("support-answer", { channel: thread.channelTitle, text });
    const sent = await notifyUser(platform, recipient.id, answer, replyButton(texts, thread.channelId));
    return sent === "delivered";
  }
  const question = texts.html("support-question", {
    name: author.name,
    // A string, because a number is formatted with separators.
    id: String(author.id),
    channel: thread.channelTitle,
    text,
  });
  const html = [question, ...(await describeLatestPurchase(platform, texts, message))].join("\n\n");
  return (await notifyUser(platform, recipient.id, html, answerButton(texts, thread.id))) === "delivered";
}

/** The author's latest purchase and access, which the recipient needs for an answer. */
async function describeLatestPurchase(
  platform: Platform,
  texts: Texts,
  { author, thread }: SupportMessage,
): Promise<string[]> {
  const purchase = await findLatestPurchase(platform, { userId: author.id, channelId: thread.channelId });
  if (purchase === undefined) return [];
  const what = new Html(describePurchase(texts, purchase));
  const access = describeAccess(texts, purchase, platform.clock.now());
  return [texts.html("support-last-purchase", { what }), ...(access === undefined ? [] : [access])];
}

async function notifyAuthor(
  platform: Platform,
  { kind, author, recipient, thread }: SupportMessage,
): Promise<void> {
  const texts = platform.translations.for(author.languageCode, author.timeZone);
  const text =
    kind === "question"
      ? texts.html("support-owner-away", { name: thread.channelTitle })
      : texts.html("support-subscriber-away", { name: recipient.name });
  await notifyUser(platform, author.id, text);
}
