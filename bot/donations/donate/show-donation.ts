import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import type { Currency } from "../../platform/values/money.ts";
import { findDonationPage } from "../page/find-page.ts";
import { describeDonationPage, describeDraft, describeKeypad } from "./describe-donation.ts";
import { amountButtons, keypadButtons, reviewButtons } from "./donate.keyboards.ts";
import { findCurrencies } from "./find-currencies.ts";
import type { DonationDraft } from "./find-donation.ts";

/* The three states of the message of a draft: amounts, keypad, review. */

/** @param currencies left out: looked up. */
export async function showAmounts(
  ctx: BotContext,
  donation: DonationDraft,
  currencies?: readonly Currency[],
): Promise<void> {
  const page = await findDonationPage(ctx.platform, donation.channelId);
  if (page?.isOpen !== true) return showPage(ctx, ctx.texts.html("donation-closed-now"));
  const known = currencies ?? (await findCurrencies(ctx.platform));
  await showPage(ctx, describeDonationPage(ctx.texts, page), amountButtons(ctx.texts, donation, page, known));
}

export const showKeypad = (ctx: BotContext, donation: DonationDraft): Promise<void> =>
  showPage(ctx, describeKeypad(ctx.texts, donation), keypadButtons(ctx.texts, donation));

export const showReview = (ctx: BotContext, donation: DonationDraft): Promise<void> =>
  showPage(ctx, describeDraft(ctx.texts, "donation-review", donation), reviewButtons(ctx.texts, donation));
