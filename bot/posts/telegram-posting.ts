import type { Api } from "grammy";
import type { ChatMember } from "grammy/types";
import { isFinalRefusal, isRefusal } from "../platform/telegram/telegram.ts";
import type { Place, SentMessage } from "./find-post.ts";

/** Whether the bot may post somewhere, and the person on whose rights it does. */
export type Permission = "may_post" | "bot_may_not" | "chooser_may_not";

/**
 * Asks Telegram (getChatMember); the right to post exists in channels only, in a group an administrator just writes.
 * @throws what Telegram says where the bot is not inside.
 */
export async function readPermission(
  telegram: Api,
  { chatId, isChannel, chosenBy }: Place,
  botId: number,
): Promise<Permission> {
  const bot = await telegram.getChatMember(chatId, botId);
  const canWrite = isChannel ? mayPost(bot) : bot.status === "administrator" || bot.status === "member";
  if (!canWrite) return "bot_may_not";
  if (chosenBy === undefined) return "may_post";
  return mayPost(await telegram.getChatMember(chatId, chosenBy)) ? "may_post" : "chooser_may_not";
}

const mayPost = (member: ChatMember): boolean =>
  member.status === "creator" || (member.status === "administrator" && member.can_post_messages === true);

/** What Telegram says of a chat that somebody picked for their offer. "unknown": the bot is not inside, or it is no channel. */
export type PickedChat =
  | { readonly kind: "ready"; readonly title: string }
  | { readonly kind: Exclude<Permission, "may_post"> | "unknown" };

/** Nothing that a person sent is believed. @throws where Telegram did not answer. */
export async function readPickedChat(
  telegram: Api,
  { chatId, chosenBy, botId }: { readonly chatId: number; readonly chosenBy: number; readonly botId: number },
): Promise<PickedChat> {
  try {
    const chat = await telegram.getChat(chatId);
    if (chat.type !== "channel") return { kind: "unknown" };
    const place = { chatId, title: chat.title, isChannel: true, chosenBy };
    const permission = await readPermission(telegram, place, botId);
    return permission === "may_post" ? { kind: "ready", title: chat.title } : { kind: permission };
  } catch (error) {
    if (isFinalRefusal(error)) return { kind: "unknown" };
    throw error;
  }
}

/**
 * Takes a post down. One that is over 48 hours old cannot be deleted (deleteMessage); it becomes one line that says so.
 * Convergent: what is gone, or out of reach, is done.
 */
export async function takeDown(
  telegram: Api,
  { chatId, messageId }: SentMessage,
  outOfDate: string,
): Promise<void> {
  try {
    await telegram.deleteMessage(chatId, messageId);
  } catch (error) {
    if (!isFinalRefusal(error)) throw error;
    if (!isRefusal(error, "message can't be deleted")) return;
    await unlessRefused(() => telegram.editMessageText(chatId, messageId, outOfDate, { parse_mode: "HTML" }));
  }
}

async function unlessRefused(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!isFinalRefusal(error)) throw error;
  }
}
