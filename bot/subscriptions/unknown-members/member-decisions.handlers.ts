import { Composer, InlineKeyboard } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { isBeyondEdit, isRefusal } from "../../platform/telegram/telegram.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { liftBan } from "../overrides/lift-ban.ts";
import { decideUnknownMember } from "./decide-unknown-member.ts";

/** The decisions of a channel's team about unknown members and about bans in the chat. */
export const memberDecisions = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

const memberIds = z.tuple([opaqueId, z.string().regex(/^\d{1,13}$/)]);

for (const [button, isKept, done] of [
  ["unknown-keep", true, "unknown-member-keep-done"],
  ["unknown-kick", false, "unknown-member-kick-done"],
] as const)
  onButton(memberDecisions, button, memberIds, async (ctx, [channelId, userId]) => {
    const decision = { channelId, userId: Number(userId), actorId: ctx.from.id, isKept };
    const { kind } = await decideUnknownMember(ctx.platform, decision);
    if (kind === "not_possible") await answerOutdated(ctx);
    else if (kind === "done") await ctx.answerCallbackQuery({ text: ctx.texts.plain(done) });
    else await ctx.answerCallbackQuery({ text: ctx.texts.plain("unknown-member-paid"), show_alert: true });
    await removeRows(ctx, `:${channelId}:${userId}`);
  });

onButton(memberDecisions, "ban-lift", memberIds, async (ctx, [channelId, userId]) => {
  const { kind } = await liftBan(ctx.platform, { channelId, userId: Number(userId), actorId: ctx.from.id });
  if (kind === "done") await ctx.answerCallbackQuery({ text: ctx.texts.plain("ban-lift-done") });
  else await answerOutdated(ctx);
  await removeRows(ctx, `:${channelId}:${userId}`);
});

/** Removes the buttons of one member; those of the other members stay. */
async function removeRows(ctx: Press, suffix: string): Promise<void> {
  const rows = ctx.callbackQuery.message?.reply_markup?.inline_keyboard ?? [];
  const left = rows.filter(
    (row) => !row.some((button) => "callback_data" in button && button.callback_data.endsWith(suffix)),
  );
  try {
    await ctx.editMessageReplyMarkup({ reply_markup: new InlineKeyboard(left) });
  } catch (error) {
    if (!isRefusal(error, "message is not modified") && !isBeyondEdit(error)) throw error;
  }
}
