import { InlineKeyboard } from "grammy";
import { z } from "zod";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { OVERVIEW, PENDING, REFUSE, SENT } from "../payout/payout-notices.keyboards.ts";
import type { SendingPayout } from "./describe-sending.ts";
import type { Overview } from "./overview.ts";

/** Shows the payouts that the program sends, in place of the message with the button. */
export const SENDING = "payouts-sending";
export const STOP_SENDING = "payouts-stop";
/** Shows the conversions that may be the one of a payout's batch, and records the chosen one. */
export const CONVERSIONS = "payout-conversions";
export const CHOOSE_CONVERSION = "payout-conversion";

export function overviewButtons(texts: Texts, { waiting, sending, stoppedAt }: Overview): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (waiting > 0) keyboard.text(texts.plain("payout-to-open"), buttonData(PENDING, "0")).row();
  if (sending.count > 0) keyboard.text(texts.plain("payouts-button-sending"), buttonData(SENDING, "0")).row();
  // The data holds the new state, so that a double press changes it once.
  return stoppedAt === undefined
    ? keyboard.text(texts.plain("payouts-button-stop"), buttonData(STOP_SENDING, "stop"))
    : keyboard.text(texts.plain("payouts-button-resume"), buttonData(STOP_SENDING, "resume"));
}

/** The operator decides only about what the provider has not told for a day, and after a look at it. */
export function sendingButtons(
  texts: Texts,
  payout: SendingPayout,
  { skip, total }: { readonly skip: number; readonly total: number },
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (payout.isAmbiguous)
    keyboard.text(texts.plain("payout-button-conversions"), buttonData(CONVERSIONS, payout.id)).row();
  if (payout.isDecidable)
    keyboard
      .text(texts.plain("payout-button-arrived"), buttonData(SENT, payout.id))
      .row()
      .text(texts.plain("payout-button-not-arrived"), buttonData(REFUSE, payout.id))
      .row();
  if (skip > 0) keyboard.text(texts.plain("payout-earlier"), buttonData(SENDING, String(skip - 1)));
  if (skip + 1 < total) keyboard.text(texts.plain("payout-later"), buttonData(SENDING, String(skip + 1)));
  return keyboard.row().text(texts.plain("payout-back"), buttonData(OVERVIEW));
}

// With the payout's id, a longer one does not fit into the 64 bytes of a button (Bot API). Those of a provider have ten digits.
export const conversionKey = z.string().regex(/^[\w-]{1,18}$/);

export function choiceButtons(
  texts: Texts,
  payoutId: string,
  conversions: readonly { readonly id: string }[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id } of conversions)
    if (conversionKey.safeParse(id).success)
      keyboard
        .text(texts.plain("payout-button-conversion", { id }), buttonData(CHOOSE_CONVERSION, payoutId, id))
        .row();
  return keyboard.text(texts.plain("payout-back"), buttonData(SENDING, "0"));
}
