import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, text } from "../../platform/database/statement.ts";

/**
 * The owner's share of Star payments since a moment, less refunds. The postings are as recent as the payments, so that the
 * index by time finds them.
 */
export const sumRecentStars = defineStatement({
  columns: { held: text },
  examples: [{ ownerId: 1, since: new Date() }],
  sql: ({ ownerId, since }: { readonly ownerId: number; readonly since: Date }) => Prisma.sql`
    select trim_scale(coalesce(-sum(line.amount), 0))::text as held
      from ledger_posting line join payment on payment.id = line.payment_id
     where line.owner_id = ${ownerId} and line.currency = 'XTR' and line.created_at > ${since}
       and payment.created_at > ${since}`,
});
