import type { Payment } from "../../../prisma/client/client.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import { missingFrom, receipt } from "../../ledger/index.ts";
import { paymentStateOf } from "../../payments/index.ts";

/** How far a payment is, as its buyer is told. */
export type Progress =
  | { readonly kind: Exclude<ProgressKind, "short"> }
  /** `missing`: undefined where it cannot be said. */
  | {
      readonly kind: "short";
      readonly arrived: ExactAmount | undefined;
      readonly missing: ExactAmount | undefined;
    };

/**
 * Of several payments for one order the one counts that stands first here: what brings the buyer in, what is moving, what
 * people have in hand, what has ended, and last what was only begun.
 */
export const progressKinds = [
  "finished",
  "confirmed",
  "confirming",
  "held",
  "short",
  "refunded",
  "turned_down",
  "waiting",
  "expired",
  "failed",
] as const;
export type ProgressKind = (typeof progressKinds)[number];

/** Nothing more happens by itself, and nothing that the buyer does here changes it. */
export const isFinal = ({ kind }: Progress): boolean => ends.has(kind);
const ends: ReadonlySet<ProgressKind> = new Set(["finished", "refunded", "turned_down", "failed"]);

/** The network or a person has the money in hand. */
export const isInHand = ({ kind }: Progress): boolean => inHand.has(kind);
const inHand: ReadonlySet<ProgressKind> = new Set(["confirmed", "confirming", "held", "short"]);

export type Followed = { readonly progress: Progress; readonly payment: Payment | undefined };

/** Pure. What an order's page tells: of the payment that counts, the newest of several that are as far. */
export function follow(
  order: { readonly isPaid: boolean; readonly isStale: boolean },
  payments: readonly Payment[],
): Followed {
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
  // It was paid in another way: nobody may be asked to pay it here.
  if (order.isPaid && (first === undefined || begun.has(first.progress.kind)))
    return { progress: { kind: "finished" }, payment: undefined };
  if (first !== undefined) return first;
  return { progress: { kind: order.isStale ? "expired" : "waiting" }, payment: undefined };
}

const begun: ReadonlySet<ProgressKind> = new Set(["waiting", "expired", "failed"]);

/** Undefined for what completed another payment, which is told of instead. */
function progressOf(row: Payment): Progress | undefined {
  const state = paymentStateOf({ row });
  switch (state.kind) {
    case "granted":
      return { kind: "finished" };
    case "used":
      return undefined;
    case "dismissed":
      return { kind: "turned_down" };
    case "refund_asked":
      // A refund that was asked for can still be withdrawn: the buyer hears of it when the money is sent.
      return { kind: row.grantedAt === null ? "held" : "finished" };
    case "short":
      return shortOf(row);
    case "held":
    case "refunded":
      return { kind: state.kind };
    case "under_way":
      switch (state.status) {
        case "sending":
        case "confirmed":
          return { kind: "confirmed" };
        case "finished":
        case "partially_paid":
          return { kind: "held" };
        case "waiting":
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

function shortOf(row: Payment): Progress {
  const received = row.receipt === null ? undefined : receipt.parse(row.receipt);
  return {
    kind: "short",
    arrived: received?.arrived,
    missing: received === undefined ? undefined : missingFrom(received),
  };
}
