import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts, FixedTextKey } from "../../platform/texts/texts.ts";
import type { OpenCheckout } from "../../orders/index.ts";
import { describeCoin } from "./coins.ts";

// Three labels such as "USDT (TRC20)" fit into a row of a narrow phone, and four rows into its screen.
const ROW_SIZE = 3;
const PAGE_SIZE = 12;

type Checkout = Pick<OpenCheckout, "id" | "url" | "pageUrl">;

/** One page of coins, and a link to the provider's page. */
export function coinsKeyboard(
  texts: Texts,
  { id, url }: Checkout,
  coins: readonly string[],
  wantedPage = 0,
): InlineKeyboard {
  const lastPage = Math.max(0, Math.ceil(coins.length / PAGE_SIZE) - 1);
  // The button may be older than the last refresh, after which fewer coins were left.
  const page = Math.min(wantedPage, lastPage);
  const buttons = coins
    .slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)
    .map((coin) => InlineKeyboard.text(describeCoin(coin), buttonData("coin", id, coin)));
  const turn = (key: FixedTextKey, to: number): InlineKeyboardButton =>
    InlineKeyboard.text(texts.plain(key), buttonData("coins", id, String(to)));
  const turns = [
    ...(page > 0 ? [turn("coins-previous", page - 1)] : []),
    ...(page < lastPage ? [turn("coins-next", page + 1)] : []),
  ];
  const onPage = InlineKeyboard.url(texts.plain("coins-on-page"), url);
  return InlineKeyboard.from([...toRows(buttons), turns, [onPage]].filter((row) => row.length > 0));
}

const toRows = (buttons: readonly InlineKeyboardButton[]): InlineKeyboardButton[][] =>
  Array.from({ length: Math.ceil(buttons.length / ROW_SIZE) }, (_, row) =>
    buttons.slice(row * ROW_SIZE, (row + 1) * ROW_SIZE),
  );

/** The payment page shows the address as a QR code, for a wallet on another device. */
export function quoteKeyboard(texts: Texts, checkout: Checkout, coin: string): InlineKeyboard {
  const keyboard = new InlineKeyboard().text(
    texts.plain("quote-renew"),
    buttonData("renew-sum", checkout.id, coin),
  );
  if (checkout.pageUrl !== undefined) keyboard.url(texts.plain("pay-page-open"), checkout.pageUrl);
  return keyboard.append(otherCoinKeyboard(texts, checkout));
}

export const retryCoinKeyboard = (texts: Texts, checkout: Checkout, coin: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("pay-try-again"), buttonData("coin", checkout.id, coin))
    .append(otherCoinKeyboard(texts, checkout));

export const otherCoinKeyboard = (texts: Texts, { id, url }: Checkout): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("coins-other"), buttonData("coins", id, "0"))
    .url(texts.plain("quote-page"), url);
