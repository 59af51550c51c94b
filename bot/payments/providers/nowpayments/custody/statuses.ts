import type { ConversionStatus, WithdrawalStatus } from "../../../contract/custody.ts";

/**
 * NOWPayments, "Create payout" and "Cancel a scheduled payout": lower case in the prose, upper case in the JSON. "In some cases
 * 'Failed' payouts may be processed after your confirmation": only "finished", "rejected" and "cancelled" are ends.
 */
export const withdrawalStatuses = {
  waiting: "created",
  creating: "created",
  processing: "sending",
  sending: "sending",
  finished: "sent",
  failed: "failed",
  rejected: "rejected",
  cancelled: "rejected",
} as const satisfies Readonly<Record<string, WithdrawalStatus>>;

/** NOWPayments, "Create conversion". */
export const conversionStatuses = {
  waiting: "waiting",
  processing: "processing",
  finished: "finished",
  rejected: "rejected",
} as const satisfies Readonly<Record<string, ConversionStatus>>;

/** A status that is not in the table is "unknown", never an error: a new status must not hide a payout. */
export function readStatus<Status extends string>(
  table: Readonly<Record<string, Status>>,
  vendorStatus: string,
): Status | "unknown" {
  const key = vendorStatus.toLowerCase();
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? "unknown";
}
