import { Prisma } from "../../../prisma/client/client.ts";
import type { EntryKind, Posting } from "../../ledger/index.ts";
import { defineCommand, boolean, defineStatement } from "../../platform/database/statement.ts";
import { advisoryLocks } from "../../platform/database/advisory-locks.ts";

export type Entry = { readonly id: string; readonly kind: EntryKind; readonly postings: readonly Posting[] };

type NewEntries = {
  /** The provider that holds and sends the coins. */
  readonly provider: string;
  readonly entries: readonly Entry[];
  readonly now: Date;
};

/** Writes ledger entries that belong to no payment. */
export const postEntries = defineCommand({
  examples: [{ provider: "", entries: [], now: new Date() }],
  sql: ({ provider, entries, now }: NewEntries) => {
    const lines = entries.flatMap(({ id, kind, postings }) =>
      postings.map((posting) => ({ id, kind, ...posting })),
    );
    return Prisma.sql`
      insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, created_at)
      select line.id, line.kind, line.account, line."ownerId",
             case when line.account in ('provider_clearing', 'paid_out') then ${provider} end, line.currency, line.amount, ${now}
        from json_to_recordset(${JSON.stringify(lines)}::json)
             as line(id text, kind text, account text, "ownerId" bigint, currency text, amount numeric)`;
  },
});

/** Until the transaction ends. Of batches that claim a code or a conversion at the same moment, one goes after the other. */
export const lockClaims = defineStatement({
  columns: { isLocked: boolean },
  examples: [{}],
  sql: () => Prisma.sql`
    select true as is_locked from (select pg_advisory_xact_lock(${advisoryLocks.payoutClaims}::int, 0)) held`,
});
