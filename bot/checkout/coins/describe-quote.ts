import type { Texts } from "../../platform/texts/texts.ts";
import type { OrderKind } from "../../orders/index.ts";
import { nameBought, wordsFor } from "../../orders/index.ts";
import { nameCoin, spellCoin } from "./coin-names.ts";
import type { Quote } from "./quote.ts";

/** What the coins are for. @see nameBought */
export type Quoted = {
  readonly kind: OrderKind;
  readonly channelTitle: string;
  readonly tierName: string | null;
};

/** What to send, where to, and until when: an HTML message. What is copied into a wallet can be tapped to copy. */
export function describeQuote(
  texts: Texts,
  { kind, channelTitle, tierName }: Quoted,
  { coin, amount, address, memo, quotedUntil }: Quote,
  now: Date,
): string {
  const { network } = nameCoin(coin);
  const parts = [
    texts.html("quote", {
      channel: channelTitle,
      tier: nameBought(texts, tierName),
      coin: spellCoin(coin),
      amount,
      address,
    }),
    ...(memo === undefined ? [] : [texts.html("quote-memo", { memo })]),
    ...(network === undefined ? [] : [texts.html("quote-network", { network })]),
    quotedUntil > now
      ? texts.html(wordsFor(kind, "quote-until"), { date: texts.date(quotedUntil) })
      : texts.html("quote-over"),
  ];
  return parts.join("\n\n");
}
