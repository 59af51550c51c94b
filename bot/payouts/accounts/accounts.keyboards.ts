import { InlineKeyboard } from "grammy";
import { describeTotal } from "../../ledger/index.ts";
import { listPart, buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { currencies, money } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { Strategy } from "../payout/strategy.ts";
import type { CoinList } from "../wallets/coins.ts";
import { networkName } from "../payout/networks.ts";
import { thresholdChoices } from "./change-payout-settings.ts";
import type { OwnerAccounts, Payee } from "./read-accounts.ts";

/** Shows the owner's page in place of the message with the button. */
export const PAYOUTS = "payouts";
export const REQUEST_PAYOUT = "payout-request";
/** Shows the fee, and what arrives, before the request. */
export const REVIEW = "payout-review";
/** Shows one payout. */
export const SHOW_PAYOUT = "payout-show";
export const WALLET = "payout-wallet";
export const NETWORK = "payout-network";
/** Shows another page of the coins. */
export const COINS = "payout-coins";
/** Opens a form that finds a coin by its name. */
export const COIN_SEARCH = "payout-coin-search";
export const THRESHOLDS = "payout-thresholds";
export const THRESHOLD = "payout-threshold";
export const STRATEGIES = "payout-strategies";
export const STRATEGY = "payout-strategy";

/** The request button carries the account's version: it requests the amount of its label, or nothing. */
export function payoutsKeyboard(
  texts: Texts,
  { owner: { wallet, strategy, accounts }, payouts }: Payee,
  { isSentByProgram, now }: { readonly isSentByProgram: boolean; readonly now: Date },
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { currency, available, smallest, pending, version } of accounts) {
    if (wallet === undefined || wallet.waitsUntil !== undefined) break;
    if (pending !== undefined || available.minor < smallest.minor) continue;
    const label = texts.plain("payout-button-now", { amount: describeTotal(texts, available) });
    const action = isSentByProgram && currency === "USD" ? REVIEW : REQUEST_PAYOUT;
    keyboard.text(label, buttonData(action, currency, version)).row();
  }
  const change = wallet === undefined ? "payout-button-wallet" : "payout-button-other-wallet";
  keyboard.text(texts.plain(change), buttonData(WALLET)).row();
  keyboard.text(texts.plain("payout-button-thresholds"), buttonData(THRESHOLDS)).row();
  const when = texts.plain("payout-button-strategy", {
    strategy: texts.plain(`payout-strategy-${strategy}`),
  });
  keyboard.text(when, buttonData(STRATEGIES)).row();
  for (const [place, { id, requestedAt, amount }] of payouts.entries()) {
    const label = { day: texts.day(requestedAt), amount: describeTotal(texts, amount) };
    keyboard.text(texts.plain("payout-button-show", label), buttonData(SHOW_PAYOUT, id));
    if (place % 2 === 1) keyboard.row();
  }
  return accounts.length === 0 ? keyboard : toStatement(texts, keyboard.row(), now);
}

/** Adds the ledger's button for the file of a month (UTC). */
export const toStatement = (texts: Texts, keyboard: InlineKeyboard, at: Date): InlineKeyboard =>
  keyboard.text(
    texts.plain("payout-button-statement"),
    buttonData("statement", at.toISOString().slice(0, "2026-11".length)),
  );

/** One row for each strategy, with a sign at the chosen one. */
export function strategyKeyboard(
  texts: Texts,
  offered: readonly Strategy[],
  chosen: Strategy,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const strategy of offered) {
    const name = texts.plain(`payout-strategy-${strategy}`);
    const label = strategy === chosen ? texts.plain("payout-threshold-chosen", { sum: name }) : name;
    keyboard.text(label, buttonData(STRATEGY, strategy)).row();
  }
  return keyboard.text(texts.plain("payout-back"), buttonData(PAYOUTS));
}

/** Coins on a page, which a phone shows without scrolling. */
const COINS_SHOWN = 8;
/** Nobody turns more pages than this. */
const COIN_PAGES = 3;

export function coinKeyboard(texts: Texts, { coins }: CoinList, page: number): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const { shown, pages, next } = listPart(coins, { page, most: COINS_SHOWN + 1 });
  for (const { network, name } of shown)
    keyboard.text(networkName(texts, network, name), buttonData(NETWORK, network)).row();
  if (next !== undefined)
    keyboard.text(texts.plain("payout-coins-more"), buttonData(COINS, String(next))).row();
  if (pages > COIN_PAGES) keyboard.text(texts.plain("payout-coins-search"), buttonData(COIN_SEARCH)).row();
  return keyboard.text(texts.plain("payout-back"), buttonData(PAYOUTS));
}

/** One row for Stars, dollars and each further currency of the owner's sales, with a sign at the chosen threshold. */
export function thresholdKeyboard(texts: Texts, { thresholds, accounts }: OwnerAccounts): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const usual: readonly Currency[] = ["XTR", "USD"];
  const shown = currencies.filter(
    (currency) => usual.includes(currency) || accounts.some((account) => account.currency === currency),
  );
  for (const currency of shown) {
    for (const minor of thresholdChoices(currency)) {
      const sum = describeTotal(texts, money(BigInt(minor), currency));
      const isChosen = thresholds.get(currency)?.minor === BigInt(minor);
      const label = isChosen ? texts.plain("payout-threshold-chosen", { sum }) : sum;
      keyboard.text(label, buttonData(THRESHOLD, currency, String(minor)));
    }
    keyboard.row();
  }
  return keyboard.text(texts.plain("payout-back"), buttonData(PAYOUTS));
}
