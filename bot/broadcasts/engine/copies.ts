import type { Pool } from "pg";
import { telegramId } from "../../platform/values/domain.ts";
import type { Task } from "./tasks.ts";
import type { Copies } from "./telegram-deliver.ts";

type Queries = Pick<Pool, "query">;

/** The copies that come next, in the order of their people. */
export async function nextCopies(
  pool: Queries,
  { broadcastId, revision }: Task,
  count: number,
): Promise<Copies[]> {
  const { rows } = await pool.query<{ user_id: string; message_ids: number[] }>({
    name: "next_copies",
    text: `select user_id, message_ids from broadcast_recipient
            where broadcast_id = $1 and user_id > $2 and state = 'sent' order by user_id limit $3`,
    values: [broadcastId, revision?.after ?? 0n, count],
  });
  return rows.map((row) => ({ userId: telegramId(BigInt(row.user_id)), messageIds: row.message_ids }));
}

/** How far it is, in one statement: what is done again after a kill is counted once. */
export async function noteRevised(
  pool: Queries,
  { broadcastId, revision }: Task,
  { upTo, done, failed }: { readonly upTo: number; readonly done: number; readonly failed: number },
): Promise<void> {
  await pool.query(
    `update broadcast set revised_up_to = $3, revised = revised + $4, revise_failed = revise_failed + $5
      where id = $1 and revising is not null and revised_up_to = $2`,
    [broadcastId, revision?.after ?? 0n, upTo, done, failed],
  );
}

/** All copies are changed. */
export async function endRevision(pool: Queries, { broadcastId, revision }: Task, now: Date): Promise<void> {
  await pool.query(
    `update broadcast set revising = null, revised_content = null,
                          deleted_at = case when revising = 'delete' then $3::timestamptz end
      where id = $1 and revising is not null and revised_up_to = $2`,
    [broadcastId, revision?.after ?? 0n, now],
  );
}
