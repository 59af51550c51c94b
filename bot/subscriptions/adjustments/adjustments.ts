import type { Transaction } from "../../platform/database/database.ts";
import { oneOf } from "../../platform/database/statement.ts";
import { addMonths } from "../../platform/values/period.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";

/** An event that moved the end of a subscription: a payment, granted time, a pause, an end, or a refunded part of a payment. */
export type Adjustment = { readonly at: Date } & (
  | {
      readonly kind: "added";
      /** Seconds, or calendar months; both null: for life. */
      readonly seconds: number | null;
      readonly months: number | null;
      /** The end that came with it: from Telegram's renewal, or from a tier that lasts until a date. */
      readonly until: Date | null;
      /** Left out: time without a payment. */
      readonly paymentId?: string;
    }
  /** A refunded part of a payment took time. */
  | { readonly kind: "taken"; readonly seconds: number; readonly paymentId: string }
  /** A pause that began at `at`. */
  | { readonly kind: "paused"; readonly seconds: number }
  /** All time that was left is gone. */
  | { readonly kind: "ended" }
);

/**
 * The end that all adjustments lead to, each added to the time that was left: the same rule as in the database's
 * statements. Null: for life. Undefined: no time at all.
 */
export function endAfterAdjustments(adjustments: readonly Adjustment[]): Date | null | undefined {
  let end: Date | null | undefined;
  for (const adjustment of adjustments.toSorted((a, b) => +a.at - +b.at)) end = adjustEnd(end, adjustment);
  return end;
}

function adjustEnd(end: Date | null | undefined, adjustment: Adjustment): Date | null | undefined {
  const { at } = adjustment;
  if (adjustment.kind === "ended") return end === undefined || (end !== null && end < at) ? end : at;
  if (end === null) return null;
  if (adjustment.kind === "paused")
    return end === undefined || end <= at ? end : new Date(end.getTime() + adjustment.seconds * 1000);
  if (adjustment.kind === "taken")
    return end === undefined || end <= at
      ? end
      : later(at, new Date(end.getTime() - adjustment.seconds * 1000));
  const { seconds, months, until } = adjustment;
  if (seconds === null && months === null) return null;
  if (until !== null) return later(until, new Date((end?.getTime() ?? 0) + (seconds ?? 0) * 1000));
  const from = end === undefined ? at : later(end, at);
  return months === null ? new Date(from.getTime() + (seconds ?? 0) * 1000) : addMonths(from, months);
}

const later = (one: Date, other: Date): Date => (one > other ? one : other);

/** The column `subscription_adjustment.kind`. */
const adjustmentKind = oneOf(["gift", "trial", "import", "claim", "pause", "end", "refund"]);

/** The adjustments of a subscription besides payments, in no order. A payment whose access was ended has taken its time along. */
export async function listAdjustments(
  client: Pick<Transaction, "subscriptionAdjustment">,
  { userId, channelId }: MemberKey,
): Promise<Adjustment[]> {
  const rows = await client.subscriptionAdjustment.findMany({
    where: {
      userId: BigInt(userId),
      channelId,
      OR: [{ paymentId: null }, { payment: { accessEndedAt: null } }],
    },
    select: { kind: true, at: true, seconds: true, paymentId: true },
  });
  return rows.map(({ kind, at, seconds, paymentId }) => {
    const adjustment = adjustmentKind.read(kind);
    if (paymentId !== null) return { kind: "taken", at, seconds: seconds ?? 0, paymentId };
    if (adjustment === "end") return { kind: "ended", at };
    if (adjustment === "pause") return { kind: "paused", at, seconds: seconds ?? 0 };
    return { kind: "added", at, seconds, months: null, until: null };
  });
}
