import { Prisma } from "../../../prisma/client/client.ts";
import { permittedChannels } from "../../channels/index.ts";
import { defineCustomPlanStatement, text } from "../../platform/database/statement.ts";

type Input = {
  readonly actorId: number;
  readonly take: number;
};

/*
 * The newest payments about which a person decides as their owner or in a role that refunds. `seller`: the ledger accounts whose sales
 * the person refunds, all of their own and those of the managed channels. Payments that nobody was credited for belong to the
 * present owner of the channel.
 */
const managedAndSellers = (actorId: number): Prisma.Sql => Prisma.sql`
    managed as materialized (
      select id, owner_id from channel where id in ${permittedChannels({ actorId, permission: "refunds.make" })}),
    seller as (
      select ${actorId}::bigint as owner_id, null::text as channel_id
      union all
      select owner_id, id from managed where owner_id <> ${actorId})`;

/**
 * Sales of a seller, the newest first. The CASE hides from Postgres how few of all orders a channel has: it would otherwise sort all
 * sales of the seller instead of reading the newest ones.
 */
const isOfSeller = Prisma.sql`
  case when seller.channel_id is null or orders.channel_id = seller.channel_id then true else false end`;

/** The states are those of a payment that can still be refunded. */
export const selectRefundable = defineCustomPlanStatement({
  columns: { id: text },
  examples: [{ actorId: 1, states: ["granted"], take: 1 }],
  sql: ({ actorId, states, take }: Input & { readonly states: readonly string[] }) => Prisma.sql`
    with ${managedAndSellers(actorId)},
    sold as (
      select newest.id from seller cross join lateral (
        select payment.id from ledger_posting line
          join payment on payment.id = line.payment_id
          join orders on orders.id = payment.order_id
         where line.owner_id = seller.owner_id and line.kind = 'sale' and payment.state = any(${states})
           and ${isOfSeller}
         order by line.created_at desc, line.id desc limit ${take}::int) newest),
    open as materialized (
      select id, order_id from payment
       where granted_at is null and state in ('held', 'partially_paid', 'rejected', 'refund_requested')
         and state = any(${states})),
    unsold as (
      select open.id from open join orders on orders.id = open.order_id
       where orders.channel_id in (select id from managed))
    select id from (select id from sold union select id from unsold) found
     order by id desc limit ${take}::int`,
});

/** Refunds that a person has to send. Refunds that a provider sends need nobody. */
export const selectRequestedRefunds = defineCustomPlanStatement({
  columns: { id: text },
  examples: [{ actorId: 1, take: 1 }],
  sql: ({ actorId, take }: Input) => Prisma.sql`
    with ${managedAndSellers(actorId)},
    requested as materialized (
      select payment.id, payment.granted_at, orders.channel_id
        from payment join orders on orders.id = payment.order_id
       where payment.state = 'refund_requested' and payment.refund_by_hand)
    select id from requested
     where exists (select from ledger_posting line join seller on seller.owner_id = line.owner_id
                    where line.payment_id = requested.id and line.kind = 'sale'
                      and (seller.channel_id is null or requested.channel_id = seller.channel_id))
        or granted_at is null and channel_id in (select id from managed)
     order by id desc limit ${take}::int`,
});
