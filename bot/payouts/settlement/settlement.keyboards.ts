import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";

export const SENT = "payout-sent";
export const REFUSE = "payout-refuse";
/** Shows the pending payout at a position, in place of the message with the button. */
export const PENDING = "payouts-pending";

/** Each button opens a form. */
export const settleButtons = (texts: Texts, payoutId: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("payout-button-sent"), buttonData(SENT, payoutId))
    .text(texts.plain("payout-button-refuse"), buttonData(REFUSE, payoutId));

/** The same with the previous and the next pending payout. */
export function pendingPayoutButtons(
  texts: Texts,
  payoutId: string,
  { skip, total }: { readonly skip: number; readonly total: number },
): InlineKeyboard {
  const keyboard = settleButtons(texts, payoutId).row();
  if (skip > 0) keyboard.text(texts.plain("payout-earlier"), buttonData(PENDING, String(skip - 1)));
  if (skip + 1 < total) keyboard.text(texts.plain("payout-later"), buttonData(PENDING, String(skip + 1)));
  return keyboard;
}

export const toPendingPayouts = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("payout-to-open"), buttonData(PENDING, "0"));
