import type { Payment } from "../../../prisma/client/client.ts";
import { paymentStatus } from "../../platform/values/domain.ts";
import type { PaymentStatus } from "../../platform/values/domain.ts";
import { holdReasons } from "./decide.ts";
import type { HoldReason } from "./decide.ts";

/** Where a payment stands, as people speak of it. */
export type PaymentState =
  | { readonly kind: "granted"; readonly isDelivered: boolean }
  | { readonly kind: "held"; readonly reason: HoldReason }
  /** A part is missing; `isDeclined`: the owner wants the rest. */
  | { readonly kind: "short"; readonly isDeclined: boolean }
  /** Part of another payment, which it completed. */
  | { readonly kind: "used" }
  | { readonly kind: "dismissed" }
  | { readonly kind: "refund_asked"; readonly isByHand: boolean }
  | { readonly kind: "refunded"; readonly access: "kept" | "ended" | "open" | undefined }
  | { readonly kind: "under_way"; readonly status: PaymentStatus };

export function paymentStateOf({ row }: { readonly row: Payment }): PaymentState {
  if (row.refundedAt !== null) return { kind: "refunded", access: accessAfter(row.refundAccess) };
  if (row.refundAskedAt !== null) return { kind: "refund_asked", isByHand: row.provider !== "stars" };
  if (row.grantedAt !== null) return { kind: "granted", isDelivered: row.deliveredAt !== null };
  if (row.resolution === "accepted") return { kind: "used" };
  if (row.resolution !== null) return { kind: "dismissed" };
  const reason = holdReasons.find((known) => known === row.heldReason);
  if (reason !== undefined) return { kind: "held", reason };
  const status = paymentStatus.parse(row.status);
  return status === "partially_paid"
    ? { kind: "short", isDeclined: row.shortfallDeclinedAt !== null }
    : { kind: "under_way", status };
}

const accessAfter = (text: string | null): "kept" | "ended" | "open" | undefined =>
  (["kept", "ended", "open"] as const).find((known) => known === text);
