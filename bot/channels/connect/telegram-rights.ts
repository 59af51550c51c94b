import type { Api } from "grammy";
import type { ChatAdministratorRights, ChatMember } from "grammy/types";
import { isRefusal, migratedTo } from "../../platform/telegram/telegram.ts";

/** What the bot needs in a channel: to make invite links and approve requests, and to take access back. */
export const neededRights = ["can_invite_users", "can_restrict_members"] as const;
export type MissingRight = "administrator" | (typeof neededRights)[number];

export type Administrator = { readonly id: number; readonly firstName: string };

/** What Telegram says about a chat, the bot in it and a person who wants to connect it. */
export type ChatFacts =
  /** The bot is not inside, or there is no such chat. Telegram tells nothing more. */
  | { readonly kind: "outside" }
  /** A small group that has not become a supergroup: nobody can be removed from it for a time only. */
  | { readonly kind: "basic_group" }
  | {
      readonly kind: "inside";
      readonly telegramChatId: number;
      readonly chatKind: "channel" | "supergroup";
      readonly title: string;
      readonly missing: readonly MissingRight[];
      /** Unknown while the bot is not an administrator: Telegram hides the members from it. */
      readonly caller: "creator" | "administrator" | "other" | "unknown";
      readonly creator: Administrator | undefined;
      /** A channel's discussion group, or the channel whose discussion group it is (ChatFullInfo.linked_chat_id). */
      readonly linkedChatId: number | undefined;
    };

/**
 * Asks Telegram (getChat, getChatMember, getChatAdministrators); nothing that a person sent is believed. A group that has
 * become a supergroup is answered for under its new id.
 * @throws {HttpError} and {GrammyError} where Telegram did not answer.
 */
export async function readChatFacts(
  api: Api,
  asked: { telegramChatId: number; callerId: number; botId: number },
): Promise<ChatFacts> {
  try {
    return await readFacts(api, asked);
  } catch (error) {
    const telegramChatId = migratedTo(error);
    if (telegramChatId === undefined) throw error;
    return readFacts(api, { ...asked, telegramChatId });
  }
}

async function readFacts(
  api: Api,
  { telegramChatId, callerId, botId }: Parameters<typeof readChatFacts>[1],
): Promise<ChatFacts> {
  const found = await orRefused(async () => ({
    chat: await api.getChat(telegramChatId),
    bot: await api.getChatMember(telegramChatId, botId),
  }));
  if (found === undefined || ["left", "kicked"].includes(found.bot.status)) return { kind: "outside" };
  const { chat, bot } = found;
  if (chat.type === "group") return { kind: "basic_group" };
  if (chat.type === "private") return { kind: "outside" };
  const inside = {
    kind: "inside",
    telegramChatId,
    chatKind: chat.type,
    title: chat.title,
    linkedChatId: chat.linked_chat_id,
  } as const;

  const missing = missingRights(bot);
  if (missing.includes("administrator")) return { ...inside, missing, caller: "unknown", creator: undefined };
  const administrators = await api.getChatAdministrators(telegramChatId);
  const creator = administrators.find(({ status }) => status === "creator");
  // Asked for by itself and not read from the list, which Telegram's servers may serve from a cache.
  const caller = await orRefused(() => api.getChatMember(telegramChatId, callerId));
  return {
    ...inside,
    missing,
    caller: caller?.status === "creator" || caller?.status === "administrator" ? caller.status : "other",
    creator: creator === undefined ? undefined : personOf(creator),
  };
}

/** The administrators whom an owner may allow: people, and not the owner. */
export async function readAdministrators(api: Api, telegramChatId: number): Promise<Administrator[]> {
  const administrators = await orRefused(() => api.getChatAdministrators(telegramChatId));
  return (administrators ?? [])
    .filter(({ status, user }) => status === "administrator" && !user.is_bot)
    .map(personOf);
}

export function missingRights(bot: ChatMember): MissingRight[] {
  if (bot.status === "creator") return [];
  if (bot.status !== "administrator") return ["administrator", ...neededRights];
  return neededRights.filter((right) => !bot[right]);
}

/** What the picker of chats asks the person to give (KeyboardButtonRequestChat): those two and nothing else. */
export const requestedRights: ChatAdministratorRights = {
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};

const personOf = ({ user }: ChatMember): Administrator => ({ id: user.id, firstName: user.first_name });

/** Telegram's refusals mean "you cannot see that"; any other failure is one, and is thrown. */
async function orRefused<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isRefusal(error, "Bad Request", "Forbidden") && migratedTo(error) === undefined) return undefined;
    throw error;
  }
}
