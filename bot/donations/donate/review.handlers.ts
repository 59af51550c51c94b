import type { FixedTextKey } from "../../platform/texts/texts.ts";
import { kebabCase } from "../../platform/texts/texts.ts";
import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { showPage } from "../../platform/chat/show-page.ts";
import { findOrder } from "../../orders/index.ts";
import { paymentMethodsKeyboard, payWith } from "../../checkout/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { discardDonation, setAnonymous } from "./change-donation.ts";
import { describeDraft } from "./describe-donation.ts";
import { findDonation } from "./find-donation.ts";
import type { DonationKey } from "./find-donation.ts";
import { beginAnewButton, payAgainButtons, showReview } from "./donation-page.handlers.ts";
import { openNoteForm } from "./note.conversation.ts";
import { orderDonation } from "./order-donation.ts";

/** The note, the anonymity and the payment of a draft with an amount. */
export const review = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

const donationId = z.tuple([opaqueId]);

onButton(
  review,
  "donation-anonymous",
  z.tuple([opaqueId, z.enum(["yes", "no"])]),
  async (ctx, [id, answer]) => {
    const changed = await setAnonymous(ctx.platform, keyOf(ctx, id), answer === "yes");
    if (changed === undefined) return answerOutdated(ctx);
    await ctx.answerCallbackQuery();
    await showReview(ctx, changed.donation);
  },
);

onButton(review, "donation-note", donationId, async (ctx, [id]) => {
  const donation = await findDonation(ctx.platform.database.prisma, keyOf(ctx, id));
  if (donation === undefined || donation.orderId !== undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await openNoteForm(ctx, { ...keyOf(ctx, id), hasNote: donation.note !== undefined });
});

onButton(review, "donation-cancel", donationId, async (ctx, [id]) => {
  const discarded = await discardDonation(ctx.platform, keyOf(ctx, id));
  if (discarded === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showPage(ctx, ctx.texts.html("donation-cancelled"));
});

const payable = z.tuple([opaqueId, z.string().regex(/^\d{1,7}$/)]);
onButton(review, "donation-pay", payable, async (ctx, [id, minor]) => {
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

const alert = async (ctx: Press, key: FixedTextKey): Promise<void> => {
  await ctx.answerCallbackQuery({ text: ctx.texts.plain(key), show_alert: true });
};
