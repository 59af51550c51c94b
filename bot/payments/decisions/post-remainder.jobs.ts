import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { postRemainderContract } from "../events/requested-jobs.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import { creditFor, saleEntry } from "../../ledger/index.ts";
import type { Receipt } from "../../ledger/index.ts";
import { lockPayment } from "../events/lock-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { creditOf, paymentPriceOf, paymentState } from "../events/payment-row.ts";
import { insertRemainder } from "./decisions.sql.ts";

/**
 * Posts money that arrived after the grant: the remainder of a partly accepted price, or an excess. The owner is credited the
 * remainder of the price; an excess stays unallocated. Convergent: `booked_amount` holds the posted amount, under the
 * payment's lock. Fees are reported for the whole payment and were posted with its first part.
 */
export const postRemainderJob = defineJob({
  ...postRemainderContract,
  async run(key, { database, clock, config }) {
    await database.prisma.$transaction(async (transaction) => {
      const payment = await lockPayment(transaction, { provider_externalId: key });
      const remainder = payment === undefined ? undefined : remainderOf(payment);
      if (payment === undefined || remainder === undefined) return;
      const { row, order } = payment;
      const price = paymentPriceOf(row);
      const more = creditOfRemainder(price, creditOf(row), remainder);
      await insertRemainder.all(transaction, {
        paymentId: row.id,
        creditMinor: creditOf(row).minor + more.minor,
        postings: saleEntry({
          ownerId: order.ownerId,
          feeBasisPoints: config.platformFeeBasisPoints,
          price,
          credit: more,
          parts: [{ receipt: remainder.part, isPosted: false }],
        }),
        now: clock.now(),
      });
    });
  },
});

/** `whole`: everything that arrived. `part`: the coins that are not posted yet, with the open part of the asked amount. */
type Remainder = { readonly whole: Receipt; readonly part: Receipt };

/**
 * The owner's credit for the part: what the price lacks, at most the share or the worth of the coins that fill it. An excess
 * fills nothing, and coins that a late deposit made cheap are not credited again.
 */
export function creditOfRemainder(price: Money, credited: Money, { whole, part }: Remainder): Money {
  const [open, more] = [unitsOf(part.asked.amount), unitsOf(part.arrived.amount)];
  const used = more < open ? more : open;
  const { asked, arrived, worth } = whole;
  const { currency } = arrived;
  const usedWorth =
    worth === undefined
      ? undefined
      : { ...worth, amount: amountOf((unitsOf(worth.amount) * used) / unitsOf(arrived.amount)) };
  const filling = { ...part, asked, arrived: { amount: amountOf(used), currency }, worth: usedWorth };
  const lacking = creditFor(price, [{ ...whole, worth: undefined }]).minor - credited.minor;
  // Shares are rounded down, and the last one completes the price.
  const rounding = used > 0n && worth === undefined ? 1n : 0n;
  const most = creditFor(price, [filling]).minor + rounding;
  const credit = lacking < most ? lacking : most;
  return money(credit > 0n ? credit : 0n, price.currency);
}

function remainderOf({ row, receipt }: LockedPayment): Remainder | undefined {
  if (paymentState.read(row.state) !== "granted") return undefined;
  if (receipt === undefined || receipt.arrived.currency !== receipt.asked.currency) return undefined;
  /* v8 ignore next -- every grant sets the posted amount; only the column may be null, for payments without a grant */
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
