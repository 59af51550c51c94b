import { Prisma } from "../../../../prisma/client/client.ts";
import { defineStatement, text } from "../../../platform/database/statement.ts";

/** Reads the payments of this time by the index of the grants, and the few that are held. */
export const selectWithoutFee = defineStatement({
  columns: { externalId: text },
  examples: [{ since: new Date() }],
  sql: ({ since }: { readonly since: Date }) => Prisma.sql`
    select external_id from payment
     where provider = 'stripe' and fee_minor is null
       and (granted_at >= ${since} or (state = 'held' and arrived_at >= ${since}))`,
});
