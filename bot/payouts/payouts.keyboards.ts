import { InlineKeyboard } from "grammy";
import { buttonData } from "../platform/chat/buttons.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { currencies, money } from "../platform/values/money.ts";
import type { OwnerAccounts } from "./asking/read-accounts.ts";
import { thresholdChoices } from "./asking/change-choice.ts";
import { describeSumOf } from "./describe-sum-of.ts";
import { networkKeys, networks } from "./wallets/networks.ts";

/** The page of an owner, in place of the message with the button. */
export const PAYOUTS = "payouts";
/** The same as a message of its own: what was told stays. */
export const PAYOUTS_BELOW = "payouts-see";
export const PAY_OUT = "payout-now";
export const WALLET = "payout-wallet";
export const NETWORK = "payout-to";
export const THRESHOLDS = "payout-least";
export const THRESHOLD = "payout-at";
export const AUTOMATIC = "payout-auto";

export const openPayouts = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("payout-to-page"), buttonData(PAYOUTS_BELOW));

/** A press asks for the sum that its button says, or for nothing. */
export function payoutsPage(texts: Texts, { wallet, isAutomatic, accounts }: OwnerAccounts): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { currency, available, threshold, open, mark } of accounts) {
    if (wallet === undefined || open !== undefined || available.minor < threshold.minor) continue;
    const label = texts.plain("payout-button-now", { amount: describeSumOf(texts, available) });
    keyboard.text(label, buttonData(PAY_OUT, currency, mark)).row();
  }
  const change = wallet === undefined ? "payout-button-wallet" : "payout-button-other-wallet";
  keyboard.text(texts.plain(change), buttonData(WALLET)).row();
  keyboard.text(texts.plain("payout-button-thresholds"), buttonData(THRESHOLDS)).row();
  // The data says what will be, so that two presses are as good as one.
  return isAutomatic
    ? keyboard.text(texts.plain("payout-button-automatic-on"), buttonData(AUTOMATIC, "off"))
    : keyboard.text(texts.plain("payout-button-automatic-off"), buttonData(AUTOMATIC, "on"));
}

export function pickNetwork(texts: Texts): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const network of networks)
    keyboard.text(texts.plain(networkKeys[network]), buttonData(NETWORK, network)).row();
  return keyboard.text(texts.plain("payout-back"), buttonData(PAYOUTS));
}

/** A row each currency, the chosen sum with dots around it. */
export function pickThreshold(texts: Texts, { accounts }: OwnerAccounts): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const currency of currencies) {
    const chosen = accounts.find((account) => account.currency === currency)?.threshold.minor;
    for (const minor of thresholdChoices[currency]) {
      const sum = describeSumOf(texts, money(BigInt(minor), currency));
      const isChosen = chosen === BigInt(minor);
      const label = isChosen ? texts.plain("payout-threshold-chosen", { sum }) : sum;
      keyboard.text(label, buttonData(THRESHOLD, currency, String(minor)));
    }
    keyboard.row();
  }
  return keyboard.text(texts.plain("payout-back"), buttonData(PAYOUTS));
}
