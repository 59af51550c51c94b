import type { Texts } from "../../platform/texts/texts.ts";
import type { OrderKind } from "../../orders/index.ts";
import { describeItem, textKeyFor } from "../../orders/index.ts";
import { parseCoin, describeCoin } from "./coin-names.ts";
import type { Quote } from "./quote.ts";

/** The order's item. */
export type QuotedItem = {
  readonly kind: OrderKind;
  readonly channelTitle: string;
  readonly tierName: string | null;
};

/** HTML. The amount, the address and the memo are `<code>`, which Telegram copies on a tap. */
export function describeQuote(
  texts: Texts,
  { kind, channelTitle, tierName }: QuotedItem,
  { coin, amount, address, memo, quotedUntil }: Quote,
  now: Date,
): string {
  const { network } = parseCoin(coin);
  const parts = [
    texts.html("quote", {
      channel: channelTitle,
      tier: describeItem(texts, tierName),
      coin: describeCoin(coin),
      amount,
      address,
    }),
    ...(memo === undefined ? [] : [texts.html("quote-memo", { memo })]),
    ...(network === undefined ? [] : [texts.html("quote-network", { network })]),
    quotedUntil > now
      ? texts.html(textKeyFor(kind, "quote-until"), { date: texts.date(quotedUntil) })
      : texts.html("quote-over"),
  ];
  return parts.join("\n\n");
}
