import type { Platform } from "../platform/platform.ts";
import { isFinalRefusal, isRefusal, refusalOf } from "../platform/telegram/telegram.ts";
import { composePost } from "./compose-post.ts";
import type { ComposedPost } from "./compose-post.ts";
import { findPost } from "./find-post.ts";
import type { SentMessage } from "./find-post.ts";
import type { PostKey } from "./kinds.ts";
import { forgetMessage, noteShown } from "./note-post.ts";
import { readPermission } from "./telegram-posting.ts";

// What changes while it is being changed is seen in the next round; who changes it more often than that waits a minute.
const ROUNDS = 3;

/**
 * Changes what stands in a channel to what is true now. Convergent: it compares with what was last shown, and looks once
 * more after each change. A post that was deleted by hand is not posted again.
 *
 * @throws whatever another attempt may mend.
 */
export async function refreshPost(platform: Platform, key: PostKey): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) if (!(await refreshOnce(platform, key))) return;
}

/** @returns whether something was changed. */
async function refreshOnce(platform: Platform, key: PostKey): Promise<boolean> {
  const { telegram, logger } = platform;
  const post = await findPost(platform.database.prisma, key);
  if (post?.message === undefined || post.place === undefined) return false;
  const { message, place } = post;
  // It stands where posts were sent before: taken down with the next one, and left alone until then.
  if (message.chatId !== place.chatId) return false;
  try {
    const me = await telegram.getMe();
    const composed = await composePost(platform, post, me.username);
    const isSame = composed.digest === post.shown;
    if (!isSame) {
      // Who may not post there any more has no say in what stands there.
      if ((await readPermission(telegram, place, me.id)) !== "may_post") return false;
      if (!(await edit(platform, message, composed))) {
        await forgetMessage(platform, key, message);
        return false;
      }
    }
    await noteShown(platform, key, { message, composed });
    return !isSame;
  } catch (error) {
    if (!isFinalRefusal(error)) throw error;
    // The next post tells its owner, should it be refused as well.
    logger.warn({ ...key, reason: refusalOf(error) }, "a standing post could not be changed");
    return false;
  }
}

/** @returns whether the message is still there. */
async function edit(
  { telegram }: Platform,
  { chatId, messageId }: SentMessage,
  { html, keyboard }: ComposedPost,
): Promise<boolean> {
  try {
    await telegram.editMessageText(chatId, messageId, html, {
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
