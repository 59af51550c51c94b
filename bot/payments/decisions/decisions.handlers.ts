import type { FixedTextKey } from "../../platform/texts/texts.ts";
import { Composer } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import { changeKeyboard } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { acceptPayment } from "./accept-payment.ts";
import { rejectPayment } from "./reject-payment.ts";

/** The buttons under a message that asks for a decision about a payment. */
export const decisions = new Composer<BotContext>();

const paymentId = z.tuple([opaqueId]);

onButton(decisions, "accept", paymentId, async (ctx, [id]) => {
  const { kind } = await acceptPayment(ctx.platform, { paymentId: id, actor: { userId: ctx.from.id } });
  await answerDecision(ctx, kind, "decision-accepted");
});

onButton(decisions, "reject", paymentId, async (ctx, [id]) => {
  const { kind } = await rejectPayment(ctx.platform, { paymentId: id, actor: { userId: ctx.from.id } });
  await answerDecision(ctx, kind, "decision-rejected");
});

/** Removes the buttons: the decision is made. */
export async function answerDecision(ctx: Press, kind: string, done: FixedTextKey): Promise<void> {
  if (kind === "forbidden") {
    await answerOutdated(ctx);
    return;
  }
  const key = kind === "granted" || kind === "done" ? done : "decision-made-already";
  await ctx.answerCallbackQuery({ text: ctx.texts.plain(key), show_alert: true });
  await changeKeyboard(ctx);
}
