import { whereConnected } from "../channels/index.ts";
import type { Platform } from "../platform/platform.ts";
import { isFinalRefusal, isTooManyRequests, refusalOf } from "../platform/telegram/telegram.ts";
import { composePost } from "./compose-post.ts";
import type { ComposedPost } from "./compose-post.ts";
import { findPost } from "./find-post.ts";
import type { Place, ChannelPost, SentPost, PostKey, PostResult } from "./find-post.ts";
import { isFresh } from "./due-time.ts";
import { readPostPermission, deletePost } from "./telegram-posting.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import { notifyDisabled, notifyNotPosted } from "./notify-post.jobs.ts";
import { storeAbandoned, storePosted, storeShown } from "./posts.sql.ts";

export type PublishPostInput = PostKey & { readonly postId: string };

/**
 * Replaces the post in the chat: deletes the old message, marks the attempt, sends, and stores the new message. After a kill
 * the next attempt continues, except between the mark and the answer: a missing post until the next day is better than a
 * second post that nobody deletes.
 *
 * @throws errors that another attempt may overcome.
 */
export async function publishPost(platform: Platform, { postId, ...key }: PublishPostInput): Promise<void> {
  const post = await findPost(platform.database.prisma, key);
  // Done, or replaced by a later one.
  if (post?.due?.id !== postId) return;
  const { place } = post;
  const abandon = abandonPost.bind(undefined, platform, post);
  if (post.due.isAttempted) return abandon({ result: "unclear" });
  if (!isFresh(post.due.at, platform.clock.now()) || place === undefined) return abandon({ result: "late" });
  try {
    // After a refusal `whereConnected` checks the rights in the channel. Another chat is not a connected channel.
    const work = (): Promise<void> => replacePost(platform, post, place, postId);
    await (place.chosenBy === undefined ? whereConnected(platform, post.channelId, work) : work());
  } catch (error) {
    if (!isFinalRefusal(error)) throw error;
    await abandon({ result: "failed", failure: refusalOf(error) ?? "" });
  }
}

async function replacePost(
  platform: Platform,
  post: ChannelPost,
  place: Place,
  postId: string,
): Promise<void> {
  const { telegram, translations } = platform;
  // Fails before any change where Telegram is unreachable.
  const me = await telegram.getMe();
  const permission = await readPostPermission(platform, { channelId: post.channelId, place }, me.id);
  if (permission !== "may_post")
    return abandonPost(platform, post, { result: "failed", failure: permission });
  const composed = await composePost(platform, post, me.username);
  if (composed.isEmpty) return abandonPost(platform, post, { result: "empty" });
  if (post.message !== undefined) {
    const texts = translations.for(post.owner.languageCode);
    await deletePost(telegram, post.message, texts.html("post-outdated"));
    await forgetMessage(platform, post, post.message);
  }
  if (!(await markAttempted(platform, post, postId))) return;
  try {
    const { message_id: messageId } = await telegram.sendMessage(place.telegramChatId, composed.html, {
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
      ...(composed.keyboard === undefined ? {} : { reply_markup: composed.keyboard }),
    });
    await recordPosted(platform, post, {
      postId,
      composed,
      message: { telegramChatId: place.telegramChatId, messageId },
    });
  } catch (error) {
    // After a refusal the next attempt may send.
    if (!isFinalRefusal(error) && !isTooManyRequests(error)) throw error;
    await unmarkAttempted(platform, post, postId);
    throw error;
  }
}

// A single failure may have any reason; five in a row mean a missing permission.
const MAX_FAILURES = 5;

type Abandonment =
  /** `failure`: a `Permission`, or Telegram's description. */
  | { readonly result: "failed"; readonly failure: string }
  | { readonly result: Exclude<PostResult, "failed" | "posted"> };

/**
 * Ends a due post that was not posted, and notifies the manager who requested it. The fifth failure in a row disables the
 * post and notifies the owner instead.
 */
async function abandonPost(
  platform: Platform,
  { channelId, kind, due }: ChannelPost,
  abandonment: Abandonment,
): Promise<void> {
  if (due === undefined) return;
  const { database, clock } = platform;
  const failure = abandonment.result === "failed" ? abandonment.failure : null;
  await database.prisma.$transaction(async (transaction) => {
    const row = await storeAbandoned.first(transaction, {
      channelId,
      kind,
      postId: due.id,
      result: abandonment.result,
      failure,
      now: clock.now(),
      maxFailures: MAX_FAILURES,
    });
    if (row === undefined) return;
    if (row.isDisabled) await enqueue(transaction, [job(notifyDisabled, { channelId, kind })]);
    else if (due.by !== undefined)
      await enqueue(transaction, [job(notifyNotPosted, { channelId, kind, userId: due.by, ...abandonment })]);
  });
}

/* Each step is one conditional update, so a process that lost its job to another one changes nothing. */

/** The message was deleted, or the bot can neither edit nor delete it. */
export async function forgetMessage(
  { database }: Platform,
  { channelId, kind }: PostKey,
  { telegramChatId, messageId }: SentPost,
): Promise<void> {
  await database.prisma.channelPost.updateMany({
    where: { channelId, kind, messageTelegramChatId: BigInt(telegramChatId), messageId },
    data: { messageTelegramChatId: null, messageId: null, contentDigest: null },
  });
}

/** To be called right before the post is sent. @returns true for one process, once. */
async function markAttempted(
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
async function unmarkAttempted(
  { database }: Platform,
  { channelId, kind }: PostKey,
  postId: string,
): Promise<void> {
  await database.prisma.channelPost.updateMany({
    where: { channelId, kind, dueId: postId },
    data: { attemptedAt: null },
  });
}

type RecordPostedInput = {
  readonly postId: string;
  readonly message: SentPost;
  readonly composed: Pick<ComposedPost, "digest" | "changesAt">;
};

async function recordPosted(
  { database, clock }: Platform,
  { channelId, kind }: PostKey,
  {
    postId,
    message: { telegramChatId: messageTelegramChatId, messageId },
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
    message: { telegramChatId: messageTelegramChatId, messageId },
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
