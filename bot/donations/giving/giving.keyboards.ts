import { InlineKeyboard } from "grammy";
import { describeMoney } from "../../payments/index.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { DonationPage } from "../page/find-page.ts";
import type { BegunDonation } from "./find-donation.ts";
import type { Key } from "./keypad.ts";

const A_ROW = 3;

/** The sums that are suggested, the way to another one, and the other currency where there is one. */
export function chooseSum(
  texts: Texts,
  { id, currency }: BegunDonation,
  { suggested }: DonationPage,
  currencies: readonly Currency[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [index, sum] of suggested[currency].entries()) {
    if (index > 0 && index % A_ROW === 0) keyboard.row();
    const data = buttonData("gift-sum", id, sum.currency, String(sum.minor));
    keyboard.text(describeMoney(texts, sum), data);
  }
  keyboard.row().text(texts.plain("donation-other-sum"), buttonData("gift-pad", id)).row();
  for (const other of currencies.filter((code) => code !== currency))
    keyboard.text(texts.plain(`donation-in-${other}`), buttonData("gift-in", id, other)).row();
  return cancel(texts, id, keyboard);
}

const rows: readonly (readonly Key[])[] = [
  ["1", "2", "3"],
  ["4", "5", "6"],
  ["7", "8", "9"],
];

/** Stars come whole, so that their keypad has no dot. */
export function keypad(texts: Texts, { id, currency }: BegunDonation): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const last: readonly Key[] = currency === "USD" ? ["dot", "0", "back"] : ["clear", "0", "back"];
  for (const row of [...rows, last]) {
    for (const key of row) keyboard.text(labelOf(texts, key), buttonData("gift-key", id, key));
    keyboard.row();
  }
  if (currency === "USD")
    keyboard.text(texts.plain("donation-key-clear"), buttonData("gift-key", id, "clear"));
  keyboard.text(texts.plain("donation-key-confirm"), buttonData("gift-typed", id)).row();
  keyboard.text(texts.plain("donation-back"), buttonData("gift", id));
  return cancel(texts, id, keyboard);
}

const labelOf = (texts: Texts, key: Key): string =>
  /\d/.test(key) ? key : texts.plain(`donation-key-${key}`);

/** What was put together: to be paid, or changed. The button names the sum that its reader sees. */
export function review(texts: Texts, donation: BegunDonation): InlineKeyboard {
  const { id, sum, note, isAnonymous } = donation;
  const keyboard = new InlineKeyboard();
  if (sum !== undefined) {
    const label = texts.plain("donation-pay", { sum: describeMoney(texts, sum) });
    keyboard.text(label, buttonData("gift-pay", id, String(sum.minor))).row();
  }
  keyboard.text(
    texts.plain(note === undefined ? "donation-note-add" : "donation-note-change"),
    buttonData("gift-note", id),
  );
  keyboard
    .row()
    .text(
      texts.plain(isAnonymous ? "donation-show-name" : "donation-hide-name"),
      buttonData("gift-anon", id, isAnonymous ? "no" : "yes"),
    )
    .row()
    .text(texts.plain("donation-change-sum"), buttonData("gift", id));
  return cancel(texts, id, keyboard);
}

/** For a payment that was closed, or that did not open; and for who would rather give another sum. */
export const whilePaying = (
  texts: Texts,
  { channelId }: BegunDonation,
  { way, orderId }: { readonly way: PaymentProviderName; readonly orderId: string },
): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("donation-pay-again"), buttonData("pay", way, orderId))
    .row()
    .text(texts.plain("donation-begin-anew"), buttonData("donate", channelId));

const cancel = (texts: Texts, id: string, keyboard: InlineKeyboard): InlineKeyboard =>
  keyboard.text(texts.plain("donation-cancel"), buttonData("gift-off", id));
