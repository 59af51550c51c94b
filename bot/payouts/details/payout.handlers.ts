import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, buttonData, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { PAYOUTS, SHOW_PAYOUT, toStatement } from "../accounts/accounts.keyboards.ts";
import { describeDetails, readPayoutDetails } from "./payout-details.ts";

/** An owner looks at one of their payouts, also after payouts were switched off. */
export const payoutDetails = new Composer<BotContext>();

onButton(payoutDetails, SHOW_PAYOUT, z.tuple([opaqueId]), async (ctx, [payoutId]) => {
  const { texts } = ctx;
  const details = await readPayoutDetails(ctx.platform, { ownerId: ctx.from.id, payoutId });
  if (details === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const keyboard = toStatement(texts, new InlineKeyboard(), details.payout.requestedAt).row();
  await showPage(
    ctx,
    describeDetails(texts, details),
    keyboard.text(texts.plain("payout-back"), buttonData(PAYOUTS)),
  );
});
