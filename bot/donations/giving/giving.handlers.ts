import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { showPage } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { money } from "../../platform/values/money.ts";
import { currency } from "../sums.ts";
import { beginDonation } from "./begin-donation.ts";
import { changeCurrency, chooseSum, takeTyped, typeKey } from "./change-donation.ts";
import { describeRefusal } from "./describe-donation.ts";
import { findDonation } from "./find-donation.ts";
import type { BegunDonation, DonationKey } from "./find-donation.ts";
import { key } from "./keypad.ts";
import { review } from "./review.handlers.ts";
import { showChoice, showKeypad, showReview } from "./show-donation.handlers.ts";

/** Giving to a channel, all in one message that changes: how much, a note, whether by name, and the payment. */
export const giving = new Composer<BotContext>(review);

type Press = CallbackQueryContext<BotContext>;

const link = z
  .string()
  .regex(/^d_/)
  .transform((text) => text.slice(2))
  .pipe(opaqueId);

giving.chatType("private").command("start", async (ctx, next) => {
  const channelId = link.safeParse(ctx.match);
  if (channelId.success) await begin(ctx, ctx.from.id, channelId.data);
  else await next();
});

onButton(giving, "donate", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  await ctx.answerCallbackQuery();
  await begin(ctx, ctx.from.id, channelId);
});

const donationId = z.tuple([opaqueId]);

onButton(giving, "gift", donationId, async (ctx, [id]) => {
  const donation = await findDonation(ctx.platform.database.prisma, keyOf(ctx, id));
  if (donation === undefined || donation.orderId !== undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showChoice(ctx, donation);
});

onButton(giving, "gift-in", z.tuple([opaqueId, currency]), async (ctx, [id, code]) => {
  const changed = await changeCurrency(ctx.platform, keyOf(ctx, id), code);
  if (changed === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showChoice(ctx, changed.donation);
});

const sum = z.tuple([opaqueId, currency, z.string().regex(/^\d{1,7}$/)]);
onButton(giving, "gift-sum", sum, async (ctx, [id, code, minor]) => {
  const chosen = money(BigInt(minor), code);
  const changed = await chooseSum(ctx.platform, keyOf(ctx, id), chosen);
  if (changed === undefined) return answerOutdated(ctx);
  if (changed.refused !== undefined) return refuse(ctx, changed.donation, changed.refused);
  await ctx.answerCallbackQuery();
  await showReview(ctx, changed.donation);
});

onButton(giving, "gift-pad", donationId, async (ctx, [id]) => {
  const changed = await typeKey(ctx.platform, keyOf(ctx, id), "clear");
  if (changed === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showKeypad(ctx, changed.donation);
});

onButton(giving, "gift-key", z.tuple([opaqueId, key]), async (ctx, [id, pressed]) => {
  const changed = await typeKey(ctx.platform, keyOf(ctx, id), pressed);
  if (changed === undefined) return answerOutdated(ctx);
  if (changed.refused !== undefined) return refuse(ctx, changed.donation, changed.refused);
  await ctx.answerCallbackQuery();
  await showKeypad(ctx, changed.donation);
});

onButton(giving, "gift-typed", donationId, async (ctx, [id]) => {
  const changed = await takeTyped(ctx.platform, keyOf(ctx, id));
  if (changed === undefined) return answerOutdated(ctx);
  if (changed.refused !== undefined) return refuse(ctx, changed.donation, changed.refused);
  await ctx.answerCallbackQuery();
  await showReview(ctx, changed.donation);
});

const keyOf = (ctx: Press, id: string): DonationKey => ({ donationId: id, donorId: ctx.from.id });

async function begin(ctx: BotContext, donorId: number, channelId: string): Promise<void> {
  const begun = await beginDonation(ctx.platform, { donorId, channelId });
  if (begun.kind === "begun") await showChoice(ctx, begun.donation, begun.currencies);
  else await showPage(ctx, ctx.texts.html(`donation-${begun.kind.replaceAll("_", "-")}-now`));
}

const refuse = async (ctx: Press, donation: BegunDonation, reason: string): Promise<void> => {
  const text = describeRefusal(ctx.texts, donation, reason);
  await ctx.answerCallbackQuery({ text, show_alert: true });
};
