import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { findManagedChannel, refundAccesses } from "../managed/list-channels.ts";
import type { PaymentRules } from "../managed/list-channels.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { paymentRulesPage, shortfalls } from "./payment-rules.keyboards.ts";
import { setPaymentRules } from "./set-payment-rules.ts";

/** The owner's page of how much may be missing, and what a refund does that nobody here asked for. */
export const paymentRules = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

onButton(paymentRules, "pay-rules", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  if (await showRules(ctx, channelId)) await ctx.answerCallbackQuery();
});

const shortfall = z.tuple([opaqueId, z.enum(shortfalls)]);
onButton(paymentRules, "shortfall", shortfall, async (ctx, [channelId, basisPoints]) => {
  await choose(ctx, channelId, { shortfallBasisPoints: Number(basisPoints) });
});

const refundAccess = z.tuple([opaqueId, z.enum(refundAccesses)]);
onButton(paymentRules, "refund-rule", refundAccess, async (ctx, [channelId, access]) => {
  await choose(ctx, channelId, { refundAccess: access });
});

async function choose(ctx: Press, channelId: string, rules: Partial<PaymentRules>): Promise<void> {
  const { kind } = await setPaymentRules(ctx.platform, { channelId, actorId: ctx.from.id, rules });
  if (kind === "not_allowed") return answerOutdated(ctx);
  if (await showRules(ctx, channelId))
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("payment-rules-set") });
}

async function showRules(ctx: Press, channelId: string): Promise<boolean> {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  if (channel?.isOwner !== true) {
    await answerOutdated(ctx);
    return false;
  }
  const text = ctx.texts.html("payment-rules", { channel: channel.title });
  await showPage(ctx, text, paymentRulesPage(ctx.texts, channel));
  return true;
}
