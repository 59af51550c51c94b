import { z } from "zod";
import type { PaymentStatus } from "../../contract/payment-status.ts";

/**
 * Each value of the vendor's `payment_status`, with the status of our own list (NOWPayments, "Payment statuses" and "IPN and how
 * to setup").
 */
export const statuses = {
  waiting: "pending",
  confirming: "confirming",
  confirmed: "confirmed",
  // Coins of another kind have arrived, and wait for the merchant in the dashboard.
  wrong_asset_confirmed: "confirmed",
  // The coins are on their way to the merchant's wallet.
  sending: "settling",
  partially_paid: "partially_paid",
  finished: "paid",
  failed: "failed",
  expired: "expired",
  // By the merchant, in the dashboard.
  cancelled: "expired",
  refunded: "refunded",
} as const satisfies Readonly<Record<string, PaymentStatus>>;

/** Parses the vendor's status and returns the status of our own list. */
export const vendorStatus = z
  .custom<keyof typeof statuses>((status) => typeof status === "string" && Object.hasOwn(statuses, status))
  .transform((status): PaymentStatus => statuses[status]);
