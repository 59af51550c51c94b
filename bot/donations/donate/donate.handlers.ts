import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { kebabCase } from "../../platform/texts/texts.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { money } from "../../platform/values/money.ts";
import { currency } from "../page/amounts.ts";
import { changeCurrency, chooseAmount, confirmTyped, typeKey, startDonation } from "./change-donation.ts";
import { describeDonationRefusal } from "./describe-donation.ts";
import type { RefusalReason } from "./describe-donation.ts";
import { findDonation } from "./find-donation.ts";
import type { DonationDraft, DonationKey } from "./find-donation.ts";
import { key } from "./keypad.ts";
import { review } from "./review.handlers.ts";
import { showAmounts, showKeypad, showReview } from "./donation-page.handlers.ts";

/** A donation from the link to the payment, in one message that changes. */
export const donate = new Composer<BotContext>(review);

type Press = CallbackQueryContext<BotContext>;

const link = z
  .string()
  .regex(/^d_/)
  .transform((text) => text.slice(2))
  .pipe(opaqueId);

donate.chatType("private").command("start", async (ctx, next) => {
  const channelId = link.safeParse(ctx.match);
  if (channelId.success) await start(ctx, ctx.from.id, channelId.data);
  else await next();
});

onButton(donate, "donate", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  await ctx.answerCallbackQuery();
  await start(ctx, ctx.from.id, channelId);
});

const donationId = z.tuple([opaqueId]);

onButton(donate, "donation", donationId, async (ctx, [id]) => {
  const donation = await findDonation(ctx.platform.database.prisma, keyOf(ctx, id));
  if (donation === undefined || donation.orderId !== undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showAmounts(ctx, donation);
});

onButton(donate, "donation-currency", z.tuple([opaqueId, currency]), async (ctx, [id, code]) => {
  const changed = await changeCurrency(ctx.platform, keyOf(ctx, id), code);
  await answerChanged(ctx, changed, showAmounts);
});

const amount = z.tuple([opaqueId, currency, z.string().regex(/^\d{1,7}$/)]);
onButton(donate, "donation-amount", amount, async (ctx, [id, code, minor]) => {
  const changed = await chooseAmount(ctx.platform, keyOf(ctx, id), money(BigInt(minor), code));
  await answerChanged(ctx, changed, showReview);
});

onButton(donate, "donation-keypad", donationId, async (ctx, [id]) => {
  await answerChanged(ctx, await typeKey(ctx.platform, keyOf(ctx, id), "clear"), showKeypad);
});

onButton(donate, "donation-key", z.tuple([opaqueId, key]), async (ctx, [id, pressed]) => {
  await answerChanged(ctx, await typeKey(ctx.platform, keyOf(ctx, id), pressed), showKeypad);
});

onButton(donate, "donation-typed", donationId, async (ctx, [id]) => {
  await answerChanged(ctx, await confirmTyped(ctx.platform, keyOf(ctx, id)), showReview);
});

const keyOf = (ctx: Press, id: string): DonationKey => ({ donationId: id, donorId: ctx.from.id });

async function start(ctx: BotContext, donorId: number, channelId: string): Promise<void> {
  const started = await startDonation(ctx.platform, { donorId, channelId });
  if (started.kind === "started") await showAmounts(ctx, started.donation, started.currencies);
  else if (started.kind !== "left")
    await showPage(ctx, ctx.texts.html(`donation-${kebabCase(started.kind)}-now`));
}

/** Answers a press that changed a draft: as outdated, with the reason of a refusal, or with the changed draft. */
async function answerChanged(
  ctx: Press,
  changed: { readonly donation: DonationDraft; readonly refused?: RefusalReason } | undefined,
  show: (ctx: BotContext, donation: DonationDraft) => Promise<void>,
): Promise<void> {
  if (changed === undefined) return answerOutdated(ctx);
  if (changed.refused !== undefined) {
    const text = describeDonationRefusal(ctx.texts, changed.donation, changed.refused);
    await ctx.answerCallbackQuery({ text, show_alert: true });
    return;
  }
  await ctx.answerCallbackQuery();
  await show(ctx, changed.donation);
}
