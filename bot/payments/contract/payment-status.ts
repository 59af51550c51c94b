import { oneOf } from "../../platform/database/statement.ts";

/** The statuses of a payment. Each provider's folder maps the vendor's own statuses to these. */
export const paymentStatuses = [
  "pending",
  "confirming",
  "confirmed",
  "settling",
  "partially_paid",
  "paid",
  "failed",
  "expired",
  "refunded",
] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];
export const paymentStatus = oneOf(paymentStatuses);

/**
 * Statuses arrive repeated and out of order; a status with a lower or equal rank changes nothing. Late money counts:
 * "partially_paid" and "paid" rank above "expired" and "failed".
 */
export const statusRank: Readonly<Record<PaymentStatus, number>> = {
  pending: 10,
  confirming: 20,
  confirmed: 30,
  settling: 40,
  expired: 50,
  failed: 60,
  partially_paid: 70,
  paid: 80,
  refunded: 90,
};

/** The provider reports no further status by itself, except a refund. */
export const isFinalStatus = (status: PaymentStatus): boolean => status === "paid" || status === "refunded";

/** Money has arrived and has not been refunded. */
export const hasArrived = (status: PaymentStatus): boolean =>
  status === "paid" || status === "partially_paid";
