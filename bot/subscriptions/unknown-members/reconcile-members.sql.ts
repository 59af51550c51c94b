import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand, defineStatement, text } from "../../platform/database/statement.ts";

type Claim = { readonly now: Date; readonly heldUntil: Date; readonly most: number };

/** Claims due checks, the longest due first, in channels where the bot can work. */
export const claimMembershipChecks = defineStatement({
  columns: { id: text },
  examples: [{ now: new Date(), heldUntil: new Date(), most: 30 }],
  sql: ({ now, heldUntil, most }: Claim) => Prisma.sql`
    with due as materialized (
      select s.id from subscription s join channel c on c.id = s.channel_id and c.state = 'connected'
       where s.check_membership_at <= ${now}
       order by s.check_membership_at limit ${most} for update of s skip locked)
    update subscription set check_membership_at = ${heldUntil} from due where subscription.id = due.id
    returning subscription.id`,
});

/** Returns a subscription whose user stayed inside after its end to "ending", without a grace period. */
export const reopenKeptMember = defineCommand({
  examples: [{ subscriptionId: "" }],
  sql: ({ subscriptionId }: { readonly subscriptionId: string }) => Prisma.sql`
    update subscription set state = 'ending', ended_at = null, end_reason = null, access_until = expires_at
     where id = ${subscriptionId} and state = 'ended' and end_reason in ('administrator', 'allowed')`,
});
