import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand, defineStatement, text } from "../../platform/database/statement.ts";
import type { Retention } from "../../platform/runtime/retention.ts";

type Batch = { readonly before: Date; readonly most: number };

/** Unpaid orders are deleted together with rows of other tables (`lockUnpaidOrders`). */
export type RetainedKind = Exclude<keyof Retention, "unpaidOrders">;

const examples = [{ before: new Date(), most: 1 }];

/** Removes raw messages of providers. The event itself stays: its key recognises a repetition for ever. */
const removeRawEvents = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    update payment_event set payload = '{}' where id in (
      select id from payment_event where payload::text <> '{}' and received_at < ${before}
       order by received_at limit ${most})`,
});

const deleteVisits = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from storefront_visit where (channel_id, user_id) in (
      select channel_id, user_id from storefront_visit where visited_at < ${before} limit ${most})`,
});

const deleteLinkVisits = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from tracked_link_visit where (link_id, user_id) in (
      select link_id, user_id from tracked_link_visit where last_at < ${before} limit ${most})`,
});

/** Requests to join that nobody answered. */
const deleteJoinRequests = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from join_request where (channel_id, user_id) in (
      select channel_id, user_id from join_request where asked_at < ${before} limit ${most})`,
});

/** Offers of access to people who never came. An offer that was announced stays, so that nobody hears of it twice. */
const deleteOffers = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from pending_access where (channel_id, user_id) in (
      select channel_id, user_id from pending_access
       where notified_at is null and created_at < ${before} limit ${most})`,
});

const deleteLetters = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from support_message where id in (
      select id from support_message where created_at < ${before} order by created_at limit ${most})`,
});

/** A job that gave up. A job that succeeds is deleted at once. */
const deleteFailedJobs = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from graphile_worker._private_jobs where id in (
      select id from graphile_worker._private_jobs
       where attempts >= max_attempts and locked_at is null and updated_at < ${before} limit ${most})`,
});

const deleteImports = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from member_import where id in (
      select id from member_import where state <> 'importing' and created_at < ${before} limit ${most})`,
});

export const retentionCommands = {
  rawEvents: [removeRawEvents],
  visits: [deleteVisits, deleteLinkVisits, deleteJoinRequests],
  letters: [deleteLetters],
  failedJobs: [deleteFailedJobs],
  imports: [deleteImports, deleteOffers],
} as const satisfies Record<RetainedKind, unknown>;

/** Threads whose last letter is gone. */
export const deleteEmptyThreads = defineCommand({
  examples: [{}],
  sql: () => Prisma.sql`
    delete from support_thread t where not exists (select from support_message where thread_id = t.id)`,
});

/** Locks orders that nobody paid and no provider ever mentioned. A payment that arrives meanwhile finds no order, and is reported. */
export const lockUnpaidOrders = defineStatement({
  columns: { id: text },
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    select o.id from orders o
     where o.status = 'open' and o.created_at < ${before}
       and not exists (select from payment where order_id = o.id)
       and not exists (select from payment_event where order_ref = o.id)
       and not exists (select from star_subscription where order_id = o.id)
     order by o.created_at limit ${most} for update of o skip locked`,
});
