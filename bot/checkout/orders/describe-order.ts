import { describeUsd } from "../../platform/texts/describe-money.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { OrderForSale } from "../../orders/index.ts";

/** "⭐ 250 Stars" or "$9.99", in the reader's language: what this provider charges for the order. */
export const describePrice = (
  texts: Texts,
  { priceStars, priceUsdCents }: Pick<OrderForSale, "priceStars" | "priceUsdCents">,
  provider: PaymentProviderName,
): string =>
  provider === "stars"
    ? texts.plain("price-stars", { count: priceStars ?? 0 })
    : describeUsd(texts, priceUsdCents ?? 0n);
