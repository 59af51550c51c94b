import { createHash } from "node:crypto";
import { describePayPage, isFinal } from "../../bot/checkout/index.ts";
import type { PayPage, PayPageWords } from "../../bot/checkout/index.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import type { Texts } from "../../bot/platform/texts/texts.ts";

/**
 * What `GET /api/payment-status/<token>` answers, and what the stream's events carry. Moments are ISO 8601 in UTC, amounts exact
 * decimal texts.
 */
export type PaymentStatusAnswer = {
  /** How far the payment is. */
  readonly state: PayPage["progress"]["kind"];
  /** Nothing more will happen by itself: who asks can stop asking. */
  readonly isFinal: boolean;
  /** The state in the buyer's language: a few words, and what happens next. */
  readonly heading: string;
  readonly text: string;
  /** What is still to be sent of a payment that is short; null otherwise. */
  readonly missing: { readonly amount: string; readonly currency: string } | null;
  /** Until when the sum that is asked for pays the price; null where no such sum is promised. */
  readonly quotedUntil: string | null;
  /** Differs whenever the page says something else. */
  readonly version: string;
};

/** A page in the words of its buyer. */
export type ShownPage = {
  readonly page: PayPage;
  readonly texts: Texts;
  readonly words: PayPageWords;
  readonly status: PaymentStatusAnswer;
};

export function showPage(
  { translations, clock }: Pick<Platform, "translations" | "clock">,
  page: PayPage,
  botName: string | undefined,
): ShownPage {
  const { progress, deposit, reader } = page;
  const texts = translations.for(reader.languageCode, reader.timeZone);
  const words = describePayPage(texts, page, { now: clock.now(), botName });
  const status: PaymentStatusAnswer = {
    state: progress.kind,
    isFinal: isFinal(progress),
    heading: words.heading,
    text: words.text,
    missing: progress.kind === "short" ? (progress.missing ?? null) : null,
    quotedUntil: deposit?.quotedUntil?.toISOString() ?? null,
    version: createHash("sha256").update(JSON.stringify(words)).digest("base64url").slice(0, 16),
  };
  return { page, texts, words, status };
}
