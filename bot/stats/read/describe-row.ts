import { describeSums } from "../../ledger/index.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { money } from "../../platform/values/money.ts";
import type { BreakdownRow } from "./read-breakdown.ts";

export const describeRowAmounts = (
  texts: Texts,
  { stars, usdCents }: Pick<BreakdownRow, "stars" | "usdCents">,
): string => describeSums(texts, [money(stars, "XTR"), money(usdCents, "USD")]);

/** The name of a row, with its channel in the statistics of all channels. */
export function nameRow(texts: Texts, { kind, name, channelTitle }: BreakdownRow, isOfAll: boolean): string {
  if (kind !== "named") return texts.plain(`stats-share-${kind}`);
  return isOfAll ? texts.plain("stats-share-of", { name, channel: channelTitle }) : name;
}
