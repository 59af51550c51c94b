import { Prisma } from "../../../../prisma/client/client.ts";
import { defineCommand, defineStatement, integer } from "../../../platform/database/statement.ts";
import { lockedColumns } from "../../model/broadcast.sql.ts";

/** Locks one scheduled broadcast whose time has come. Concurrent runs lock different rows. */
export const claimScheduled = defineStatement({
  columns: lockedColumns,
  examples: [{ now: new Date() }],
  sql: ({ now }: { readonly now: Date }) => Prisma.sql`
    select id as broadcast_id, channel_id, actor_id, state from broadcast
     where state = 'scheduled' and scheduled_at <= ${now}
     order by scheduled_at limit 1 for update skip locked`,
});

/** Locks a user's row until the transaction ends. */
export const lockUser = defineStatement({
  columns: { locked: integer },
  examples: [{ userId: 0n }],
  sql: ({ userId }: { readonly userId: bigint }) =>
    Prisma.sql`select 1 as locked from users where id = ${userId} for no key update`,
});

/** Gives the recipients without an answer another attempt. */
export const returnUnclear = defineCommand({
  examples: [{ broadcastId: "" }],
  sql: ({ broadcastId }: { readonly broadcastId: string }) => Prisma.sql`
    with waiting as (
      update broadcast_recipient set state = 'pending', attempted_at = null, reason = null
       where broadcast_id = ${broadcastId} and state = 'unclear'
      returning 1)
    update broadcast set unclear = unclear - (select count(*) from waiting) where id = ${broadcastId}`,
});

/** Begins to change the copies of a finished broadcast, unless they are being changed, were deleted, or are forgotten. */
export const beginRevision = defineCommand({
  examples: [{ broadcastId: "", revision: "delete", content: null }],
  sql: ({
    broadcastId,
    revision,
    content,
  }: {
    readonly broadcastId: string;
    readonly revision: "delete" | "edit";
    /** JSON of the new text. */
    readonly content: string | null;
  }) => Prisma.sql`
    update broadcast
       set revision = ${revision}, revised_content = ${content}::jsonb,
           revision_cursor = 0, revised = 0, revise_failed = 0
     where id = ${broadcastId} and state in ('done', 'stopped') and revision is null and deleted_at is null
       and recipients_forgotten_at is null`,
});
