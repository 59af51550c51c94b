import type { ReadAmount } from "../page/amounts.ts";
import { limitsOf } from "../page/amounts.ts";
import type { KeypadResult } from "./keypad.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { signOf } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import { Html, kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeGoals, textFor } from "../page/donation-page.ts";
import type { DonationPage } from "../page/donation-page.ts";
import type { DonationDraft } from "./find-donation.ts";

/** The donation page as donors see it: HTML. */
export function describeDonationPage(texts: Texts, page: DonationPage): string {
  const parts = [
    texts.html("donation-page", { channel: page.channelTitle, text: textFor(texts, page) }),
    describeGoals(texts, page.goals),
    texts.html("donation-how-much"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** The typed amount and its limits: HTML. */
export function describeKeypad(texts: Texts, { channelTitle, currency, amountInput }: DonationDraft): string {
  const { least, most } = limitsOf(currency);
  return texts.html("donation-keypad", {
    channel: channelTitle,
    typed: describeTyped(texts, amountInput === "" ? "0" : amountInput, currency),
    least: describeMoney(texts, least),
    most: describeMoney(texts, most),
  });
}

const describeTyped = (texts: Texts, typed: string, currency: Currency): string =>
  currency === "XTR"
    ? texts.plain("donation-typed-stars", { typed })
    : texts.plain("donation-typed-money", { typed, sign: signOf(currency) });

/** The results of a press that leave the draft as it was. */
export type RefusalReason =
  | Extract<KeypadResult | ReadAmount, { kind: "refused" }>["reason"]
  | "nothing"
  | "closed"
  | "no_way_to_pay";

/** The reason why a key or an amount is refused, as plain text for an alert. */
export function describeDonationRefusal(
  texts: Texts,
  { currency }: DonationDraft,
  reason: RefusalReason,
): string {
  const { least, most } = limitsOf(currency);
  return texts.plain(`donation-refused-${kebabCase(reason)}`, {
    least: describeMoney(texts, least),
    most: describeMoney(texts, most),
  });
}

/** The draft before or during its payment: HTML. */
export function describeDraft(
  texts: Texts,
  key: "donation-review" | "donation-under-way" | "donation-choose-way",
  { channelTitle, amount, note, isAnonymous }: DonationDraft,
): string {
  const lines = [
    ...(note === undefined ? [] : [texts.html("donation-note", { note })]),
    texts.html(isAnonymous ? "donation-is-anonymous" : "donation-is-named"),
  ];
  return texts.html(key, {
    channel: channelTitle,
    sum: amount === undefined ? "" : describeMoney(texts, amount),
    lines: new Html(lines.join("\n")),
  });
}
