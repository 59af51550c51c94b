import type { Payment } from "../../../prisma/client/client.ts";
import { adjustments } from "../../subscriptions/index.ts";
import { refundAmountOf } from "../events/payment-row.ts";

/** A stretch of time. */
export type Stretch = { readonly from: Date; readonly until: Date };

/**
 * The time of one payment that is not used yet: a period begins where the time before it ends. Later payments, their refunds and
 * later gifts do not count; a pause moves the time, and an end by the team takes it.
 *
 * @param all what moved the end of the subscription.
 * @param from the beginning of what is left: now, or the pause of a paused subscription.
 * @returns undefined: nothing is left, or the time is for life.
 */
export function periodLeft(
  all: readonly adjustments.Adjustment[],
  paymentId: string,
  from: Date,
): Stretch | undefined {
  const inOrder = all.toSorted((a, b) => +a.at - +b.at);
  const place = inOrder.findIndex((each) => each.kind === "added" && each.paymentId === paymentId);
  if (place === -1) return undefined;
  const begin = endWithFirst(inOrder, place);
  const until = endWithFirst(inOrder, place + 1);
  if (begin === null || until === null || until === undefined) return undefined;
  const start = begin !== undefined && begin > from ? begin : from;
  return until > start ? { from: start, until } : undefined;
}

/** The end, if only the first of the adjustments had added time. */
function endWithFirst(inOrder: readonly adjustments.Adjustment[], count: number): Date | null | undefined {
  const added = inOrder.slice(0, count).filter(({ kind }) => kind === "added");
  const payments = new Set(added.map((each) => ("paymentId" in each ? each.paymentId : undefined)));
  const others = inOrder.filter(
    (each) => each.kind !== "added" && (each.kind !== "taken" || payments.has(each.paymentId)),
  );
  return adjustments.endAfterAdjustments([...added, ...others]);
}

/** A part of what the buyer has still paid, in minor units. */
export type Share = { readonly part: bigint; readonly rest: bigint };

/**
 * The share that went back since the last decision about the access.
 * @param refundedMinor all parts together.
 */
export function undecidedShare(
  row: Parameters<typeof refundAmountOf>[0] & Pick<Payment, "accessDecidedMinor">,
  refundedMinor: bigint,
): Share {
  const { accessDecidedMinor: decided } = row;
  return { part: refundedMinor - decided, rest: refundAmountOf(row).minor - decided };
}

/** The share of the time in whole seconds, rounded down: the buyer keeps the rest of a second. */
export function secondsOf({ from, until }: Stretch, { part, rest }: Share): number {
  if (part <= 0n || rest <= 0n) return 0;
  const left = BigInt(until.getTime() - from.getTime());
  return Number((left * (part < rest ? part : rest)) / (rest * 1_000n));
}
