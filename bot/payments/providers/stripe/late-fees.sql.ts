import { Prisma } from "../../../../prisma/client/client.ts";
import { defineStatement, text } from "../../../platform/database/statement.ts";

/**
 * The payments that were granted or held since then, whatever was decided about them. Reads by the indexes of the grants, of the money
 * that nobody was credited for, and of the refunds.
 */
export const selectWithoutFee = defineStatement({
  columns: { externalId: text },
  examples: [{ since: new Date() }],
  sql: ({ since }: { readonly since: Date }) => Prisma.sql`
    select external_id from payment
     where provider = 'stripe' and fee_minor is null
       and (granted_at >= ${since}
            or (granted_at is null and state in ('held', 'rejected', 'refund_requested') and arrived_at >= ${since})
            or (held_reason is not null and refunded_at >= ${since}))`,
});
