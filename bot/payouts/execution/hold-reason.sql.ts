import { Prisma } from "../../../prisma/client/client.ts";
import { bigint, boolean, defineStatement } from "../../platform/database/statement.ts";

/** Payouts in dollars since a moment that were not refused, in cents: of one owner and of all. */
export const sumPayoutsSince = defineStatement({
  columns: { owner: bigint, total: bigint },
  examples: [{ ownerId: 1, since: new Date() }],
  sql: ({ ownerId, since }: { readonly ownerId: number; readonly since: Date }) => Prisma.sql`
    select coalesce(sum(amount_minor) filter (where owner_id = ${ownerId}), 0)::bigint as owner,
           coalesce(sum(amount_minor), 0)::bigint as total
      from payout where requested_at > ${since} and currency = 'USD' and state <> 'refused'`,
});

/** Whether a bank has not decided yet about a dispute of a sale of this owner. */
export const hasOpenDisputes = defineStatement({
  columns: { isOpen: boolean },
  examples: [{ ownerId: 1 }],
  sql: ({ ownerId }: { readonly ownerId: number }) => Prisma.sql`
    select exists (select from dispute d join ledger_posting line on line.payment_id = d.payment_id
                    where d.closed_at is null and line.owner_id = ${ownerId}) as is_open`,
});

/** Whether the refund of a sale of this owner is requested and not sent. */
export const hasOpenRefunds = defineStatement({
  columns: { isOpen: boolean },
  examples: [{ ownerId: 1 }],
  sql: ({ ownerId }: { readonly ownerId: number }) => Prisma.sql`
    select exists (select from payment p join ledger_posting line on line.payment_id = p.id
                    where p.state = 'refund_requested' and line.owner_id = ${ownerId}) as is_open`,
});
