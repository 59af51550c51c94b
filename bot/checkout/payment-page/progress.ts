import type { Payment } from "../../../prisma/client/client.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import { missingFrom, receipt } from "../../ledger/index.ts";
import { paymentStateOf } from "../../payments/index.ts";

/** The state of a payment as the buyer sees it. */
export type PaymentProgress =
  | { readonly kind: Exclude<ProgressKind, "partially_paid"> }
  | {
      readonly kind: "partially_paid";
      readonly arrived: ExactAmount | undefined;
      /** Undefined for a deposit in another coin than the quoted one. */
      readonly missing: ExactAmount | undefined;
    };

/**
 * Of several payments of one order, the page shows the one whose kind is first in this list: granted access, then money
 * that moves, then open decisions, then ended payments, then payments without money.
 */
export const progressKinds = [
  "paid",
  "confirmed",
  "confirming",
  "held",
  "partially_paid",
  "refunded",
  "rejected",
  "pending",
  "expired",
  "failed",
] as const;
export type ProgressKind = (typeof progressKinds)[number];

/** The state no longer changes, unless the owner or the operator acts. */
export const isFinalProgress = ({ kind }: PaymentProgress): boolean => finalKinds.has(kind);
const finalKinds: ReadonlySet<ProgressKind> = new Set(["paid", "refunded", "rejected", "failed"]);

/** Money has been sent and the payment is not final: a blockchain or a person still decides. */
export const isInProgress = ({ kind }: PaymentProgress): boolean => inProgressKinds.has(kind);
const inProgressKinds: ReadonlySet<ProgressKind> = new Set([
  "confirmed",
  "confirming",
  "held",
  "partially_paid",
]);

export type ShownPayment = { readonly progress: PaymentProgress; readonly payment: Payment | undefined };

/** Pure. Of several payments of the same kind, the newest one. */
export function selectPayment(
  order: { readonly isPaid: boolean; readonly isStale: boolean },
  payments: readonly Payment[],
): ShownPayment {
  const [first] = payments
    .flatMap((payment) => {
      const progress = progressOf(payment);
      return progress === undefined ? [] : [{ payment, progress }];
    })
    .toSorted(
      (left, right) =>
        progressKinds.indexOf(left.progress.kind) - progressKinds.indexOf(right.progress.kind) ||
        (left.payment.id < right.payment.id ? 1 : -1),
    );
  // The order was paid through another provider, so the page asks for no deposit.
  if (order.isPaid && (first === undefined || unpaidKinds.has(first.progress.kind)))
    return { progress: { kind: "paid" }, payment: undefined };
  if (first !== undefined) return first;
  return { progress: { kind: order.isStale ? "expired" : "pending" }, payment: undefined };
}

const unpaidKinds: ReadonlySet<ProgressKind> = new Set(["pending", "expired", "failed"]);

/** Undefined for a deposit merged into another payment, which the page shows instead. */
function progressOf(row: Payment): PaymentProgress | undefined {
  const state = paymentStateOf(row);
  switch (state.kind) {
    case "granted":
      return { kind: "paid" };
    case "merged":
      return undefined;
    case "rejected":
      return { kind: "rejected" };
    case "refund_requested":
    case "disputed":
      // A requested refund can still be withdrawn, and a dispute won; the buyer sees it when the money is sent.
      return { kind: row.grantedAt === null ? "held" : "paid" };
    case "partially_paid":
      return partiallyPaid(row);
    case "held":
    case "refunded":
      return { kind: state.kind };
    case "pending":
      switch (state.status) {
        case "settling":
        case "confirmed":
          return { kind: "confirmed" };
        case "paid":
        case "partially_paid":
          return { kind: "held" };
        case "pending":
        case "confirming":
        case "expired":
        case "failed":
        case "refunded":
          return { kind: state.status };
        default:
          return state.status satisfies never;
      }
    default:
      return state satisfies never;
  }
}

function partiallyPaid(row: Payment): PaymentProgress {
  const received = row.receipt === null ? undefined : receipt.parse(row.receipt);
  return {
    kind: "partially_paid",
    arrived: received?.arrived,
    missing: received === undefined ? undefined : missingFrom(received),
  };
}
