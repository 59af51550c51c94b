import { describeSum } from "../payments/index.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { moneyText } from "../platform/values/money.ts";
import type { Money } from "../platform/values/money.ts";

/** "⭐ 1,250" or "$61.20", as the books tell sums. */
export const describeSumOf = (texts: Texts, sum: Money): string =>
  describeSum(texts, { amount: moneyText(sum), currency: sum.currency });
