import { Prisma } from "../../../../prisma/client/client.ts";
import {
  defineCommand,
  defineStatement,
  integer,
  list,
  telegramIdColumn,
} from "../../../platform/database/statement.ts";

type Position = { readonly broadcastId: string; readonly after: bigint };

/** The next copies to change, by user id. */
export const nextCopies = defineStatement({
  columns: { userId: telegramIdColumn, messageIds: list(integer) },
  examples: [{ broadcastId: "", after: 0n, most: 1 }],
  sql: ({ broadcastId, after, most }: Position & { readonly most: number }) => Prisma.sql`
    select user_id, message_ids from broadcast_recipient
     where broadcast_id = ${broadcastId} and user_id > ${after} and state = 'sent' order by user_id limit ${most}`,
});
export type Copies = Awaited<ReturnType<typeof nextCopies.all>>[number];

/** Moves the position and adds the counts in one conditional update, so that work repeated after a kill counts once. */
export const recordRevised = defineCommand({
  examples: [{ broadcastId: "", after: 0n, upTo: 1, done: 0, failed: 0 }],
  sql: ({
    broadcastId,
    after,
    upTo,
    done,
    failed,
  }: Position & { readonly upTo: number; readonly done: number; readonly failed: number }) => Prisma.sql`
    update broadcast
       set revision_cursor = ${upTo}, revised = revised + ${done}::int, revise_failed = revise_failed + ${failed}::int
     where id = ${broadcastId} and revision is not null and revision_cursor = ${after}`,
});

export const endRevision = defineCommand({
  examples: [{ broadcastId: "", after: 0n, now: new Date() }],
  sql: ({ broadcastId, after, now }: Position & { readonly now: Date }) => Prisma.sql`
    update broadcast set revision = null, revised_content = null,
                         deleted_at = case when revision = 'delete' then ${now}::timestamptz end
     where id = ${broadcastId} and revision is not null and revision_cursor = ${after}`,
});
