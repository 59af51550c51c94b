import { Prisma } from "../../../prisma/client/client.ts";
import type { EntryKind, Posting } from "../../ledger/index.ts";
import {
  bigint,
  boolean,
  defineCommand,
  defineStatement,
  integer,
  nullable,
  text,
} from "../../platform/database/statement.ts";
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

/**
 * The conversion that an earlier batch requested for each of these payouts, and that was not rejected: one without an end, else the
 * newest. A transfer that was released with an error left its batch before the conversion.
 */
export const listEarlierConversions = defineStatement({
  columns: {
    payoutId: text,
    /** The batch. */
    id: text,
    step: integer,
    provider: text,
    conversionId: text,
    sourceCurrency: text,
    currency: text,
    /** Null: it has no end yet. */
    converted: nullable(text),
    /** The dollars of all payouts that share its coins. */
    cents: bigint,
  },
  examples: [{ payoutIds: [] }],
  sql: ({ payoutIds }: { readonly payoutIds: readonly string[] }) => Prisma.sql`
    select distinct on (transfer.payout_id)
           transfer.payout_id, batch.id, batch.step, batch.provider, batch.conversion_id, batch.source_currency, batch.currency,
           trim_scale(batch.converted_amount)::text as converted,
           (select sum(payout.amount_minor)::bigint
              from payout_transfer sharing join payout on payout.id = sharing.payout_id
             where sharing.batch_id = batch.id and not (sharing.state = 'released' and sharing.error is not null)) as cents
      from payout_transfer transfer join payout_batch batch on batch.id = transfer.batch_id
     where transfer.payout_id = any(${payoutIds}) and transfer.state = 'released' and transfer.error is null
       and batch.conversion_id is not null and batch.converted_amount is distinct from 0
     order by transfer.payout_id, batch.converted_amount is null desc, batch.id desc`,
});
export type EarlierConversion = Awaited<ReturnType<typeof listEarlierConversions.all>>[number];
