import { describeUsd } from "../../channels/index.ts";
import type { Texts } from "./texts.ts";
import type { Money } from "../values/money.ts";
import type { ExactAmount } from "../../payments/events/payment-event.ts";

/** "⭐ 250 Stars" or "$9.99", in the reader's language. */
export const describeMoney = (texts: Texts, { minor, currency }: Money): string =>
  currency === "XTR" ? texts.plain("price-stars", { count: Number(minor) }) : describeUsd(texts, minor);

/** "0.0001 BTC": every digit, as wallets show it. Stars by their sign. */
export const describeAmount = (texts: Texts, { amount, currency }: ExactAmount): string =>
  currency === "XTR" ? texts.plain("price-stars", { count: Number(amount) }) : `${amount} ${currency}`;
