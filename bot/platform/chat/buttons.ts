import { InlineKeyboard } from "grammy";
import type { Composer, Filter, Context } from "grammy";
import type { z } from "zod";
import type { BotContext, Press } from "../context.ts";
import { isRefusal, isTooManyRequests } from "../telegram/telegram.ts";

// Bot API, InlineKeyboardButton.callback_data: 1-64 bytes.
const MAX_BYTES = 64;

/** A keyboard with one row for each item, such as a channel. `dataOf` gives the callback data of the item's button. */
export function titleButtons<Item extends { readonly title: string }>(
  items: readonly Item[],
  dataOf: (item: Item) => string,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const item of items) keyboard.text(item.title, dataOf(item)).row();
  return keyboard;
}

/** The callback data of a button: its action and ids, such as "buy:01J…". */
export function buttonData(action: string, ...ids: readonly string[]): string {
  const data = [action, ...ids].join(":");
  if (Buffer.byteLength(data) > MAX_BYTES)
    throw new RangeError(`Button data of ${action} is over ${MAX_BYTES} bytes`);
  return data;
}

const handled = new Set<string>();

/** The actions of all buttons that the loaded features handle. */
export const handledActions: ReadonlySet<string> = handled;

/** The action of a button, from its callback data. */
export const actionOf = (data: string): string => data.split(":", 1)[0] ?? "";

/**
 * Handles presses of the buttons that `buttonData(action, …)` made. The ids come from a person's client, so they
 * are parsed first; data that does not parse is answered like an outdated button.
 * The handler answers the query itself, before anything else, so that the button stops spinning.
 */
export function onButton<Ids extends readonly string[]>(
  composer: Composer<BotContext>,
  action: string,
  ids: z.ZodType<Ids>,
  handler: (ctx: Press, ids: Ids) => Promise<void>,
): void {
  handled.add(action);
  const pattern = new RegExp(`^${RegExp.escape(action)}(?::(.*))?$`);
  composer.callbackQuery(pattern, async (ctx) => {
    const parsed = ids.safeParse(ctx.match[1]?.split(":") ?? []);
    if (parsed.success) await handler(ctx, parsed.data);
    else await answerOutdated(ctx);
  });
}

export async function answerOutdated(ctx: Filter<BotContext, "callback_query">): Promise<void> {
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("button-outdated"), show_alert: true });
}

/**
 * Changes the context's `answerCallbackQuery`: an answer that Telegram refuses as too old, or with 429, is not an
 * error, and its text is sent as a message. Telegram accepts an answer for some seconds only, and a bot that was down
 * receives the query later.
 */
export function tolerateLateAnswers(ctx: Context): void {
  if (ctx.callbackQuery === undefined) return;
  const answer = ctx.answerCallbackQuery.bind(ctx);
  ctx.answerCallbackQuery = async (what, signal) => {
    try {
      return await answer(what, signal);
    } catch (error) {
      if (!isRefusal(error, "query is too old") && !isTooManyRequests(error)) throw error;
      const text = typeof what === "string" ? what : what?.text;
      // A text for one person is not posted in a group.
      if (text !== undefined && ctx.chat?.type === "private") await ctx.reply(text);
      return true;
    }
  };
}

export type ListPart<Item> = {
  readonly shown: readonly Item[];
  readonly pages: number;
  /** The number of the next part, from 0; after the last part the first one. Undefined: one part shows all. */
  readonly next: number | undefined;
};

/** The part of a list for a page of at most `most` rows, one of which is the button to the next part. */
export function listPart<Item>(
  items: readonly Item[],
  { page, most }: { readonly page: number; readonly most: number },
): ListPart<Item> {
  const size = items.length <= most ? most : most - 1;
  const pages = Math.max(Math.ceil(items.length / size), 1);
  const current = page % pages;
  const shown = items.slice(current * size, (current + 1) * size);
  return { shown, pages, next: pages > 1 ? (current + 1) % pages : undefined };
}
