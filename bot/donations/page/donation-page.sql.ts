import { Prisma } from "../../../prisma/client/client.ts";
import { bigint, defineCustomPlanStatement, oneOf } from "../../platform/database/statement.ts";
import { currencies } from "../../platform/values/money.ts";

/** A channel's goals, Stars first, each with the donations since it was set. Refunded donations do not count. */
export const listGoals = defineCustomPlanStatement({
  columns: { currency: oneOf(currencies), target: bigint, received: bigint },
  examples: [{ channelId: "" }],
  sql: ({ channelId }: { readonly channelId: string }) => Prisma.sql`
    select goal.currency, goal.amount_minor as target,
           coalesce((select sum(p.credit_minor) from orders o join payment p on p.order_id = o.id
                      where o.channel_id = goal.channel_id and o.kind = 'donation' and p.currency = goal.currency
                        and p.granted_at >= goal.since and p.refund_requested_at is null and p.refunded_at is null),
                    0)::bigint as received
      from donation_goal goal where goal.channel_id = ${channelId} order by array_position(${[...currencies]}::text[], goal.currency)`,
});
