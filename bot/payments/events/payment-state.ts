import type { Payment } from "../../../prisma/client/client.ts";
import { nullable, oneOf } from "../../platform/database/statement.ts";
import { holdReasons } from "./decide.ts";
import type { HoldReason } from "./decide.ts";
import { paymentStatus } from "../contract/payment-status.ts";
import type { PaymentStatus } from "../contract/payment-status.ts";

/** The values of the generated column `payment.state`, whose rule stands in the migration. */
export const paymentState = oneOf([
  "refunded",
  "refund_requested",
  "disputed",
  "granted",
  "merged",
  "rejected",
  "held",
  "partially_paid",
  "pending",
]);

export const holdReason = oneOf(holdReasons);
/** The access after a refund; null: the payment opened none. */
export const accessAfterRefundState = nullable(oneOf(["kept", "ended", "open"]));

/** The state of a payment with the facts that a reader of this state needs. */
export type PaymentState =
  | { readonly kind: "granted"; readonly isDelivered: boolean }
  | { readonly kind: "held"; readonly reason: HoldReason }
  /** `isDeclined`: the owner insists on the missing part. */
  | { readonly kind: "partially_paid"; readonly isDeclined: boolean }
  /** Part of another payment, whose price it completed. */
  | { readonly kind: "merged" }
  | { readonly kind: "rejected" }
  | { readonly kind: "refund_requested"; readonly isByHand: boolean }
  /** The buyer's bank holds the money until it decides. */
  | { readonly kind: "disputed" }
  | { readonly kind: "refunded"; readonly access: "kept" | "ended" | "open" | undefined }
  | { readonly kind: "pending"; readonly status: PaymentStatus };

export function paymentStateOf({ row }: { readonly row: Payment }): PaymentState {
  const kind = paymentState.read(row.state);
  switch (kind) {
    case "refunded":
      return { kind, access: accessAfterRefundState.read(row.accessAfterRefund) ?? undefined };
    case "refund_requested":
      return { kind, isByHand: row.refundByHand };
    case "granted":
      return { kind, isDelivered: row.deliveredAt !== null };
    case "held":
      return { kind, reason: holdReason.read(row.heldReason) };
    case "partially_paid":
      return { kind, isDeclined: row.shortfallDeclinedAt !== null };
    case "disputed":
    case "merged":
    case "rejected":
      return { kind };
    case "pending":
      return { kind, status: paymentStatus.read(row.status) };
  }
}

/** In these states the money is here and is not a part of another payment. */
export const refundableStates = ["granted", "held", "partially_paid", "rejected"] as const;

export const canBeRefunded = ({ row }: { readonly row: Pick<Payment, "state"> }): boolean =>
  refundableStates.some((state) => state === paymentState.read(row.state));
