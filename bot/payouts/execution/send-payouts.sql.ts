import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand, defineStatement, text } from "../../platform/database/statement.ts";

type NewBatch = {
  readonly batchId: string;
  readonly currency: string;
  readonly payoutIds: readonly string[];
  readonly now: Date;
};

/**
 * Puts requested payouts into a new batch. The condition of the update decides between concurrent claims, of operators too; the index
 * `payout_transfer_live` refuses a second transfer. Without a payout left there is no batch.
 */
export const claimRequested = defineCommand({
  examples: [{ batchId: "", currency: "", payoutIds: [], now: new Date() }],
  sql: ({ batchId, currency, payoutIds, now }: NewBatch) => Prisma.sql`
    with claimed as (
      update payout set state = 'sending'
       where id = any(${payoutIds}) and state = 'requested' and claimed_by is null
         and (hold_reason is null or approved_at is not null)
      returning id),
    batch as (
      insert into payout_batch (id, currency, created_at, changed_at)
      select ${batchId}, ${currency}, ${now}, ${now} where exists (select from claimed)
      returning id)
    insert into payout_transfer (id, payout_id, batch_id)
    select new_id(${now}), claimed.id, batch.id from claimed, batch`,
});

/** Batches without an end, the oldest first. */
export const listOpenBatches = defineStatement({
  columns: { id: text },
  examples: [{}],
  sql: () => Prisma.sql`
    select id from payout_batch where state not in ('finished', 'released') order by created_at, id`,
});
