import { showPage } from "../../channels/index.ts";
import type { BotContext } from "../../platform/context.ts";
import { findDonationPage } from "../page/find-page.ts";
import { describeGift, describeKeypad, describePage } from "./describe-donation.ts";
import { findCurrencies } from "./find-currencies.ts";
import type { BegunDonation } from "./find-donation.ts";
import * as keyboards from "./giving.keyboards.ts";

/* The three faces of the message in which a donation is put together. */

/** @param currencies what can be given here; left out: looked up. */
export async function showChoice(
  ctx: BotContext,
  donation: BegunDonation,
  currencies?: Awaited<ReturnType<typeof findCurrencies>>,
): Promise<void> {
  const page = await findDonationPage(ctx.platform, donation.channelId);
  if (page?.isOpen !== true) return showPage(ctx, ctx.texts.html("donation-closed-now"));
  const known = currencies ?? (await findCurrencies(ctx.platform));
  const keyboard = keyboards.chooseSum(ctx.texts, donation, page, known);
  await showPage(ctx, describePage(ctx.texts, page), keyboard);
}

export const showKeypad = (ctx: BotContext, donation: BegunDonation): Promise<void> =>
  showPage(ctx, describeKeypad(ctx.texts, donation), keyboards.keypad(ctx.texts, donation));

export const showReview = (ctx: BotContext, donation: BegunDonation): Promise<void> =>
  showPage(ctx, describeGift(ctx.texts, "donation-review", donation), keyboards.review(ctx.texts, donation));
