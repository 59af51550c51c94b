import { InlineKeyboard } from "grammy";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import type { Currency } from "../../platform/values/money.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { findDonationPage } from "../page/donation-page.ts";
import type { DonationPage } from "../page/donation-page.ts";
import { describeDonationPage, describeDraft, describeKeypad } from "./describe-donation.ts";
import { findCurrencies } from "./find-donation.ts";
import type { DonationDraft } from "./find-donation.ts";
import type { Key } from "./keypad.ts";

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

const BUTTONS_A_ROW = 3;

/** The suggested amounts, another amount, and the other currencies that can be paid. */
function amountButtons(
  texts: Texts,
  { id, currency }: DonationDraft,
  { suggested }: DonationPage,
  currencies: readonly Currency[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [index, amount] of (suggested.get(currency) ?? []).entries()) {
    if (index > 0 && index % BUTTONS_A_ROW === 0) keyboard.row();
    const data = buttonData("donation-amount", id, amount.currency, String(amount.minor));
    keyboard.text(describeMoney(texts, amount), data);
  }
  keyboard.row().text(texts.plain("donation-other-sum"), buttonData("donation-keypad", id)).row();
  for (const other of currencies.filter((code) => code !== currency))
    keyboard.text(describeSwitch(texts, other), buttonData("donation-currency", id, other)).row();
  return cancel(texts, id, keyboard);
}

const describeSwitch = (texts: Texts, currency: Currency): string =>
  currency === "XTR" ? texts.plain("donation-in-stars") : texts.plain("donation-in-money", { currency });

const rows: readonly (readonly Key[])[] = [
  ["1", "2", "3"],
  ["4", "5", "6"],
  ["7", "8", "9"],
];

/** Stars have no decimals, and their keypad no dot. */
function keypadButtons(texts: Texts, { id, currency }: DonationDraft): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const last: readonly Key[] = currency === "XTR" ? ["clear", "0", "back"] : ["dot", "0", "back"];
  for (const row of [...rows, last]) {
    for (const key of row) keyboard.text(labelOf(texts, key), buttonData("donation-key", id, key));
    keyboard.row();
  }
  if (currency !== "XTR")
    keyboard.text(texts.plain("donation-key-clear"), buttonData("donation-key", id, "clear"));
  keyboard.text(texts.plain("donation-key-confirm"), buttonData("donation-typed", id)).row();
  keyboard.text(texts.plain("donation-back"), buttonData("donation", id));
  return cancel(texts, id, keyboard);
}

const labelOf = (texts: Texts, key: Key): string =>
  key === "dot" || key === "back" || key === "clear" ? texts.plain(`donation-key-${key}`) : key;

/** The pay button names the amount that its reader sees, and carries it. */
export function reviewButtons(texts: Texts, donation: DonationDraft): InlineKeyboard {
  const { id, amount, note, isAnonymous } = donation;
  const keyboard = new InlineKeyboard();
  if (amount !== undefined) {
    const label = texts.plain("donation-pay", { sum: describeMoney(texts, amount) });
    keyboard.text(label, buttonData("donation-pay", id, String(amount.minor))).row();
  }
  keyboard.text(
    texts.plain(note === undefined ? "donation-note-add" : "donation-note-change"),
    buttonData("donation-note", id),
  );
  keyboard
    .row()
    .text(
      texts.plain(isAnonymous ? "donation-show-name" : "donation-hide-name"),
      buttonData("donation-anonymous", id, isAnonymous ? "no" : "yes"),
    )
    .row()
    .text(texts.plain("donation-change-sum"), buttonData("donation", id));
  return cancel(texts, id, keyboard);
}

/** Opens the payment again, or starts another donation. */
export const payAgainButtons = (
  texts: Texts,
  donation: DonationDraft,
  way: { readonly provider: PaymentProviderName; readonly orderId: string; readonly currency: Currency },
): InlineKeyboard =>
  beginAnewButton(
    texts,
    donation,
    new InlineKeyboard()
      .text(texts.plain("donation-pay-again"), buttonData("pay", way.provider, way.orderId, way.currency))
      .row(),
  );

/** Below other buttons, on a row of its own. */
export const beginAnewButton = (
  texts: Texts,
  { channelId }: DonationDraft,
  above: InlineKeyboard,
): InlineKeyboard => above.text(texts.plain("donation-begin-anew"), buttonData("donate", channelId));

const cancel = (texts: Texts, id: string, keyboard: InlineKeyboard): InlineKeyboard =>
  keyboard.text(texts.plain("donation-cancel"), buttonData("donation-cancel", id));
