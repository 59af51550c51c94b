import { createHash } from "node:crypto";
import { describePaymentPage } from "../../bot/checkout/index.ts";
import type { PaymentPage, PaymentPageTexts } from "../../bot/checkout/index.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import type { Texts } from "../../bot/platform/texts/texts.ts";

/**
 * The answer of `GET /api/payment-status/<token>`, and the data of the stream's events. Times are ISO 8601 in UTC, amounts are
 * exact decimal strings.
 */
export type PaymentStatusAnswer = {
  readonly state: PaymentPage["progress"]["kind"];
  /** The status no longer changes; a client can stop polling. */
  readonly isFinal: boolean;
  /** The state and the next step, in the buyer's language. */
  readonly heading: string;
  readonly text: string;
  /** The missing amount of a partially paid order; null otherwise. */
  readonly missing: { readonly amount: string; readonly currency: string } | null;
  /** The end of the quote; null without one. */
  readonly quotedUntil: string | null;
  /** Changes with every text of the page. */
  readonly version: string;
};

/** A page with its texts in the buyer's language. */
export type DescribedPage = {
  readonly page: PaymentPage;
  readonly texts: Texts;
  readonly pageTexts: PaymentPageTexts;
  readonly status: PaymentStatusAnswer;
};

export function describePage(
  { translations, clock }: Pick<Platform, "translations" | "clock">,
  page: PaymentPage,
  botName: string | undefined,
): DescribedPage {
  const { progress, deposit, reader, isFinal } = page;
  const texts = translations.for(reader.languageCode, reader.timeZone);
  const pageTexts = describePaymentPage(texts, page, { now: clock.now(), botName });
  const status: PaymentStatusAnswer = {
    state: progress.kind,
    isFinal,
    heading: pageTexts.heading,
    text: pageTexts.text,
    missing: progress.kind === "partially_paid" ? (progress.missing ?? null) : null,
    quotedUntil: deposit?.quotedUntil?.toISOString() ?? null,
    version: createHash("sha256").update(JSON.stringify(pageTexts)).digest("base64url").slice(0, 16),
  };
  return { page, texts, pageTexts, status };
}
