import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { postRemainder } from "../events/requested-jobs.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { add, negate } from "../../platform/values/money.ts";
import { creditFor, saleEntry } from "../../ledger/index.ts";
import type { Receipt } from "../../ledger/index.ts";
import { lockPayment } from "../events/lock-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { creditOf, priceOf } from "../events/payment-amounts.ts";
import { paymentState } from "../events/payment-state.ts";
import { insertRemainder } from "./post-remainder.sql.ts";

/**
 * Posts money that arrived after the grant: the remainder of a partly accepted price, or an excess. The owner is credited the
 * remainder of the price; an excess stays unallocated. Convergent: `booked_amount` holds the posted amount, under the
 * payment's lock. Fees are reported for the whole payment and were posted with its first part.
 */
export const postRemainderJob = defineJob({
  ...postRemainder,
  async run(key, { database, clock, config }) {
    await database.prisma.$transaction(async (transaction) => {
      const payment = await lockPayment(transaction, { provider_externalId: key });
      const remainder = payment === undefined ? undefined : remainderOf(payment);
      if (payment === undefined || remainder === undefined) return;
      const { row, order } = payment;
      const price = priceOf(row);
      const credit = creditFor(price, [remainder.whole]);
      await insertRemainder.all(transaction, {
        paymentId: row.id,
        creditMinor: credit.minor,
        postings: saleEntry({
          ownerId: order.ownerId,
          feeBasisPoints: config.platformFeeBasisPoints,
          price,
          credit: add(credit, negate(creditOf(row))),
          parts: [{ receipt: remainder.part, isPosted: false }],
        }),
        now: clock.now(),
      });
    });
  },
});

function remainderOf({
  row,
  receipt,
}: LockedPayment): { readonly whole: Receipt; readonly part: Receipt } | undefined {
  if (paymentState.read(row.state) !== "granted") return undefined;
  if (receipt === undefined || receipt.arrived.currency !== receipt.asked.currency) return undefined;
  const posted = unitsOf(row.bookedAmount?.toFixed() ?? "0");
  const more = unitsOf(receipt.arrived.amount) - posted;
  if (more <= 0n) return undefined;
  const open = unitsOf(receipt.asked.amount) - posted;
  const { currency } = receipt.arrived;
  return {
    whole: receipt,
    part: {
      asked: { amount: amountOf(open > 0n ? open : 0n), currency },
      arrived: { amount: amountOf(more), currency },
      fees: [],
      outcome: undefined,
    },
  };
}
