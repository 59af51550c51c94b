import type { Platform } from "../platform/platform.ts";
import type { ComposedPost } from "./compose-post.ts";
import type { SentMessage } from "./find-post.ts";
import type { PostKey } from "./kinds.ts";

/*
 * The steps of a post as they are kept. Each is one conditional update: what was said by a process that was thought dead
 * changes nothing.
 */

/** The message stands there no more, or nobody can change it. */
export async function forgetMessage(
  { database }: Platform,
  { channelId, kind }: PostKey,
  { chatId, messageId }: SentMessage,
): Promise<void> {
  await database.prisma.standingPost.updateMany({
    where: { channelId, kind, messageChatId: BigInt(chatId), messageId },
    data: { messageChatId: null, messageId: null, shown: null },
  });
}

/** Right before it is sent. @returns whether it is to be sent: only one process gets there, once. */
export async function markAttempted(
  { database, clock }: Platform,
  { channelId, kind }: PostKey,
  postId: string,
): Promise<boolean> {
  const { count } = await database.prisma.standingPost.updateMany({
    where: { channelId, kind, dueId: postId, attemptedAt: null },
    data: { attemptedAt: clock.now() },
  });
  return count === 1;
}

/** Telegram answered that it was not posted. */
export async function unmarkAttempted(
  { database }: Platform,
  { channelId, kind }: PostKey,
  postId: string,
): Promise<void> {
  await database.prisma.standingPost.updateMany({
    where: { channelId, kind, dueId: postId },
    data: { attemptedAt: null },
  });
}

export type NotePostedInput = {
  readonly postId: string;
  readonly message: SentMessage;
  readonly composed: Pick<ComposedPost, "digest" | "changesAt">;
};

/** It is there. What has changed since it was composed is looked at next: `refresh_at` is kept where it comes first. */
export async function notePosted(
  { database, clock }: Platform,
  { channelId, kind }: PostKey,
  { postId, message, composed }: NotePostedInput,
): Promise<void> {
  await database.prisma.$executeRaw`
    update standing_post
       set message_chat_id = ${message.chatId}, message_id = ${message.messageId}, shown = ${composed.digest},
           posted_at = ${clock.now()}, refresh_at = least(refresh_at, ${composed.changesAt}),
           result = 'posted', failure = null, failures = 0,
           due_id = null, due_at = null, due_by = null, attempted_at = null
     where channel_id = ${channelId} and kind = ${kind} and due_id = ${postId}`;
}

/** It says something else now. */
export async function noteShown(
  { database }: Platform,
  { channelId, kind }: PostKey,
  { message, composed }: Omit<NotePostedInput, "postId">,
): Promise<void> {
  await database.prisma.$executeRaw`
    update standing_post
       set shown = ${composed.digest}, refresh_at = least(refresh_at, ${composed.changesAt})
     where channel_id = ${channelId} and kind = ${kind}
       and message_chat_id = ${message.chatId} and message_id = ${message.messageId}`;
}
