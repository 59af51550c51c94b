import { z } from "zod";
import { InlineKeyboard } from "grammy";
import { opaqueId, telegramId, telegramUserId } from "../platform/values/domain.ts";
import { Html } from "../platform/texts/texts.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { defineJob, enqueue, job } from "../platform/jobs/jobs.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { permissions } from "../channels/index.ts";
import { defineNotice, notifyUser } from "../users/index.ts";
import type { Notice } from "../users/index.ts";
import { describeAccess, describePurchase, findLatestPurchase } from "./purchases.ts";
import type { Purchase } from "./purchases.ts";
import { reachesTeam, RETRY_FOR_MS } from "./find-recipient.ts";
import { buttonData } from "../platform/chat/buttons.ts";
import { HOUR_MS } from "../platform/values/durations.ts";

export const ASK = "support-ask";
export const ANSWER = "support-answer";

const delivery = z.object({
  messageId: opaqueId,
  /** The author is not notified of the delay any more. */
  isRetry: z.boolean(),
});

// A fallback for `wakeMessages`: an unreachable recipient costs Telegram four requests a day.
const RETRY_EVERY_MS = 6 * HOUR_MS;

/**
 * Delivers a support message. Convergent: done once `delivered_at` is set. A process that stops between Telegram's answer
 * and that row delivers the message a second time, which is better than never.
 *
 * If the recipient blocked the bot, the delivery is retried for two weeks, and the author is notified once, unless the team can
 * be reached.
 */
export const deliverMessageJob: JobDefinition<z.infer<typeof delivery>> = defineJob({
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
    if (!isRetry && !(await isWithTeam(platform, message))) await notifyAuthor(platform, message);
    if (clock.now().getTime() - message.writtenAt.getTime() >= RETRY_FOR_MS) return;
    // Last, because a job may replace itself by its key only if nothing fails afterwards. The queue runs on real time.
    const retry = { key: retryKey(messageId), runAt: new Date(Date.now() + RETRY_EVERY_MS) };
    await enqueue(database.prisma, [job(deliverMessageJob, { messageId, isRetry: true }, retry)]);
  },
});

/** A copy of a question for one person of the team who may answer it. */
export const showTeamQuestion = defineNotice({
  name: "support.show-team-question",
  payload: z.object({ messageId: opaqueId, userId: telegramUserId }),
  async prepare({ messageId, userId }, platform) {
    const message = await findMessage(platform, messageId);
    if (message?.kind !== "question") return undefined;
    const check = {
      channelId: message.thread.channelId,
      actorId: userId,
      permission: "support.answer",
    } as const;
    if (!(await permissions.isPermitted(platform.database.prisma, check))) return undefined;
    return { to: userId, write: await writerOf(platform, message) };
  },
});

const retryKey = (messageId: string): string => `support-retry:${messageId}`;

/** Delivers the undelivered messages to a person who is reachable again. Idempotent. */
export async function wakeMessages(
  { database, clock }: Platform,
  { userId }: { readonly userId: number },
): Promise<void> {
  const messages = await database.prisma.supportMessage.findMany({
    where: {
      deliveredAt: null,
      createdAt: { gt: new Date(clock.now().getTime() - RETRY_FOR_MS) },
      authorId: { not: BigInt(userId) },
      thread: { OR: [{ userId: BigInt(userId) }, { channel: { ownerId: BigInt(userId) } }] },
    },
    select: { id: true },
  });
  const jobs = messages.map(({ id }) =>
    job(deliverMessageJob, { messageId: id, isRetry: true }, { key: retryKey(id) }),
  );
  await enqueue(database.prisma, jobs);
}

/** @returns whether the message was delivered. */
async function send(platform: Platform, message: SupportMessage): Promise<boolean> {
  const write = await writerOf(platform, message);
  return (await notifyUser(platform, { to: message.recipient.id, write })) === "delivered";
}

const isWithTeam = async (
  { database }: Platform,
  { kind, author, thread }: SupportMessage,
): Promise<boolean> =>
  kind === "question" &&
  (await reachesTeam(database.prisma, { channelId: thread.channelId, authorId: author.id }));

async function writerOf(platform: Platform, message: SupportMessage): Promise<Notice["write"]> {
  const { kind, author, thread } = message;
  // The recipient needs the author's latest purchase and access for an answer.
  const purchase =
    kind === "question"
      ? await findLatestPurchase(platform, { userId: author.id, channelId: thread.channelId })
      : undefined;
  return (texts) =>
    kind === "answer"
      ? {
          html: texts.html("support-answer", { channel: thread.channelTitle, text: message.text }),
          keyboard: replyButton(texts, thread.channelId),
        }
      : {
          html: describeQuestion(texts, message, purchase, platform.clock.now()),
          keyboard: answerButton(texts, thread.id),
        };
}

function describeQuestion(
  texts: Texts,
  { author, thread, text }: SupportMessage,
  purchase: Purchase | undefined,
  now: Date,
): string {
  // The id is a string, because a number is formatted with separators.
  const values = { name: author.name, id: String(author.id), channel: thread.channelTitle, text };
  const question = texts.html("support-question", values);
  if (purchase === undefined) return question;
  const what = new Html(describePurchase(texts, purchase));
  const access = describeAccess(texts, purchase, now);
  return [
    question,
    texts.html("support-last-purchase", { what }),
    ...(access === undefined ? [] : [access]),
  ].join("\n\n");
}

async function notifyAuthor(
  platform: Platform,
  { kind, author, recipient, thread }: SupportMessage,
): Promise<void> {
  await notifyUser(platform, {
    to: author.id,
    write: (texts) =>
      kind === "question"
        ? texts.html("support-owner-away", { name: thread.channelTitle })
        : texts.html("support-subscriber-away", { name: recipient.name }),
  });
}

type Person = { readonly id: number; readonly name: string };

/** A stored support message with its author and its recipient. */
type SupportMessage = {
  readonly kind: "question" | "answer";
  readonly text: string;
  readonly writtenAt: Date;
  readonly isDelivered: boolean;
  readonly author: Person;
  /** The recipient of a question is the channel's current owner. */
  readonly recipient: Person;
  readonly thread: { readonly id: string; readonly channelId: string; readonly channelTitle: string };
};

async function findMessage({ database }: Platform, messageId: string): Promise<SupportMessage | undefined> {
  const message = await database.prisma.supportMessage.findUnique({
    where: { id: messageId },
    include: { thread: { include: { user: true, channel: { include: { owner: true } } } } },
  });
  if (message === null) return undefined;
  const { thread } = message;
  const { user: subscriber, channel } = thread;
  const isQuestion = message.authorId === subscriber.id;
  const author = isQuestion
    ? subscriber
    : await database.prisma.user.findUniqueOrThrow({ where: { id: message.authorId } });
  return {
    kind: isQuestion ? "question" : "answer",
    text: message.text,
    writtenAt: message.createdAt,
    isDelivered: message.deliveredAt !== null,
    author: personOf(author),
    recipient: personOf(isQuestion ? channel.owner : subscriber),
    thread: { id: thread.id, channelId: channel.id, channelTitle: channel.title },
  };
}

const personOf = (user: { id: bigint; firstName: string }): Person => ({
  id: telegramId(user.id),
  name: user.firstName,
});

const answerButton = (texts: Texts, threadId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("support-button-answer"), buttonData(ANSWER, threadId));

const replyButton = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("support-button-write-back"), buttonData(ASK, channelId));
