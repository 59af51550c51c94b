import { Prisma } from "../../../prisma/client/client.ts";
import {
  defineCommand,
  defineStatement,
  oneOf,
  text,
  integer,
  bigint,
  boolean,
} from "../../platform/database/statement.ts";
import { currencies } from "../../platform/values/money.ts";

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

type NewBatch = {
  readonly batchId: string;
  readonly provider: string;
  readonly currency: string;
  readonly payoutIds: readonly string[];
  readonly now: Date;
};

/**
 * Puts requested payouts into a new batch. The condition of the update decides between concurrent claims, of operators too; the index
 * `payout_transfer_live` refuses a second transfer. Without a payout left there is no batch.
 */
export const claimRequested = defineCommand({
  examples: [{ batchId: "", provider: "", currency: "", payoutIds: [], now: new Date() }],
  sql: ({ batchId, provider, currency, payoutIds, now }: NewBatch) => Prisma.sql`
    with claimed as (
      update payout set state = 'sending'
       where id = any(${payoutIds}) and state = 'requested' and claimed_by is null
         and (approval_reason is null or approved_at is not null)
      returning id),
    batch as (
      insert into payout_batch (id, provider, currency, created_at, changed_at)
      select ${batchId}, ${provider}, ${currency}, ${now}, ${now} where exists (select from claimed)
      returning id)
    insert into payout_transfer (id, payout_id, batch_id)
    select new_id(${now}), claimed.id, batch.id from claimed, batch`,
});

/** Payouts that needed no approval at their request, whose owners have a debt, open disputes or open refunds now. */
export const listDoubtful = defineStatement({
  columns: { id: text, reason: oneOf(["debt", "open_disputes", "open_refunds"]) },
  examples: [{ payoutIds: [] }],
  sql: ({ payoutIds }: { readonly payoutIds: readonly string[] }) => Prisma.sql`
    select id, case when is_debt then 'debt' when is_disputed then 'open_disputes' else 'open_refunds' end as reason
      from payout cross join lateral (
           select exists (select from unnest(${[...currencies]}::text[]) currency where balance_of(owner_id, currency) < 0) as is_debt,
                  exists (select from dispute d join ledger_posting line on line.payment_id = d.payment_id
                           where d.closed_at is null and line.owner_id = payout.owner_id) as is_disputed,
                  exists (select from payment p join ledger_posting line on line.payment_id = p.id
                           where p.state = 'refund_requested' and line.owner_id = payout.owner_id) as is_refunding) now
     where id = any(${payoutIds}) and approval_reason is null and (is_debt or is_disputed or is_refunding)`,
});

/** Batches that were released since then while the end of their conversion was unknown. */
export const listUnconverted = defineStatement({
  columns: {
    id: text,
    step: integer,
    provider: text,
    conversionId: text,
    sourceCurrency: text,
    currency: text,
  },
  examples: [{ since: new Date() }],
  sql: ({ since }: { readonly since: Date }) => Prisma.sql`
    select id, step, provider, conversion_id, source_currency, currency from payout_batch
     where state = 'released' and conversion_id is not null and converted_amount is null and changed_at > ${since}
     order by changed_at, id`,
});

/** Batches without an end, the oldest first. */
export const listOpenBatches = defineStatement({
  columns: { id: text },
  examples: [{}],
  sql: () => Prisma.sql`
    select id from payout_batch where state not in ('finished', 'released') order by created_at, id`,
});
