import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { Html } from "../platform/texts/texts.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { defineJob, enqueue, job } from "../platform/jobs/jobs.ts";
import type { JobKind } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { tell } from "../users/index.ts";
import { describeAccess, describePurchase } from "./describe-purchase.ts";
import { findLetter } from "./find-letter.ts";
import type { SentLetter } from "./find-letter.ts";
import { KEPT_MS } from "./letter-limits.ts";
import { findPurchase } from "./list-purchases.ts";
import { answerIt, writeBack } from "./support.keyboards.ts";

const delivery = z.object({
  messageId: opaqueId,
  /** Whether its author has heard already that it has to wait. */
  isKept: z.boolean(),
});

// Who unblocks the bot has their letters the same day; for who never does Telegram is asked once.
const TRIED_AGAIN_MS = 6 * 60 * 60 * 1000;

/**
 * Carries a letter to the other side. Convergent: done once `delivered_at` is set. A process that dies between
 * Telegram's answer and that row delivers the letter once more: twice is better than never.
 *
 * To somebody who blocked the bot it is kept: its author is told so, once, and it is tried again for two weeks.
 */
export const deliverLetter: JobKind<z.infer<typeof delivery>> = defineJob({
  name: "support.deliver",
  payload: delivery,
  async run({ messageId, isKept }, platform) {
    const { database, clock } = platform;
    const letter = await findLetter(platform, messageId);
    if (letter === undefined || letter.isDelivered) return;
    if (await carry(platform, letter)) {
      await database.prisma.supportMessage.updateMany({
        where: { id: messageId, deliveredAt: null },
        data: { deliveredAt: clock.now() },
      });
      return;
    }
    if (!isKept) await tellAuthor(platform, letter);
    if (clock.now().getTime() - letter.writtenAt.getTime() >= KEPT_MS) return;
    // Last, since a job may take its own key over only if nothing can fail after it. The queue runs on real time.
    const again = { key: keptKey(messageId), runAt: new Date(Date.now() + TRIED_AGAIN_MS) };
    await enqueue(database.prisma, [job(deliverLetter, { messageId, isKept: true }, again)]);
  },
});

export const keptKey = (messageId: string): string => `support-kept:${messageId}`;

/** Whether it arrived. */
async function carry(platform: Platform, letter: SentLetter): Promise<boolean> {
  const texts = platform.translations.for(letter.recipient.languageCode, letter.recipient.timeZone);
  const { text, thread, author } = letter;
  if (letter.kind === "answer") {
    const answer = texts.html("support-answer", { channel: thread.channelTitle, text });
    return (
      (await tell(platform, letter.recipient.id, answer, writeBack(texts, thread.channelId))) === "delivered"
    );
  }
  const question = texts.html("support-question", {
    name: author.name,
    // As a text: a number would be written with separators.
    id: String(author.id),
    channel: thread.channelTitle,
    text,
  });
  const html = [question, ...(await factsAbout(platform, texts, letter))].join("\n\n");
  return (await tell(platform, letter.recipient.id, html, answerIt(texts, thread.id))) === "delivered";
}

/** What whoever answers would look up first. */
async function factsAbout(
  platform: Platform,
  texts: Texts,
  { author, thread }: SentLetter,
): Promise<string[]> {
  const purchase = await findPurchase(platform, { userId: author.id, channelId: thread.channelId });
  if (purchase === undefined) return [];
  const what = new Html(describePurchase(texts, purchase));
  const access = describeAccess(texts, purchase, platform.clock.now());
  return [texts.html("support-last-purchase", { what }), ...(access === undefined ? [] : [access])];
}

async function tellAuthor(
  platform: Platform,
  { kind, author, recipient, thread }: SentLetter,
): Promise<void> {
  const texts = platform.translations.for(author.languageCode, author.timeZone);
  const text =
    kind === "question"
      ? texts.html("support-owner-away", { name: thread.channelTitle })
      : texts.html("support-subscriber-away", { name: recipient.name });
  await tell(platform, author.id, text);
}
