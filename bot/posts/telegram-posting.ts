import type { Api } from "grammy";
import type { ChatMember } from "grammy/types";
import { permissions } from "../channels/index.ts";
import type { Platform } from "../platform/platform.ts";
import { isFinalRefusal, isRefusal } from "../platform/telegram/telegram.ts";
import type { Place, SentPost } from "./find-post.ts";

/** Whether the bot, and the manager who chose the chat, may post there. The manager must still manage the channel's posts. */
export type Permission = "may_post" | "bot_may_not" | "chooser_may_not";

/** A manager who left the team lends the channel no right to post any more. @throws like `readPermission`. */
export async function readPostPermission(
  { database, telegram }: Platform,
  { channelId, place }: { readonly channelId: string; readonly place: Place },
  botId: number,
): Promise<Permission> {
  const { chosenBy: actorId } = place;
  if (actorId !== undefined) {
    const check = { channelId, actorId, permission: "posts.change" } as const;
    if (!(await permissions.isPermitted(database.prisma, check))) return "chooser_may_not";
  }
  return readPermission(telegram, place, botId);
}

/**
 * Bot API, getChatMember: only channels have the right `can_post_messages`.
 *
 * @throws Telegram's refusal where the bot is not a member.
 */
async function readPermission(
  telegram: Api,
  { telegramChatId, isChannel, chosenBy }: Place,
  botId: number,
): Promise<Permission> {
  const bot = await telegram.getChatMember(telegramChatId, botId);
  const canWrite = isChannel ? mayPost(bot) : bot.status === "administrator" || bot.status === "member";
  if (!canWrite) return "bot_may_not";
  if (chosenBy === undefined) return "may_post";
  return mayPost(await telegram.getChatMember(telegramChatId, chosenBy)) ? "may_post" : "chooser_may_not";
}

const mayPost = (member: ChatMember): boolean =>
  member.status === "creator" || (member.status === "administrator" && member.can_post_messages === true);

/** A chat that a manager picked for the offer. "unknown": the bot is not a member, or the chat is not a channel. */
export type PickedChat =
  | { readonly kind: "ready"; readonly title: string }
  | { readonly kind: Exclude<Permission, "may_post"> | "unknown" };

/** Asks Telegram about the picked chat, since a client may send any id. @throws without an answer of Telegram. */
export async function readPickedChat(
  telegram: Api,
  {
    telegramChatId,
    chosenBy,
    botId,
  }: { readonly telegramChatId: number; readonly chosenBy: number; readonly botId: number },
): Promise<PickedChat> {
  try {
    const chat = await telegram.getChat(telegramChatId);
    if (chat.type !== "channel") return { kind: "unknown" };
    const place = { telegramChatId, title: chat.title, isChannel: true, chosenBy };
    const permission = await readPermission(telegram, place, botId);
    return permission === "may_post" ? { kind: "ready", title: chat.title } : { kind: permission };
  } catch (error) {
    if (isFinalRefusal(error)) return { kind: "unknown" };
    throw error;
  }
}

/**
 * Deletes a post. Bot API, deleteMessage: a message over 48 hours old may be refused; then it is edited to say that it is out
 * of date. A message that is gone or unreachable counts as deleted.
 */
export async function deletePost(
  telegram: Api,
  { telegramChatId, messageId }: SentPost,
  outOfDate: string,
): Promise<void> {
  try {
    await telegram.deleteMessage(telegramChatId, messageId);
  } catch (error) {
    if (!isFinalRefusal(error)) throw error;
    if (!isRefusal(error, "message can't be deleted")) return;
    await unlessRefused(() =>
      telegram.editMessageText(telegramChatId, messageId, outOfDate, { parse_mode: "HTML" }),
    );
  }
}

async function unlessRefused(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!isFinalRefusal(error)) throw error;
  }
}
