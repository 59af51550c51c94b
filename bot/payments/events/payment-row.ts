import type { Payment, Prisma } from "../../../prisma/client/client.ts";
import { nullable, oneOf } from "../../platform/database/statement.ts";
import { holdReasons } from "./decide.ts";
import type { HoldReason } from "./decide.ts";
import { paymentStatus } from "../contract/payment-status.ts";
import type { PaymentStatus } from "../contract/payment-status.ts";
import { currencies, money, readMoney } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import { telegramId } from "../../platform/values/domain.ts";

/* The columns of a payment in the words of the program: its state, its amounts and the owner of its sale. */

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

export function paymentStateOf(row: Payment): PaymentState {
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

export const canBeRefunded = (row: Pick<Payment, "state">): boolean =>
  refundableStates.some((state) => state === paymentState.read(row.state));

type Amounts = { readonly currency: string; readonly amountMinor: bigint; readonly creditMinor: bigint };

const currency = oneOf(currencies);

/** The price of the payment's order. */
export const paymentPriceOf = (row: Omit<Amounts, "creditMinor">): Money => readMoney(row);

/** The owner's credit for the payment. */
export const creditOf = (row: Omit<Amounts, "amountMinor">): Money =>
  money(row.creditMinor, currency.read(row.currency));

/** The amount of the whole refund in the price's currency: the credit, or the price if nothing was credited. */
export const refundAmountOf = (row: Amounts): Money =>
  row.creditMinor === 0n ? paymentPriceOf(row) : creditOf(row);

/** The amount that has not gone back yet. */
export function restOf(row: Amounts & { readonly refundedMinor: bigint }): Money {
  const { minor, currency: of } = refundAmountOf(row);
  return money(minor > row.refundedMinor ? minor - row.refundedMinor : 0n, of);
}

/** As a part of an `include` of a payment, for `saleOwnerOf`. */
export const salePostings = {
  postings: {
    where: { ownerId: { not: null } },
    orderBy: { id: "asc" },
    take: 1,
    select: { ownerId: true },
  },
} satisfies Prisma.PaymentInclude;

type Sold = {
  readonly postings: readonly { readonly ownerId: bigint | null }[];
  readonly order: { readonly channel: { readonly ownerId: bigint } };
};

/**
 * The owner of a sale: the owner in its ledger entry, who has the money and pays a refund, whoever owns the channel now. A
 * payment that nobody was credited for belongs to the present owner of the channel, who would be credited.
 */
export const saleOwnerOf = ({ postings, order }: Sold): number =>
  telegramId(postings[0]?.ownerId ?? order.channel.ownerId);
