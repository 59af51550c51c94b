import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand } from "../../platform/database/statement.ts";
import type { OrderTerms } from "../events/decide.ts";
import type { Money } from "../../platform/values/money.ts";
import type { PaymentEvent, RecurringCharge } from "../contract/payment-event.ts";

/*
 * A provider charges a subscription at the end of each period: a chain of payments of one order. The fragments are parts of the
 * statement that confirms a payment.
 */

/** Goes before the confirming statement: charges of one order wait for each other, so that each sees the earlier ones. */
export const lockOrder = defineCommand({
  examples: [{ id: "" }],
  sql: ({ id }: { readonly id: string }) =>
    Prisma.sql`select 1 from orders where id = ${id} for no key update`,
});

type Charge = { readonly order: OrderTerms; readonly provider: string; readonly recurring: RecurringCharge };

/** The CTE `chain`: the subscription that this charge continues; no row if the charge begins a subscription. */
export const findChain = ({ order, provider, recurring }: Charge): Prisma.Sql =>
  Prisma.sql`chain as (
      select external_id, expires_at from provider_subscription
       where order_id = ${order.id} and provider = ${provider} and ${whereChain(recurring)} limit 1 for update),`;

/**
 * A subscription that its first charge names: its paid time ends where the charge's period begins. Charges that are reported out
 * of order, even the first one, find their subscription a period or more ahead. A subscription with about the same end is another
 * one: the page was paid twice.
 */
function whereChain({ subscriptionId, from, until, isFirst }: RecurringCharge): Prisma.Sql {
  if (subscriptionId !== undefined) return Prisma.sql`external_id = ${subscriptionId}`;
  const half = (until.getTime() - from.getTime()) / 2;
  const isAhead = Prisma.sql`expires_at >= ${new Date(until.getTime() + half)}`;
  const isBehind = Prisma.sql`expires_at <= ${new Date(until.getTime() - half)}`;
  return Prisma.sql`(${isAhead} ${isFirst ? Prisma.empty : Prisma.sql`or ${isBehind}`})
       order by abs(extract(epoch from expires_at - ${from}::timestamptz))`;
}

type Recorded = Charge & Pick<PaymentEvent, "externalId"> & { readonly price: Money; readonly now: Date };

/**
 * Reads `granted` and `chain`. The end only moves forward. A charge makes the subscription active, except an old charge: one
 * that ends before another, or that was made before the cancellation. Until the first payment is reported, an earlier
 * reported renewal stands for it.
 */
export function recordCharge({ order, provider, externalId, recurring, price, now }: Recorded): Prisma.Sql {
  const { subscriptionId, from, until, reportedBy, isFirst } = recurring;
  const isOld = Prisma.sql`(excluded.expires_at <= provider_subscription.expires_at
      or provider_subscription.state = 'canceled' and provider_subscription.updated_at > ${from})`;
  const first = isFirst
    ? Prisma.sql`excluded.first_charge_id`
    : Prisma.sql`provider_subscription.first_charge_id`;
  return Prisma.sql`, charged as (
      insert into provider_subscription (provider, external_id, first_charge_id, order_id, user_id, currency, amount_minor,
                                         state, expires_at, awaited_until, created_at, updated_at)
      select ${provider}, coalesce((select external_id from chain), ${subscriptionId ?? externalId}), ${externalId}, ${order.id},
             ${order.userId}, ${price.currency}, ${price.minor}::bigint, 'active', ${until}, ${reportedBy}, ${now}, ${now}
        from granted
      on conflict (provider, external_id) do update
         set external_id = ${subscriptionId === undefined ? first : Prisma.sql`provider_subscription.external_id`},
             first_charge_id = ${first},
             expires_at = greatest(provider_subscription.expires_at, excluded.expires_at),
             awaited_until = greatest(provider_subscription.awaited_until, excluded.awaited_until),
             state = case when ${isOld} then provider_subscription.state else 'active' end,
             canceled_by = case when ${isOld} then provider_subscription.canceled_by end,
             updated_at = excluded.updated_at)`;
}
