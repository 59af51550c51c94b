import { Prisma } from "../../../prisma/client/client.ts";
import { isPermittedInChannel } from "../../channels/index.ts";
import { defineStatement, text } from "../../platform/database/statement.ts";

type Input = {
  readonly actorId: number;
  readonly states: readonly string[];
  readonly take: number;
};

/**
 * The newest payments about which a person decides as their owner or in a role that refunds. `seller`: the ledger accounts whose sales
 * the person refunds, all of their own and those of the managed channels. Payments that nobody was credited for belong to the
 * present owner of the channel. Refunds of Stars under way need nobody.
 */
export const selectRefundable = defineStatement({
  columns: { id: text },
  examples: [{ actorId: 1, states: ["granted"], take: 1 }],
  sql: ({ actorId, states, take }: Input) => Prisma.sql`
    with managed as (
      select id, owner_id from channel c
       where ${isPermittedInChannel({ actorId, permission: "refunds.make" })}),
    seller as (
      select ${actorId}::bigint as owner_id, null::text as channel_id
      union all
      select owner_id, id from managed where owner_id <> ${actorId}),
    sold as (
      select newest.id from seller cross join lateral (
        select payment.id from ledger_posting line
          join payment on payment.id = line.payment_id
          join orders on orders.id = payment.order_id
         where line.owner_id = seller.owner_id and line.kind = 'sale' and payment.state = any(${states})
           and (payment.state <> 'refund_requested' or payment.provider <> 'stars')
           and (seller.channel_id is null or orders.channel_id = seller.channel_id)
         order by line.created_at desc, line.id desc limit ${take}::int) newest),
    unsold as (
      select payment.id from managed
        join orders on orders.channel_id = managed.id
        join payment on payment.order_id = orders.id
       where payment.granted_at is null
         and payment.state in ('held', 'partially_paid', 'rejected', 'refund_requested')
         and payment.state = any(${states})
         and (payment.state <> 'refund_requested' or payment.provider <> 'stars'))
    select id from (select id from sold union select id from unsold) found
     order by id desc limit ${take}::int`,
});
