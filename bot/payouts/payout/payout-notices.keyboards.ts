import { InlineKeyboard } from "grammy";
import { z } from "zod";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { PayoutToSend } from "./find-payouts.ts";

export const CLAIM = "payout-claim";
export const RELEASE = "payout-release";
/** SENT and REFUSE open a form. */
export const SENT = "payout-sent";
export const REFUSE = "payout-refuse";
/** Lets the program send a payout that waits for it. */
export const APPROVE = "payout-approve";
/** Shows the pending payout at a position, in place of the message with the button. */
export const PENDING = "payouts-pending";
/** A position in a list of payouts, as callback data carries it. */
export const position = z.string().regex(/^(0|[1-9]\d{0,5})$/);

/** Shows the owner's page in a new message: a notification stays readable. */
export const PAYOUTS_NEW_MESSAGE = "payouts-new";

export const openPayouts = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("payout-to-page"), buttonData(PAYOUTS_NEW_MESSAGE));

/** Shows all payouts at a glance, or those that wait. */
export const OVERVIEW = "payouts-overview";

export const openOverview = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("payout-to-open"), buttonData(OVERVIEW));

/** The actions of one operator: claim the payout, settle it as its holder, or nothing. */
export function settleButtons(texts: Texts, payout: PayoutToSend, readerId: number): InlineKeyboard {
  const { id, claim } = payout;
  const keyboard = new InlineKeyboard();
  const refuse = (): InlineKeyboard =>
    keyboard.text(texts.plain("payout-button-refuse"), buttonData(REFUSE, id));
  if (claim?.holder.id === readerId) {
    keyboard.text(texts.plain("payout-button-sent"), buttonData(SENT, id));
    return refuse().row().text(texts.plain("payout-button-release"), buttonData(RELEASE, id));
  }
  if (claim === undefined) {
    if (payout.approvalReason !== undefined)
      keyboard.text(texts.plain("payout-button-approve"), buttonData(APPROVE, id)).row();
    keyboard.text(texts.plain("payout-button-claim"), buttonData(CLAIM, id)).row();
    return refuse();
  }
  return claim.isOver
    ? keyboard.text(texts.plain("payout-button-take-over"), buttonData(CLAIM, id))
    : keyboard;
}

/** The same with the previous and the next pending payout. */
export function pendingPayoutButtons(
  texts: Texts,
  { payout, readerId }: { readonly payout: PayoutToSend; readonly readerId: number },
  { skip, total }: { readonly skip: number; readonly total: number },
): InlineKeyboard {
  const keyboard = settleButtons(texts, payout, readerId).row();
  if (skip > 0) keyboard.text(texts.plain("payout-earlier"), buttonData(PENDING, String(skip - 1)));
  if (skip + 1 < total) keyboard.text(texts.plain("payout-later"), buttonData(PENDING, String(skip + 1)));
  return keyboard;
}

export const toPendingPayouts = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("payout-to-open"), buttonData(PENDING, "0"));
