import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, text } from "../../platform/database/statement.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { checkWaits, FIRST_WAIT } from "../events/check-waits.ts";

type Claim = {
  /** Providers with a lookup. */
  readonly providers: readonly PaymentProviderName[];
  readonly most: number;
  readonly now: Date;
};

const examples: readonly Claim[] = [{ providers: ["any"], most: 1, now: new Date() }];

/**
 * Payments whose check is due, without those that other transactions hold; sets their next check. Fair: owners take turns, and
 * within the sales of an owner buyers take turns, so that a buyer with thousands of open payments delays nobody else's check.
 */
export const claimPaymentChecks = defineStatement({
  columns: { provider: text, externalId: text },
  examples,
  sql: (claim: Claim) => Prisma.sql`${claimDue("payment", claim)} returning provider, external_id`,
});

/** `claimPaymentChecks` for checkouts, whose invoices may have payments that are not reported yet. */
export const claimCheckoutChecks = defineStatement({
  columns: { id: text },
  examples,
  sql: (claim: Claim) => Prisma.sql`${claimDue("checkout", claim)} returning checkout.id`,
});

function claimDue(kind: keyof typeof FIRST_WAIT, { providers, most, now }: Claim): Prisma.Sql {
  const table = Prisma.raw(kind);
  return Prisma.sql`
    with ${inTurns(Prisma.sql`select id, next_check_at, order_id from ${table}
                               where next_check_at <= ${now} and provider = any(${providers})`)},
    due as materialized (
      select ${table}.id from in_turns join ${table} using (id)
       where ${table}.next_check_at <= ${now}
       order by turn, in_turns.next_check_at limit ${most} for update of ${table} skip locked)
    update ${table} set checks = checks + 1, next_check_at = ${nextCheck(kind, now)}
      from due where ${table}.id = due.id`;
}

/** The common table `in_turns`. A buyer's second check comes after the first checks of all buyers, and likewise for owners. */
function inTurns(waiting: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    waiting as materialized (
      select w.id, w.next_check_at, o.user_id, channel.owner_id,
             row_number() over (partition by o.user_id order by w.next_check_at, w.id) as of_buyer
        from (${waiting}) w join orders o on o.id = w.order_id join channel on channel.id = o.channel_id),
    in_turns as materialized (
      select id, next_check_at,
             row_number() over (partition by owner_id order by of_buyer, next_check_at, id) as turn
        from waiting)`;
}

/** After the last wait the array gives null: the checks end. */
const nextCheck = (what: keyof typeof FIRST_WAIT, now: Date): Prisma.Sql =>
  Prisma.sql`${now}::timestamptz + make_interval(secs => (${checkWaits(FIRST_WAIT[what])}::int[])[checks + 2] / 1000.0)`;
