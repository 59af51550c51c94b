import { Composer, InlineKeyboard } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { isRefusal } from "../../platform/telegram/telegram.ts";
import { decideUnknown } from "./decide-unknown.ts";
import { liftForeignBan } from "./lift-foreign-ban.ts";

/** What the people of a channel decide about who came in unknown, and about bans by hand. */
export const memberDecisions = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

const seat = z.tuple([opaqueId, z.string().regex(/^\d{1,13}$/)]);

for (const [button, mayStay, done] of [
  ["unknown-keep", true, "unknown-member-keep-done"],
  ["unknown-out", false, "unknown-member-kick-done"],
] as const)
  onButton(memberDecisions, button, seat, async (ctx, [channelId, userId]) => {
    const decision = { channelId, userId: Number(userId), actorId: ctx.from.id, mayStay };
    const { kind } = await decideUnknown(ctx.platform, decision);
    if (kind === "not_possible") await answerOutdated(ctx);
    else if (kind === "done") await ctx.answerCallbackQuery({ text: ctx.texts.plain(done) });
    else await ctx.answerCallbackQuery({ text: ctx.texts.plain("unknown-member-paid"), show_alert: true });
    await dropRows(ctx, `:${channelId}:${userId}`);
  });

onButton(memberDecisions, "ban-lift", seat, async (ctx, [channelId, userId]) => {
  const who = { channelId, userId: Number(userId), actorId: ctx.from.id };
  const { kind } = await liftForeignBan(ctx.platform, who);
  if (kind === "done") await ctx.answerCallbackQuery({ text: ctx.texts.plain("ban-lift-done") });
  else await answerOutdated(ctx);
  await dropRows(ctx, `:${channelId}:${userId}`);
});

/** What was decided is no longer asked; the others of the message are. */
async function dropRows(ctx: Press, suffix: string): Promise<void> {
  const rows = ctx.callbackQuery.message?.reply_markup?.inline_keyboard ?? [];
  const left = rows.filter(
    (row) => !row.some((button) => "callback_data" in button && button.callback_data.endsWith(suffix)),
  );
  try {
    await ctx.editMessageReplyMarkup({ reply_markup: new InlineKeyboard(left) });
  } catch (error) {
    if (!isRefusal(error, "message is not modified", "message can't be edited", "message to edit not found"))
      throw error;
  }
}
