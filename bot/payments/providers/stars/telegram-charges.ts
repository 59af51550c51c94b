import { Decimal } from "decimal.js";
import { z } from "zod";
import type { Platform } from "../../../platform/platform.ts";
import type { Transaction } from "../../../platform/database/database.ts";
import { selectChargeDifference } from "./star-list.sql.ts";
import { externalPaymentId } from "../../../platform/values/domain.ts";

/** Records Telegram's charges of a page. A charge that is recorded already stays as it is. */
export async function recordTelegramCharges(
  transaction: Transaction,
  charges: readonly TelegramCharge[],
  now: Date,
): Promise<void> {
  await transaction.telegramCharge.createMany({
    data: charges.map((charge) => ({ ...charge, recordedAt: now })),
    skipDuplicates: true,
  });
}

/** Undefined: Telegram's charges agree with the ledger, as far as the list was read. */
export const findChargeDifference = ({ database }: Platform): Promise<ChargeDifference | undefined> =>
  selectChargeDifference.first(database.prisma, {});

/** Exact sums in Stars, and the time of the newest entry. */
export type ChargeDifference = {
  /** Telegram's charges for paid broadcasts. */
  readonly charged: string;
  /** The Stars that the ledger spent on them. */
  readonly spent: string;
  /** The Stars of broadcasts that are not settled. */
  readonly setAside: string;
  readonly at: Date;
};

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
