import type { Api } from "grammy";
import type { ChatMember } from "grammy/types";
import { isRefusal, migratedTo } from "../../platform/telegram/telegram.ts";
import { missingRights } from "./bot-state.ts";
import type { MissingRight } from "./bot-state.ts";

export type Administrator = { readonly id: number; readonly firstName: string };

/** Telegram's answers about a chat, the bot in it and the person who asks to connect it. */
export type ChatFacts =
  /** The bot is not inside, or the chat does not exist; Telegram's answer is the same. */
  | { readonly kind: "outside"; readonly telegramChatId: number }
  /** A basic group: Telegram has no bans for a limited time there. */
  | { readonly kind: "basic_group" }
  | {
      readonly kind: "inside";
      readonly telegramChatId: number;
      readonly chatKind: "channel" | "supergroup";
      readonly title: string;
      readonly missing: readonly MissingRight[];
      /** Unknown while the bot is not an administrator, because Telegram then hides the members. */
      readonly caller: "creator" | "administrator" | "other" | "unknown";
      readonly creator: Administrator | undefined;
      /** A channel's discussion group, or the channel whose discussion group it is (ChatFullInfo.linked_chat_id). */
      readonly linkedChatId: number | undefined;
      /** Whether ordinary members of a group may add people (ChatPermissions.can_invite_users). */
      readonly membersMayInvite: boolean;
    };

/**
 * Asks Telegram (getChat, getChatMember, getChatAdministrators). For a group that became a supergroup the answer is about
 * the supergroup.
 * @throws {HttpError} or {GrammyError} when Telegram gave no answer.
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
  const outside = { kind: "outside", telegramChatId } as const;
  const chat = await orRefused(() => api.getChat(telegramChatId));
  if (chat === undefined || chat.type === "private") return outside;
  // Telegram describes a group that became a supergroup as before. Only a call about its members names the supergroup.
  if (chat.type === "group") {
    const members = await orRefused(() => api.getChatAdministrators(telegramChatId));
    return members === undefined ? outside : { kind: "basic_group" };
  }
  const bot = await orRefused(() => api.getChatMember(telegramChatId, botId));
  if (bot === undefined || bot.status === "left" || bot.status === "kicked") return outside;
  const inside = {
    kind: "inside",
    telegramChatId,
    chatKind: chat.type,
    title: chat.title,
    linkedChatId: chat.linked_chat_id,
    membersMayInvite: chat.permissions?.can_invite_users === true,
  } as const;

  const missing = missingRights(bot);
  if (missing.includes("administrator")) return { ...inside, missing, caller: "unknown", creator: undefined };
  const creator = await readCreator(api, telegramChatId);
  // getChatAdministrators may be served from a cache of Telegram's; getChatMember is current.
  const caller = await orRefused(() => api.getChatMember(telegramChatId, callerId));
  return {
    ...inside,
    missing,
    caller: caller?.status === "creator" || caller?.status === "administrator" ? caller.status : "other",
    creator,
  };
}

/** The creator of a chat in which the bot is an administrator; undefined: Telegram names none. */
export async function readCreator(api: Api, telegramChatId: number): Promise<Administrator | undefined> {
  const administrators = await api.getChatAdministrators(telegramChatId);
  const creator = administrators.find(({ status }) => status === "creator");
  return creator === undefined ? undefined : personOf(creator);
}
const personOf = ({ user }: ChatMember): Administrator => ({ id: user.id, firstName: user.first_name });

/** Undefined for a refusal, which means that the bot cannot see the chat. Every other failure is thrown. */
async function orRefused<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isRefusal(error, "Bad Request", "Forbidden") && migratedTo(error) === undefined) return undefined;
    throw error;
  }
}
