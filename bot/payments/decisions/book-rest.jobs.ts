import { Prisma } from "../../../prisma/client/client.ts";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { bookRest } from "../events/requested-jobs.ts";
import { newId } from "../../platform/values/ids.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { add, money, negate } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import { insertPostings } from "../grant/grant.ts";
import { saleEntry } from "../../ledger/index.ts";
import { lockPayment } from "../events/lock-payment.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { creditFor } from "../../ledger/index.ts";

/**
 * More of a payment arrived after it was granted: the rest of a price of which a part had been accepted, or too much. The
 * owner is credited the rest of the price; what is beyond it stays nobody's. Convergent: `booked_amount` says how much is
 * in the ledger, under the payment's lock. Fees are told for the whole payment, and were booked with its first part.
 */
export const bookRestJob = defineJob({
  ...bookRest,
  async run(key, { database, clock, config }) {
    await database.prisma.$transaction(async (transaction) => {
      const payment = await lockPayment(transaction, { provider_externalId: key });
      const rest = payment === undefined ? undefined : restOf(payment);
      if (payment === undefined || rest === undefined) return;
      const { row, order } = payment;
      const price = money(row.amountMinor, row.currency as Currency);
      const booked = money(row.creditMinor, price.currency);
      const credit = creditFor(price, [rest.whole]);
      const postings = saleEntry({
        ownerId: order.ownerId,
        feeBasisPoints: config.platformFeeBasisPoints,
        price,
        credit: add(credit, negate(booked)),
        parts: [{ receipt: rest.part, isBooked: false }],
      });
      const now = clock.now();
      await transaction.$queryRaw`
        with granted as (
          update payment set booked_amount = paid_amount, credit_minor = ${credit.minor}::bigint, updated_at = ${now}
           where id = ${row.id} returning id),
        ${insertPostings("rest", { entryId: newId(now), postings, now, from: "granted" })}
        select id from granted`;
    });
  },
});

type Rest = {
  readonly whole: NonNullable<LockedPayment["receipt"]>;
  readonly part: NonNullable<LockedPayment["receipt"]>;
};

function restOf({ row, receipt }: LockedPayment): Rest | undefined {
  if (row.grantedAt === null || row.refundedAt !== null || row.refundAskedAt !== null) return undefined;
  if (receipt === undefined || receipt.arrived.currency !== receipt.asked.currency) return undefined;
  const booked = unitsOf((row.bookedAmount ?? new Prisma.Decimal(0)).toFixed());
  const more = unitsOf(receipt.arrived.amount) - booked;
  if (more <= 0n) return undefined;
  const open = unitsOf(receipt.asked.amount) - booked;
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
