import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { postKinds, findPost } from "./find-post.ts";
import type { PostKey, SentPost } from "./find-post.ts";
import { publishPost, forgetMessage, recordShown } from "./publish-post.ts";
import type { Platform } from "../platform/platform.ts";
import { isFinalRefusal, isRefusal, refusalOf } from "../platform/telegram/telegram.ts";
import { composePost } from "./compose-post.ts";
import type { ComposedPost } from "./compose-post.ts";
import { readPostPermission } from "./telegram-posting.ts";

const key = { channelId: opaqueId, kind: z.enum(postKinds) };

export const publishPostJob = defineJob({
  name: "posts.publish-post",
  payload: z.object({ ...key, postId: opaqueId }),
  // After jobs that buyers wait for.
  priority: 10,
  async run(payload, platform) {
    await publishPost(platform, payload);
  },
});

export const refreshPostJob = defineJob({
  name: "posts.refresh-post",
  payload: z.object(key),
  priority: 10,
  async run(payload, platform) {
    await refreshPost(platform, payload);
  },
});

// A round sees changes made during the round before. More frequent changes wait for the next minute.
const ROUNDS = 3;

/**
 * Edits the post in a channel to its current content. Convergent: compares with the shown digest, and again after each edit.
 * A post that a person deleted is not posted again.
 *
 * @throws errors that another attempt may overcome.
 */
async function refreshPost(platform: Platform, key: PostKey): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) if (!(await refreshOnce(platform, key))) return;
}

/** @returns whether the message was edited. */
async function refreshOnce(platform: Platform, key: PostKey): Promise<boolean> {
  const { telegram, logger } = platform;
  const post = await findPost(platform.database.prisma, key);
  if (post?.message === undefined || post.place === undefined) return false;
  const { message, place } = post;
  // In the former chat: deleted with the next post.
  if (message.telegramChatId !== place.telegramChatId) return false;
  try {
    const me = await telegram.getMe();
    const composed = await composePost(platform, post, me.username);
    const isSame = composed.digest === post.contentDigest;
    if (!isSame) {
      // A person without the right to post there does not decide about the message.
      const scope = { channelId: key.channelId, place };
      if ((await readPostPermission(platform, scope, me.id)) !== "may_post") return false;
      if (!(await edit(platform, message, composed))) {
        await forgetMessage(platform, key, message);
        return false;
      }
    }
    await recordShown(platform, key, { message, composed });
    return !isSame;
  } catch (error) {
    if (!isFinalRefusal(error)) throw error;
    // The next post notifies its owner, if it is refused too.
    logger.warn(
      { event: "channel_post_edit_refused", ...key, reason: refusalOf(error) },
      "Telegram refuses to edit a channel post",
    );
    return false;
  }
}

/** @returns whether the message exists. */
async function edit(
  { telegram }: Platform,
  { telegramChatId, messageId }: SentPost,
  { html, keyboard }: ComposedPost,
): Promise<boolean> {
  try {
    await telegram.editMessageText(telegramChatId, messageId, html, {
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
      ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
    });
    return true;
  } catch (error) {
    if (isRefusal(error, "message is not modified")) return true;
    if (isRefusal(error, "message to edit not found", "MESSAGE_ID_INVALID")) return false;
    throw error;
  }
}
