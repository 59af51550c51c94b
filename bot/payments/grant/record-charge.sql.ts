import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand } from "../../platform/database/statement.ts";
import type { OrderTerms } from "../events/decide.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";
import { RECURRING_SECONDS, startOfPeriod } from "../../orders/index.ts";

/*
 * Telegram charges a subscription in Stars every 30 days: a chain of payments of one order. The charge id of the first
 * payment names the chain, also in editUserStarSubscription (Bot API). The fragments are parts of the statement that
 * confirms a payment.
 */

type Recurring = NonNullable<PaymentEvent["recurring"]>;

/** Goes before the confirming statement: charges of one order wait for each other, so that each sees the earlier ones. */
export const lockOrder = defineCommand({
  examples: [{ id: "" }],
  sql: ({ id }: { readonly id: string }) =>
    Prisma.sql`select 1 from orders where id = ${id} for no key update`,
});

/**
 * The CTE `chain`: the subscription that this charge continues, whose paid time ends where the charge's period begins; no
 * row if the charge begins a subscription. Charges that are reported out of order, even the first one, find their
 * subscription a period or more ahead. A subscription with about the same end is another one: the invoice was paid twice.
 */
export function findChain({ id }: OrderTerms, { until, isFirst }: Recurring): Prisma.Sql {
  const half = (RECURRING_SECONDS / 2) * 1000;
  const isAhead = Prisma.sql`expires_at >= ${new Date(until.getTime() + half)}`;
  const isBehind = Prisma.sql`expires_at <= ${new Date(until.getTime() - half)}`;
  return Prisma.sql`chain as (
      select first_charge_id, expires_at from star_subscription
       where order_id = ${id} and (${isAhead} ${isFirst ? Prisma.empty : Prisma.sql`or ${isBehind}`})
       order by abs(extract(epoch from expires_at - ${startOfPeriod(until)}::timestamptz)) limit 1 for update),`;
}

/**
 * Reads `granted` and `chain`. The end only moves forward. A charge makes the subscription active, except an old charge: one
 * that ends before another, or that was made before the cancellation. Until the first payment is reported, an earlier
 * reported renewal names the chain.
 */
export function recordCharge(
  order: OrderTerms,
  { externalId }: PaymentEvent,
  { until, isFirst }: Recurring,
  now: Date,
): Prisma.Sql {
  const isOld = Prisma.sql`(excluded.expires_at <= star_subscription.expires_at
      or star_subscription.state = 'canceled' and star_subscription.updated_at > ${startOfPeriod(until)})`;
  return Prisma.sql`, charged as (
      insert into star_subscription (first_charge_id, order_id, user_id, state, expires_at, created_at, updated_at)
      select coalesce((select first_charge_id from chain), ${externalId}), ${order.id}, ${order.userId}, 'active',
             ${until}, ${now}, ${now} from granted
      on conflict (first_charge_id) do update
         set first_charge_id = ${isFirst ? Prisma.sql`${externalId}` : Prisma.sql`star_subscription.first_charge_id`},
             expires_at = greatest(star_subscription.expires_at, excluded.expires_at),
             state = case when ${isOld} then star_subscription.state else 'active' end,
             canceled_by = case when ${isOld} then star_subscription.canceled_by end,
             updated_at = excluded.updated_at)`;
}
