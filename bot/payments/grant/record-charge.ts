import { Prisma } from "../../../prisma/client/client.ts";
import type { OrderTerms } from "../events/decide.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import { RECURRING_SECONDS, startOfPeriod } from "../../orders/index.ts";

/*
 * Telegram charges a subscription in Stars every 30 days: a chain of payments of one order. It is named by the charge id
 * of its first payment, and so are the calls that cancel and resume it (Bot API, editUserStarSubscription). What is here
 * becomes part of the statement that confirms a payment.
 */

type Recurring = NonNullable<PaymentEvent["recurring"]>;

/** Before that statement: the charges of one order come one after the other, so that each sees the ones before it. */
export const lockOrder = ({ id }: OrderTerms): Prisma.Sql =>
  Prisma.sql`select 1 from orders where id = ${id} for no key update`;

/**
 * The CTE `chain`: the subscription that this charge goes on with, which is paid until where the charge's period begins;
 * none where it begins one. Told out of order, a charge finds its subscription a period or more ahead of it, even a first
 * payment. One that is paid until about the same time is another one: the order's invoice was paid twice.
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
 * Reads `granted` and `chain`. The end moves forward, never back. A charge shows that the subscription lives, unless it
 * is older than what we know: it ends before another one, or it was made before the cancellation. A renewal whose first
 * payment has not come yet lends the chain its name until then.
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
