import type { ChannelPost as Row } from "../../prisma/client/client.ts";
import type { Transaction } from "../platform/database/database.ts";
import { telegramId } from "../platform/values/domain.ts";
import { nullable, oneOf } from "../platform/database/statement.ts";

/** The posts that the bot keeps in a channel: the tiers on sale, and a thank-you with a Donate button. */
export const postKinds = ["offer", "thanks"] as const;
export type PostKind = (typeof postKinds)[number];

export type PostKey = { readonly channelId: string; readonly kind: PostKind };

/**
 * The result of the last attempt. "unclear": Telegram's answer was lost, so the post may be in the channel. "late": the job
 * ran an hour too late. "empty": no tier is on sale, or donations are switched off.
 */
export const postResults = ["posted", "failed", "unclear", "late", "empty"] as const;
export type PostResult = (typeof postResults)[number];

/** Below Telegram's 4,096 characters, since the lines of the tiers are in the same post. */
export const POST_TEXT_MAX = 1_000;

/** The chat of a post. */
export type Place = {
  readonly telegramChatId: number;
  readonly title: string;
  readonly isChannel: boolean;
  /** The manager who chose another chat, and who must keep the right to post there; undefined: the channel itself. */
  readonly chosenBy: number | undefined;
};

export type SentPost = { readonly telegramChatId: number; readonly messageId: number };

/** A post that a job publishes. */
export type DuePost = {
  readonly id: string;
  /** The time that it is due for. */
  readonly at: Date;
  /** The manager who requested it; undefined: a daily post. */
  readonly by: number | undefined;
  /** Whether it was sent to Telegram without a stored answer. */
  readonly isAttempted: boolean;
};

export type ChannelPost = PostKey & {
  readonly channelTitle: string;
  /** Whether the bot has its rights in the channel. Without these nothing can be sold. */
  readonly isConnected: boolean;
  readonly owner: {
    readonly id: number;
    readonly languageCode: string | null;
    readonly timeZone: string | null;
  };
  readonly place: Place | undefined;
  readonly text: string | null;
  /** Minutes from midnight in the owner's zone; null: no daily post. */
  readonly dailyMinute: number | null;
  readonly isDisabled: boolean;
  readonly due: DuePost | undefined;
  /** The last request for a post. */
  readonly requestedAt: Date | null;
  readonly message: SentPost | undefined;
  /** The digest of the message's content. */
  readonly contentDigest: string | null;
  readonly postedAt: Date | null;
  readonly result: PostResult | undefined;
  readonly failure: string | null;
};

/** The stored post, or its defaults. Undefined: no such channel. */
export async function findPost(
  transaction: Transaction,
  { channelId, kind }: PostKey,
): Promise<ChannelPost | undefined> {
  const channel = await transaction.channel.findUnique({
    where: { id: channelId },
    include: { owner: true, posts: { where: { kind } } },
  });
  if (channel === null) return undefined;
  const row = channel.posts[0];
  const here: Place = {
    telegramChatId: telegramId(channel.telegramChatId),
    title: channel.title,
    isChannel: channel.kind === "channel",
    chosenBy: undefined,
  };
  const isHere = row === undefined ? kind === "thanks" : row.target === "here";
  return {
    channelId,
    kind,
    channelTitle: channel.title,
    isConnected: channel.state === "connected",
    owner: {
      id: telegramId(channel.ownerId),
      languageCode: channel.owner.languageCode,
      timeZone: channel.owner.timeZone,
    },
    place: isHere ? here : elsewhere(row),
    text: row?.text ?? null,
    dailyMinute: row?.dailyMinute ?? null,
    isDisabled: row !== undefined && row.disabledAt !== null,
    due: dueOf(row),
    requestedAt: row?.requestedAt ?? null,
    message: messageOf(row),
    contentDigest: row?.contentDigest ?? null,
    postedAt: row?.postedAt ?? null,
    result: postResult.read(row?.result ?? null) ?? undefined,
    failure: row?.failure ?? null,
  };
}

const postResult = nullable(oneOf(postResults));

function elsewhere(row: Row | undefined): Place | undefined {
  if (row === undefined) return undefined;
  const { targetTelegramChatId, targetTitle, targetChosenBy } = row;
  if (targetTelegramChatId === null || targetTitle === null || targetChosenBy === null) return undefined;
  return {
    telegramChatId: telegramId(targetTelegramChatId),
    title: targetTitle,
    isChannel: true,
    chosenBy: telegramId(targetChosenBy),
  };
}

function dueOf(row: Row | undefined): DuePost | undefined {
  if (row === undefined || row.dueId === null || row.dueAt === null) return undefined;
  return {
    id: row.dueId,
    at: row.dueAt,
    by: row.dueBy === null ? undefined : telegramId(row.dueBy),
    isAttempted: row.attemptedAt !== null,
  };
}

function messageOf(row: Row | undefined): SentPost | undefined {
  if (row === undefined || row.messageId === null || row.messageTelegramChatId === null) return undefined;
  return { telegramChatId: telegramId(row.messageTelegramChatId), messageId: row.messageId };
}
