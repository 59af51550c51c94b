import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { refundAccesses } from "../managed/channel-settings.ts";
import type { PaymentRules } from "../managed/channel-settings.ts";
import type { ManagedChannel } from "../managed/managed-channels.ts";
import { withOwnedChannel } from "../managed/with-managed-channel.ts";
import { paymentRulesPage, shortfalls } from "./payment-rules.keyboards.ts";
import { setPaymentRules } from "./set-payment-rules.ts";

/** The owner's page of the accepted shortfall, and of access after a refund that nobody requested here. */
export const paymentRules = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

onButton(
  paymentRules,
  "payment-rules",
  z.tuple([opaqueId]),
  withOwnedChannel(async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    await showRules(ctx, channel);
  }),
);

const shortfall = z.tuple([opaqueId, z.enum(shortfalls)]);
onButton(paymentRules, "shortfall", shortfall, (ctx, [channelId, basisPoints]) =>
  change(ctx, channelId, { shortfallBasisPoints: Number(basisPoints) }),
);

const refundAccess = z.tuple([opaqueId, z.enum(refundAccesses)]);
onButton(paymentRules, "refund-rule", refundAccess, (ctx, [channelId, access]) =>
  change(ctx, channelId, { refundAccess: access }),
);

async function change(ctx: Press, channelId: string, rules: Partial<PaymentRules>): Promise<void> {
  const { kind } = await setPaymentRules(ctx.platform, { channelId, actorId: ctx.from.id, rules });
  if (kind === "not_allowed") return answerOutdated(ctx);
  const showChanged = withOwnedChannel(async (_ctx, channel) => {
    await showRules(ctx, channel);
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("payment-rules-set") });
  });
  await showChanged(ctx, [channelId]);
}

async function showRules(ctx: BotContext, channel: ManagedChannel): Promise<void> {
  const text = ctx.texts.html("payment-rules", { channel: channel.title });
  await showPage(ctx, text, paymentRulesPage(ctx.texts, channel));
}
