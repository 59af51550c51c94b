import { Prisma } from "../../prisma/client/client.ts";
import { defineCommand } from "../platform/database/statement.ts";

type Plan = {
  readonly orderId: string;
  /** The end of the time that the subscription at the provider has paid for. */
  readonly paidUntil: Date;
  /** The access goes on until then, where the channel's owner keeps it during failed charges; null: as after any end. */
  readonly until: Date | null;
};

/**
 * Plans the end of the access of an order whose renewal is past due, or no longer is. An end that something else brought forward,
 * such as a refund, stays.
 */
export const planAccess = defineCommand({
  examples: [
    { orderId: "", paidUntil: new Date(), until: new Date() },
    { orderId: "", paidUntil: new Date(), until: null },
  ] as readonly Plan[],
  sql: ({ orderId, paidUntil, until }: Plan) => Prisma.sql`
    update subscription s
       set access_until = (
         select greatest(schedule.access_until, case when c.access_past_due = 'kept' then ${until}::timestamptz end)
           from subscription_schedule(s.channel_id, s.expires_at) schedule)
      from orders o
      join opened_channel opened on opened.tier_version_id = o.tier_version_id and not opened.is_foreign
      join channel c on c.id = opened.channel_id
     where o.id = ${orderId} and s.user_id = o.user_id and s.channel_id = opened.channel_id
       and s.state = 'active' and s.expires_at >= ${paidUntil}`,
});
