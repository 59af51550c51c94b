import type { Prisma } from "../../prisma/client/client.ts";
import { audit, lockManagedChannel } from "../channels/index.ts";
import { nextDaily } from "../platform/time/daily.ts";
import type { Transaction } from "../platform/database/database.ts";
import type { Platform } from "../platform/platform.ts";
import { findPost } from "./find-post.ts";
import type { PostKey } from "./kinds.ts";

export type PostChange =
  /** Minutes from midnight by the owner's clock; null: not by itself. */
  | { readonly what: "daily"; readonly minute: number | null }
  /** Null: the bot's own words. */
  | { readonly what: "text"; readonly text: string | null }
  /** Null: in the channel itself. Of the offer only. The actor was found to be allowed to post in that chat. */
  | { readonly what: "place"; readonly chat: { readonly id: number; readonly title: string } | null }
  /** After it was stopped for failing too often. */
  | { readonly what: "switched_on" };

export type ChangePostInput = PostKey & { readonly actorId: number; readonly change: PostChange };
export type ChangePostResult = { readonly kind: "set" } | { readonly kind: "not_allowed" };

/** Changes one thing about a post, for whoever may manage its channel. Doing it twice is as good as once. */
export async function changePost(
  platform: Platform,
  { channelId, kind, actorId, change }: ChangePostInput,
): Promise<ChangePostResult> {
  const now = platform.clock.now();
  const key = { channelId, kind };
  return platform.database.prisma.$transaction(async (tx): Promise<ChangePostResult> => {
    if (!(await lockManagedChannel(tx, { channelId, actorId }))) return { kind: "not_allowed" };
    await ensureRow(tx, key);
    const where = { channelId_kind: key };
    const columns = columnsOf(change, { actorId, now });
    const isPlanned = change.what !== "text";
    await tx.standingPost.update({ where, data: isPlanned ? { ...columns, nextPostAt: null } : columns });
    if (isPlanned) await plan(tx, key, now);
    const detail = { post: kind, what: change.what, ...detailOf(change) };
    await audit(tx, platform, { actorId, action: "channel.post", subject: channelId, detail });
    return { kind: "set" };
  });
}

/** A post has a row from the moment on at which somebody wants something of it. */
export async function ensureRow(tx: Transaction, { channelId, kind }: PostKey): Promise<void> {
  const row = { channelId, kind, place: kind === "thanks" ? "here" : null };
  await tx.standingPost.createMany({ data: [row], skipDuplicates: true });
}

function columnsOf(
  change: PostChange,
  { actorId, now }: { readonly actorId: number; readonly now: Date },
): Prisma.StandingPostUpdateInput {
  switch (change.what) {
    case "daily":
      return { dailyMinute: change.minute };
    case "text":
      // What stands there follows, as it does when tiers change.
      return { text: change.text, refreshAt: now };
    case "place":
      return change.chat === null
        ? { place: "here", placeChatId: null, placeTitle: null, placeChosenBy: null }
        : {
            place: "elsewhere",
            placeChatId: BigInt(change.chat.id),
            placeTitle: change.chat.title,
            placeChosenBy: BigInt(actorId),
          };
    case "switched_on":
      return { disabledAt: null, failures: 0 };
    default:
      return change satisfies never;
  }
}

const detailOf = (change: PostChange): Prisma.InputJsonObject => {
  if (change.what === "daily") return { minute: change.minute };
  return change.what === "place" && change.chat !== null ? { chatId: change.chat.id } : {};
};

/** The next moment, never today's once more: a time that is past by now is tomorrow's. */
async function plan(tx: Transaction, key: PostKey, now: Date): Promise<void> {
  const post = await findPost(tx, key);
  if (post === undefined) return;
  const { dailyMinute: minute, owner } = post;
  const isPlanned = minute !== null && !post.isDisabled && post.place !== undefined;
  const nextPostAt = isPlanned ? nextDaily({ minute, timeZone: owner.timeZone }, now) : null;
  await tx.standingPost.update({ where: { channelId_kind: key }, data: { nextPostAt } });
}
