import type { Platform } from "../../../../platform/platform.ts";
import type { Transaction } from "../../../../platform/database/database.ts";
import type { TelegramCharge } from "./parse-telegram-charge.ts";
import { selectChargeDifference } from "./telegram-charges.sql.ts";

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
