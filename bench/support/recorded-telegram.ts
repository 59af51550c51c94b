import type { Transformer } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import { BENCH_BOT } from "./bench-bot.ts";

/** The messages that the bot showed since the last `clear`, in this process: no network adds to the time of a page. */
export type RecordedTelegram = {
  readonly transformer: Transformer;
  /** The callback data of the buttons that were shown, without the buttons of links. */
  readonly buttons: () => readonly string[];
  /** Whether a page was shown, and no file. */
  readonly hasShownPage: () => boolean;
  /** `performance.now()` of the first page or word to the person; undefined: nothing was shown. */
  readonly shownAt: () => number | undefined;
  clear(): void;
};

const SHOWN = /^(?:sendMessage|editMessageText|editMessageCaption|sendPhoto|editMessageMedia)$/;

export function recordTelegram(): RecordedTelegram {
  let buttons: string[] = [];
  let shown = 0;
  let files = 0;
  let shownAt: number | undefined;
  let lastMessage = 1_000;
  const answer = (method: string, payload: object): unknown => {
    if (SHOWN.test(method)) {
      shown += 1;
      shownAt ??= performance.now();
    }
    if (method === "sendDocument") files += 1;
    const markup = "reply_markup" in payload ? (payload.reply_markup as InlineKeyboardMarkup) : undefined;
    for (const button of markup?.inline_keyboard?.flat() ?? [])
      if ("callback_data" in button) buttons.push(button.callback_data);
    if (method === "getMe") return BENCH_BOT;
    if (method === "getChatMember")
      return { status: "creator", user: { id: 1, is_bot: false, first_name: "A" }, is_anonymous: false };
    if (method === "getChatAdministrators") return [];
    if (method === "getStarTransactions") return { transactions: [] };
    if (method === "getChat") return { id: 1, type: "channel", title: "Channel" };
    if (!/^(?:send|edit|copy)/.test(method)) return true;
    const chatId = "chat_id" in payload ? Number(payload.chat_id) : 1;
    return { message_id: ++lastMessage, date: 1, chat: { id: chatId, type: "private" }, text: "…" };
  };
  const transformer: Transformer = (_previous, method, payload) =>
    // A recorded answer stands for the answer of each method.
    Promise.resolve({ ok: true, result: answer(method, payload) as never });
  return {
    transformer,
    buttons: () => buttons,
    hasShownPage: () => shown > 0 && files === 0,
    shownAt: () => shownAt,
    clear() {
      buttons = [];
      shown = 0;
      files = 0;
      shownAt = undefined;
    },
  };
}
