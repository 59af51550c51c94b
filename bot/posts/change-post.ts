import { audit } from "../platform/audit.ts";
import type { Prisma } from "../../prisma/client/client.ts";
import { permissions } from "../channels/index.ts";
import { nextDaily } from "../platform/time/recurring-time.ts";
import type { Transaction } from "../platform/database/database.ts";
import type { Platform } from "../platform/platform.ts";
import { findPost } from "./find-post.ts";
import type { PostKey } from "./find-post.ts";

export type PostChange =
  /** Minutes from midnight in the owner's zone; null: no daily post. */
  | { readonly what: "daily"; readonly minute: number | null }
  /** Null: the default text. */
  | { readonly what: "text"; readonly text: string | null }
  /** The chat of the offer; null: the channel itself. The caller has checked the actor's right to post in the chat. */
  | { readonly what: "place"; readonly chat: { readonly id: number; readonly title: string } | null }
  /** Enables the post again, which repeated failures disabled. */
  | { readonly what: "enabled" };

export type ChangePostInput = PostKey & { readonly actorId: number; readonly change: PostChange };
export type ChangePostResult = { readonly kind: "set" } | { readonly kind: "not_allowed" };

/** Changes one setting of a post, for managers of its channel. Idempotent. */
export async function changePost(
  platform: Platform,
  { channelId, kind, actorId, change }: ChangePostInput,
): Promise<ChangePostResult> {
  const now = platform.clock.now();
  const key = { channelId, kind };
  return platform.database.prisma.$transaction(async (transaction): Promise<ChangePostResult> => {
    if (
      !(await permissions.lockPermittedChannel(transaction, {
        channelId,
        actorId,
        permission: "posts.change",
      }))
    )
      return { kind: "not_allowed" };
    await ensureRow(transaction, key);
    const where = { channelId_kind: key };
    const columns = columnsOf(change, { actorId, now });
    const isRescheduled = change.what !== "text";
    await transaction.channelPost.update({
      where,
      data: isRescheduled ? { ...columns, nextPostAt: null } : columns,
    });
    if (isRescheduled) await schedule(transaction, key, now);
    const detail = { post: kind, what: change.what, ...detailOf(change) };
    await audit(transaction, platform, { actorId, action: "channel.post", subject: channelId, detail });
    return { kind: "set" };
  });
}

/** Creates the row of a post, which exists from the first change or request on. */
export async function ensureRow(transaction: Transaction, { channelId, kind }: PostKey): Promise<void> {
  const row = { channelId, kind, target: kind === "thanks" ? "here" : null };
  await transaction.channelPost.createMany({ data: [row], skipDuplicates: true });
}

function columnsOf(
  change: PostChange,
  { actorId, now }: { readonly actorId: number; readonly now: Date },
): Prisma.ChannelPostUpdateInput {
  switch (change.what) {
    case "daily":
      return { dailyMinute: change.minute };
    case "text":
      // The posted message is refreshed.
      return { text: change.text, refreshAt: now };
    case "place":
      return change.chat === null
        ? { target: "here", targetTelegramChatId: null, targetTitle: null, targetChosenBy: null }
        : {
            target: "elsewhere",
            targetTelegramChatId: BigInt(change.chat.id),
            targetTitle: change.chat.title,
            targetChosenBy: BigInt(actorId),
          };
    case "enabled":
      return { disabledAt: null, failures: 0 };
    default:
      return change satisfies never;
  }
}

const detailOf = (change: PostChange): Prisma.InputJsonObject => {
  if (change.what === "daily") return { minute: change.minute };
  return change.what === "place" && change.chat !== null ? { telegramChatId: change.chat.id } : {};
};

/** Sets the next post time. A time that has passed today is tomorrow's. */
async function schedule(transaction: Transaction, key: PostKey, now: Date): Promise<void> {
  const post = await findPost(transaction, key);
  if (post === undefined) return;
  const { dailyMinute: minute, owner } = post;
  const isScheduled = minute !== null && !post.isDisabled && post.place !== undefined;
  const nextPostAt = isScheduled ? nextDaily({ minute, timeZone: owner.timeZone }, now) : null;
  await transaction.channelPost.update({ where: { channelId_kind: key }, data: { nextPostAt } });
}
