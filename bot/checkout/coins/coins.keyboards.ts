import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { OpenCheckout } from "../../orders/index.ts";
import { spellCoin } from "./coin-names.ts";

// Three labels such as "USDT (TRC20)" fit side by side on a narrow phone, and four rows above the fold.
const ROW = 3;
const PAGE = 12;

type Checkout = Pick<OpenCheckout, "id" | "url" | "pageUrl">;

/** Coins to pick from, a page of them, and the provider's page where all of this can be done too. */
export function coinsKeyboard(
  texts: Texts,
  { id, url }: Checkout,
  coins: readonly string[],
  wantedPage = 0,
): InlineKeyboard {
  const lastPage = Math.max(0, Math.ceil(coins.length / PAGE) - 1);
  // A button may be older than our last look at the coins, of which there are fewer now.
  const page = Math.min(wantedPage, lastPage);
  const buttons = coins
    .slice(page * PAGE, (page + 1) * PAGE)
    .map((coin) => InlineKeyboard.text(spellCoin(coin), buttonData("coin", id, coin)));
  const turn = (key: string, to: number): InlineKeyboardButton =>
    InlineKeyboard.text(texts.plain(key), buttonData("coins", id, String(to)));
  const turns = [
    ...(page > 0 ? [turn("coins-previous", page - 1)] : []),
    ...(page < lastPage ? [turn("coins-next", page + 1)] : []),
  ];
  const onPage = InlineKeyboard.url(texts.plain("coins-on-page"), url);
  return InlineKeyboard.from([...inRows(buttons), turns, [onPage]].filter((row) => row.length > 0));
}

const inRows = (buttons: readonly InlineKeyboardButton[]): InlineKeyboardButton[][] =>
  Array.from({ length: Math.ceil(buttons.length / ROW) }, (_, row) =>
    buttons.slice(row * ROW, (row + 1) * ROW),
  );

/** An address can be copied here; our page has it as a QR code, for the wallet on another device. */
export function quoteKeyboard(texts: Texts, checkout: Checkout, coin: string): InlineKeyboard {
  const keyboard = new InlineKeyboard().text(
    texts.plain("quote-renew"),
    buttonData("renew-sum", checkout.id, coin),
  );
  if (checkout.pageUrl !== undefined) keyboard.url(texts.plain("pay-page-open"), checkout.pageUrl);
  return keyboard.append(otherCoinKeyboard(texts, checkout));
}

/** After a coin that could not be opened just now. */
export const tryCoinAgain = (texts: Texts, checkout: Checkout, coin: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("pay-try-again"), buttonData("coin", checkout.id, coin))
    .append(otherCoinKeyboard(texts, checkout));

export const otherCoinKeyboard = (texts: Texts, { id, url }: Checkout): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("coins-other"), buttonData("coins", id, "0"))
    .url(texts.plain("quote-page"), url);
