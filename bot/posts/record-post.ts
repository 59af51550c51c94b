import type { Platform } from "../platform/platform.ts";
import type { ComposedPost } from "./compose-post.ts";
import type { SentPost } from "./find-post.ts";
import type { PostKey } from "./post-kinds.ts";
import { storePosted, storeShown } from "./posts.sql.ts";

/* Each step is one conditional update, so a process that lost its job to another one changes nothing. */

/** The message was deleted, or the bot can neither edit nor delete it. */
export async function forgetMessage(
  { database }: Platform,
  { channelId, kind }: PostKey,
  { chatId, messageId }: SentPost,
): Promise<void> {
  await database.prisma.channelPost.updateMany({
    where: { channelId, kind, messageTelegramChatId: BigInt(chatId), messageId },
    data: { messageTelegramChatId: null, messageId: null, contentDigest: null },
  });
}

/** To be called right before the post is sent. @returns true for one process, once. */
export async function markAttempted(
  { database, clock }: Platform,
  { channelId, kind }: PostKey,
  postId: string,
): Promise<boolean> {
  const { count } = await database.prisma.channelPost.updateMany({
    where: { channelId, kind, dueId: postId, attemptedAt: null },
    data: { attemptedAt: clock.now() },
  });
  return count === 1;
}

/** After a refusal, which makes sure that nothing was posted. */
export async function unmarkAttempted(
  { database }: Platform,
  { channelId, kind }: PostKey,
  postId: string,
): Promise<void> {
  await database.prisma.channelPost.updateMany({
    where: { channelId, kind, dueId: postId },
    data: { attemptedAt: null },
  });
}

export type RecordPostedInput = {
  readonly postId: string;
  readonly message: SentPost;
  readonly composed: Pick<ComposedPost, "digest" | "changesAt">;
};

export async function recordPosted(
  { database, clock }: Platform,
  { channelId, kind }: PostKey,
  {
    postId,
    message: { chatId: messageTelegramChatId, messageId },
    composed: { digest, changesAt },
  }: RecordPostedInput,
): Promise<void> {
  const now = clock.now();
  const shown = { messageTelegramChatId, messageId, digest, changesAt };
  await storePosted.run(database.prisma, { channelId, kind, postId, now, ...shown });
}

/** After an edit. */
export async function recordShown(
  { database }: Platform,
  { channelId, kind }: PostKey,
  {
    message: { chatId: messageTelegramChatId, messageId },
    composed: { digest, changesAt },
  }: Omit<RecordPostedInput, "postId">,
): Promise<void> {
  await storeShown.run(database.prisma, {
    channelId,
    kind,
    messageTelegramChatId,
    messageId,
    digest,
    changesAt,
  });
}
