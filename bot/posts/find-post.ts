import type { StandingPost as Row } from "../../prisma/client/client.ts";
import type { Transaction } from "../platform/database/database.ts";
import { telegramId } from "../platform/values/domain.ts";
import { postResults } from "./kinds.ts";
import type { PostKey, PostResult } from "./kinds.ts";

/** The chat in which a post stands or will. */
export type Place = {
  readonly chatId: number;
  readonly title: string;
  readonly isChannel: boolean;
  /** On whose rights there the bot posts; undefined: it is the channel itself. */
  readonly chosenBy: number | undefined;
};

export type SentMessage = { readonly chatId: number; readonly messageId: number };

/** A post that is on its way. */
export type DuePost = {
  readonly id: string;
  /** The moment that it is for. */
  readonly at: Date;
  /** Who asked for it; undefined: the clock. */
  readonly by: number | undefined;
  /** Whether it was handed to Telegram, whose answer is not known yet. */
  readonly isAttempted: boolean;
};

export type StandingPost = PostKey & {
  readonly channelTitle: string;
  /** Whether the bot can work in the channel: elsewhere there is nobody to let in, and nothing to sell. */
  readonly isConnected: boolean;
  readonly owner: {
    readonly id: number;
    readonly languageCode: string | null;
    readonly timeZone: string | null;
  };
  readonly place: Place | undefined;
  readonly text: string | null;
  /** Minutes from midnight by the owner's clock; null: not by itself. */
  readonly dailyMinute: number | null;
  readonly isDisabled: boolean;
  readonly due: DuePost | undefined;
  /** When somebody last asked for one. */
  readonly askedAt: Date | null;
  readonly message: SentMessage | undefined;
  /** A digest of what the message says. */
  readonly shown: string | null;
  readonly postedAt: Date | null;
  readonly result: PostResult | undefined;
  readonly failure: string | null;
};

/** A post as it is set, or as it would be where nobody has set anything yet. Undefined: there is no such channel. */
export async function findPost(
  transaction: Transaction,
  { channelId, kind }: PostKey,
): Promise<StandingPost | undefined> {
  const channel = await transaction.channel.findUnique({
    where: { id: channelId },
    include: { owner: true, posts: { where: { kind } } },
  });
  if (channel === null) return undefined;
  const row = channel.posts[0];
  const here: Place = {
    chatId: telegramId(channel.telegramId),
    title: channel.title,
    isChannel: channel.kind === "channel",
    chosenBy: undefined,
  };
  const isHere = row === undefined ? kind === "thanks" : row.place === "here";
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
    askedAt: row?.askedAt ?? null,
    message: messageOf(row),
    shown: row?.shown ?? null,
    postedAt: row?.postedAt ?? null,
    result: postResults.find((one) => one === row?.result),
    failure: row?.failure ?? null,
  };
}

function elsewhere(row: Row | undefined): Place | undefined {
  if (row === undefined) return undefined;
  const { placeChatId, placeTitle, placeChosenBy } = row;
  if (placeChatId === null || placeTitle === null || placeChosenBy === null) return undefined;
  return {
    chatId: telegramId(placeChatId),
    title: placeTitle,
    isChannel: true,
    chosenBy: telegramId(placeChosenBy),
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

function messageOf(row: Row | undefined): SentMessage | undefined {
  if (row === undefined || row.messageId === null || row.messageChatId === null) return undefined;
  return { chatId: telegramId(row.messageChatId), messageId: row.messageId };
}
