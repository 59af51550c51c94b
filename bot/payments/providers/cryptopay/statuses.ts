import { z } from "zod";
import type { PaymentStatus } from "../../contract/payment-status.ts";

/** Crypto Pay API, "Invoice": each value of the vendor's `status`, with the status of our own list. */
export const statuses = {
  active: "pending",
  paid: "paid",
  expired: "expired",
} as const satisfies Readonly<Record<string, PaymentStatus>>;

/** Parses the vendor's status and returns the status of our own list. */
export const vendorStatus = z
  .custom<keyof typeof statuses>((status) => typeof status === "string" && Object.hasOwn(statuses, status))
  .transform((status): PaymentStatus => statuses[status]);
