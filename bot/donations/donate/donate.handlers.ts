import { Composer } from "grammy";
import { z } from "zod";
import { startPayload } from "../../platform/chat/deep-links.ts";
import { kebabCase } from "../../platform/texts/texts.ts";
import type { FixedTextKey } from "../../platform/texts/texts.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { money } from "../../platform/values/money.ts";
import { currency } from "../page/amounts.ts";
import {
  changeCurrency,
  chooseAmount,
  confirmTyped,
  typeKey,
  startDonation,
  discardDonation,
  setAnonymous,
} from "./change-donation.ts";
import { describeDonationRefusal, describeDraft } from "./describe-donation.ts";
import type { RefusalReason } from "./describe-donation.ts";
import { findDonation } from "./find-donation.ts";
import type { DonationDraft, DonationKey } from "./find-donation.ts";
import { key } from "./keypad.ts";
import { showAmounts, showKeypad, showReview, beginAnewButton, payAgainButtons } from "./donation.pages.ts";
import { findOrder } from "../../orders/index.ts";
import { paymentMethodsKeyboard, payWith } from "../../checkout/index.ts";
import { openNoteForm } from "./note.conversation.ts";
import { orderDonation } from "./order-donation.ts";

/** A donation from the link to the payment, in one message that changes. */
export const donate = new Composer<BotContext>();

const payload = startPayload("donation");

donate.chatType("private").command("start", async (ctx, next) => {
  const channelId = payload.safeParse(ctx.match);
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

onButton(
  donate,
  "donation-anonymous",
  z.tuple([opaqueId, z.enum(["yes", "no"])]),
  async (ctx, [id, answer]) => {
    const changed = await setAnonymous(ctx.platform, keyOf(ctx, id), answer === "yes");
    if (changed === undefined) return answerOutdated(ctx);
    await ctx.answerCallbackQuery();
    await showReview(ctx, changed.donation);
  },
);

onButton(donate, "donation-note", donationId, async (ctx, [id]) => {
  const donation = await findDonation(ctx.platform.database.prisma, keyOf(ctx, id));
  if (donation === undefined || donation.orderId !== undefined) return answerOutdated(ctx);
  await openNoteForm(ctx, { ...keyOf(ctx, id), hasNote: donation.note !== undefined });
});

onButton(donate, "donation-cancel", donationId, async (ctx, [id]) => {
  const isDiscarded = await discardDonation(ctx.platform, keyOf(ctx, id));
  if (!isDiscarded) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showPage(ctx, ctx.texts.html("donation-cancelled"));
});

const payable = z.tuple([opaqueId, z.string().regex(/^\d{1,7}$/)]);
onButton(donate, "donation-pay", payable, async (ctx, [id, minor]) => {
  const ordered = await orderDonation(ctx.platform, keyOf(ctx, id), BigInt(minor));
  if (ordered.kind === "outdated") return answerOutdated(ctx);
  if (ordered.kind !== "ordered") return alert(ctx, `donation-refused-${kebabCase(ordered.kind)}`);
  const { donation, orderId, ways } = ordered;
  const [method, ...others] = ways;
  const order = await findOrder(ctx.platform, orderId);
  if (order === undefined || method === undefined) return answerOutdated(ctx);
  if (order.isPaid) return alert(ctx, "donation-paid-already");
  await ctx.answerCallbackQuery();
  if (others.length > 0) {
    const methods = paymentMethodsKeyboard(ctx.texts, order, ways);
    const keyboard = beginAnewButton(ctx.texts, donation, methods);
    await showPage(ctx, describeDraft(ctx.texts, "donation-choose-way", donation), keyboard);
    return;
  }
  // The donation is frozen: the message shows it, and leads back to the payment.
  const way = { provider: method.provider, currency: method.price.currency };
  const keyboard = payAgainButtons(ctx.texts, donation, { ...way, orderId });
  await showPage(ctx, describeDraft(ctx.texts, "donation-under-way", donation), keyboard);
  await payWith(ctx, way, order);
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

const alert = async (ctx: Press, key: FixedTextKey): Promise<void> => {
  await ctx.answerCallbackQuery({ text: ctx.texts.plain(key), show_alert: true });
};
