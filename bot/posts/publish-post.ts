import { whereConnected } from "../invites/index.ts";
import type { Platform } from "../platform/platform.ts";
import { isFinalRefusal, isTooManyRequests, refusalOf } from "../platform/telegram/telegram.ts";
import { composePost } from "./compose-post.ts";
import { findPost } from "./find-post.ts";
import type { Place, StandingPost } from "./find-post.ts";
import type { PostKey } from "./kinds.ts";
import { isFresh } from "./moments.ts";
import { forgetMessage, markAttempted, notePosted, unmarkAttempted } from "./note-post.ts";
import { settlePost } from "./settle-post.ts";
import { readPermission, takeDown } from "./telegram-posting.ts";

export type PublishPostInput = PostKey & { readonly postId: string };

/**
 * Posts what is due: takes down what stands there, notes that it tries, sends, and keeps what Telegram answers. Killed
 * anywhere, the next attempt goes on; only where it cannot know whether the post arrived, it does not send it again: a
 * channel without its post until tomorrow is better than one with a second that nobody ever takes down.
 *
 * @throws whatever another attempt may mend.
 */
export async function publishPost(platform: Platform, { postId, ...key }: PublishPostInput): Promise<void> {
  const post = await findPost(platform.database.prisma, key);
  // Done, or given up for a later one.
  if (post?.due?.id !== postId) return;
  const { place } = post;
  const settle = settlePost.bind(undefined, platform, post);
  if (post.due.isAttempted) return settle({ result: "unclear" });
  if (!isFresh(post.due.at, platform.clock.now()) || place === undefined) return settle({ result: "late" });
  try {
    // Only the channel itself is looked at anew after a refusal: the other chat is none of those that are sold.
    const work = (): Promise<void> => replacePost(platform, post, place, postId);
    await (place.chosenBy === undefined ? whereConnected(platform, post.channelId, work) : work());
  } catch (error) {
    if (!isFinalRefusal(error)) throw error;
    await settle({ result: "failed", failure: refusalOf(error) ?? "" });
  }
}

async function replacePost(
  platform: Platform,
  post: StandingPost,
  place: Place,
  postId: string,
): Promise<void> {
  const { telegram, translations } = platform;
  // Also finds out whether Telegram can be reached at all, while nothing has happened yet.
  const me = await telegram.getMe();
  const permission = await readPermission(telegram, place, me.id);
  if (permission !== "may_post") return settlePost(platform, post, { result: "failed", failure: permission });
  const composed = await composePost(platform, post, me.username);
  if (composed.isEmpty) return settlePost(platform, post, { result: "empty" });
  if (post.message !== undefined) {
    const texts = translations.for(post.owner.languageCode);
    await takeDown(telegram, post.message, texts.html("post-outdated"));
    await forgetMessage(platform, post, post.message);
  }
  if (!(await markAttempted(platform, post, postId))) return;
  try {
    const { message_id: messageId } = await telegram.sendMessage(place.chatId, composed.html, {
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
      ...(composed.keyboard === undefined ? {} : { reply_markup: composed.keyboard }),
    });
    await notePosted(platform, post, { postId, composed, message: { chatId: place.chatId, messageId } });
  } catch (error) {
    // A refusal is an answer: nothing was posted, and the next attempt may try.
    if (!isFinalRefusal(error) && !isTooManyRequests(error)) throw error;
    await unmarkAttempted(platform, post, postId);
    throw error;
  }
}
