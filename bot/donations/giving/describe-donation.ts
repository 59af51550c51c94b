import { describeMoney } from "../../payments/index.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeGoals } from "../page/describe-goals.ts";
import type { DonationPage } from "../page/find-page.ts";
import { wordsFor } from "../page/words-for.ts";
import { limitsOf } from "../sums.ts";
import type { BegunDonation } from "./find-donation.ts";

/** What the channel says, how far its goals are, and the question: HTML. */
export function describePage(texts: Texts, page: DonationPage): string {
  const parts = [
    texts.html("donation-page", { channel: page.channelTitle, words: wordsFor(texts, page) }),
    describeGoals(texts, page.goals),
    texts.html("donation-how-much"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** What stands on the keypad, and what it may be. */
export function describeKeypad(texts: Texts, { channelTitle, currency, typed }: BegunDonation): string {
  const { least, most } = limitsOf(currency);
  return texts.html("donation-keypad", {
    channel: channelTitle,
    typed: texts.plain(`donation-typed-${currency}`, { typed: typed === "" ? "0" : typed }),
    least: describeMoney(texts, least),
    most: describeMoney(texts, most),
  });
}

/** Why a key or a sum is not taken: plain text for a pop-up. */
export function describeRefusal(texts: Texts, { currency }: BegunDonation, reason: string): string {
  const { least, most } = limitsOf(currency);
  return texts.plain(`donation-refused-${reason.replaceAll("_", "-")}`, {
    least: describeMoney(texts, least),
    most: describeMoney(texts, most),
  });
}

/** @param key of the text that goes round the same lines: before it is paid, or while it is. */
export function describeGift(
  texts: Texts,
  key: "donation-review" | "donation-under-way",
  { channelTitle, sum, note, isAnonymous }: BegunDonation,
): string {
  const lines = [
    ...(note === undefined ? [] : [texts.html("donation-note", { note })]),
    texts.html(isAnonymous ? "donation-is-anonymous" : "donation-is-named"),
  ];
  return texts.html(key, {
    channel: channelTitle,
    sum: sum === undefined ? "" : describeMoney(texts, sum),
    lines: new Html(lines.join("\n")),
  });
}
