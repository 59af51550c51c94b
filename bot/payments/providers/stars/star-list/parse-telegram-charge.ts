import { Decimal } from "decimal.js";
import { z } from "zod";
import { externalPaymentId } from "../../../../platform/values/domain.ts";

/** A charge of Telegram for messages of paid broadcasts, or its return. */
export type TelegramCharge = {
  readonly transactionId: string;
  readonly isReturned: boolean;
  /** In Stars, exact. */
  readonly amount: string;
  readonly requestCount: number;
  readonly chargedAt: Date;
};

/** Bot API, TransactionPartnerTelegramApi. */
const telegram = z.object({ type: z.literal("telegram_api"), request_count: z.number().int().nonnegative() });

/** Bot API, StarTransaction. */
const line = z.object({
  id: externalPaymentId,
  amount: z.number().int().nonnegative(),
  // Billionths of a Star.
  nanostar_amount: z.number().int().min(0).max(999_999_999).default(0),
  date: z.number().int().positive(),
  source: telegram.optional(),
  receiver: telegram.optional(),
});

/** @returns undefined for lines of Telegram's list that are no charges for paid broadcasts. */
export function parseTelegramCharge(transaction: unknown): TelegramCharge | undefined {
  const { data } = line.safeParse(transaction);
  const partner = data?.receiver ?? data?.source;
  if (data === undefined || partner === undefined) return undefined;
  return {
    transactionId: data.id,
    isReturned: data.receiver === undefined,
    amount: new Decimal(data.nanostar_amount).div(1e9).plus(data.amount).toFixed(),
    requestCount: partner.request_count,
    chargedAt: new Date(data.date * 1000),
  };
}
