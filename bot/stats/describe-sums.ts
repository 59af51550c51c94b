import { describeSum, describeSums } from "../payments/index.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { money, moneyText } from "../platform/values/money.ts";
import type { Currency } from "../platform/values/money.ts";
import type { Share } from "./read-shares.ts";

/** "⭐ 1,250" or "$9.99". */
export const describeMinor = (texts: Texts, minor: bigint, currency: Currency): string =>
  describeSum(texts, { amount: moneyText(money(minor, currency)), currency });

export const describeShareSums = (
  texts: Texts,
  { stars, usdCents }: Pick<Share, "stars" | "usdCents">,
): string => describeSums(texts, [money(stars, "XTR"), money(usdCents, "USD")]);

/** What a share is called where figures are listed. */
export function nameShare(texts: Texts, { kind, name, channelTitle }: Share, isOfAll: boolean): string {
  if (kind !== "named") return texts.plain(`stats-share-${kind}`);
  return isOfAll ? texts.plain("stats-share-of", { name, channel: channelTitle }) : name;
}
