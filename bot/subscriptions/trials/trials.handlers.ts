import { Composer } from "grammy";
import { z } from "zod";
import { showPage, showShop } from "../../channels/index.ts";
import { onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { startTrial } from "./start-trial.ts";

/** Trying a tier without paying. */
export const trials = new Composer<BotContext>();

onButton(trials, "try", z.tuple([opaqueId]), async (ctx, [tierId]) => {
  await ctx.answerCallbackQuery();
  const result = await startTrial(ctx.platform, { userId: ctx.from.id, tierId });
  const { texts } = ctx;
  if (result.kind === "not_on_sale") await showPage(ctx, texts.html("order-not-on-sale"));
  else if (result.kind === "not_for_you")
    await showShop(ctx, result.tier.channelId, texts.html("trial-not-for-you"));
  else
    await showPage(
      ctx,
      texts.html("trial-started", {
        channel: result.tier.channelTitle,
        tier: result.tier.tierName,
        date: texts.date(result.end),
      }),
    );
});
