import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";

export const SENT = "payout-sent";
export const REFUSE = "payout-refuse";
/** The payout at a place among those that are open, in place of the message with the button. */
export const OPEN = "payouts-open";

/** What an operator does about a payout. Both ask for a word first. */
export const settleButtons = (texts: Texts, payoutId: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("payout-button-sent"), buttonData(SENT, payoutId))
    .text(texts.plain("payout-button-refuse"), buttonData(REFUSE, payoutId));

/** The same with the way to the others. */
export function openPage(
  texts: Texts,
  payoutId: string,
  { skip, total }: { readonly skip: number; readonly total: number },
): InlineKeyboard {
  const keyboard = settleButtons(texts, payoutId).row();
  if (skip > 0) keyboard.text(texts.plain("payout-earlier"), buttonData(OPEN, String(skip - 1)));
  if (skip + 1 < total) keyboard.text(texts.plain("payout-later"), buttonData(OPEN, String(skip + 1)));
  return keyboard;
}

/** Under the word that a payout is settled. */
export const toOpen = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("payout-to-open"), buttonData(OPEN, "0"));
