import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand, defineStatement, text } from "../../platform/database/statement.ts";
import type { Retention } from "../../platform/runtime/retention.ts";

type Batch = { readonly before: Date; readonly most: number };

/** These are deleted together with rows of other tables (`lockUnpaidOrders`, `lockSettledCheckouts`). */
export type RetainedKind = Exclude<keyof Retention, "unpaidOrders" | "checkouts">;

const examples = [{ before: new Date(), most: 1 }];

/** Removes raw messages of providers. The event itself stays: its key recognises a repetition for ever. */
export const removeRawEvents = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    update payment_event set payload = '{}' where id in (
      select id from payment_event where payload::text <> '{}' and received_at < ${before}
       order by received_at limit ${most})`,
});

export const deleteVisits = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from storefront_visit where (channel_id, user_id) in (
      select channel_id, user_id from storefront_visit where visited_at < ${before} order by visited_at limit ${most})`,
});

export const deleteLinkVisits = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from tracked_link_visit where (link_id, user_id) in (
      select link_id, user_id from tracked_link_visit where last_at < ${before} order by last_at limit ${most})`,
});

/** Requests to join that nobody answered. */
export const deleteJoinRequests = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from join_request where (channel_id, user_id) in (
      select channel_id, user_id from join_request where asked_at < ${before} limit ${most})`,
});

/** Offers of access to people who never came. An offer that was announced stays, so that nobody hears of it twice. */
export const deleteOffers = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from pending_access where (channel_id, user_id) in (
      select channel_id, user_id from pending_access
       where notified_at is null and created_at < ${before} limit ${most})`,
});

export const deleteSupportMessages = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from support_message where id in (
      select id from support_message where created_at < ${before} order by created_at limit ${most})`,
});

/** A job that gave up. A job that succeeds is deleted at once. */
export const deleteFailedJobs = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from graphile_worker._private_jobs where id in (
      select id from graphile_worker._private_jobs
       where attempts >= max_attempts and locked_at is null and updated_at < ${before} limit ${most})`,
});

export const deleteImports = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from member_import where id in (
      select id from member_import where state <> 'importing' and created_at < ${before} limit ${most})`,
});

export const deleteDeadLinks = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from invite_link where id in (
      select id from invite_link where revoked_at < ${before} order by revoked_at limit ${most})`,
});

export const deleteReminders = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from reminder where (subscription_id, expires_at, days_before) in (
      select subscription_id, expires_at, days_before from reminder
       where delivered_at < ${before} order by delivered_at limit ${most})`,
});

/** Forms that wait for an answer. There are as many as people who left one, so no index is needed. */
export const deleteForms = defineCommand({
  examples,
  sql: ({ before, most }: Batch) => Prisma.sql`
    delete from chat_state where key in (select key from chat_state where updated_at < ${before} limit ${most})`,
});

export const retentionCommands = {
  rawEvents: [removeRawEvents],
  visits: [deleteVisits, deleteLinkVisits, deleteJoinRequests],
  supportMessages: [deleteSupportMessages],
  failedJobs: [deleteFailedJobs],
  imports: [deleteImports, deleteOffers],
  deadLinks: [deleteDeadLinks],
  reminders: [deleteReminders],
  forms: [deleteForms],
} as const satisfies Record<RetainedKind, unknown>;

/** Threads whose last message is gone. */
export const deleteEmptyThreads = defineCommand({
  examples: [{}],
  sql: () => Prisma.sql`
    delete from support_thread t where not exists (select from support_message where thread_id = t.id)`,
});

/**
 * Locks orders that nobody paid and no provider ever mentioned, by id, which begins with the time. A payment that arrives meanwhile
 * finds no order, and is reported.
 */
export const lockUnpaidOrders = defineStatement({
  columns: { id: text },
  examples: [{ after: "", until: "", most: 1 }],
  sql: ({ after, until, most }: IdRange & { readonly most: number }) => Prisma.sql`
    select o.id from orders o
     where o.id > ${after} and o.id < ${until} and o.status = 'open'
       and not exists (select from payment where order_id = o.id)
       and not exists (select from payment_event where order_ref = o.id)
       and not exists (select from provider_subscription where order_id = o.id)
     order by o.id limit ${most} for update of o`,
});

/**
 * Locks checkouts of paid orders, by id, whose payments are all at their end. The link of a Telegram subscription stays: a charge by
 * the link counts as recurring. Coins that arrive later count for what they are worth then, as after the end of any quote.
 */
export const lockSettledCheckouts = defineStatement({
  columns: { id: text },
  examples: [{ after: "", until: "", most: 1 }],
  sql: ({ after, until, most }: IdRange & { readonly most: number }) => Prisma.sql`
    select c.id from checkout c join orders o on o.id = c.order_id
     where c.id > ${after} and c.id < ${until} and o.status = 'paid' and c.next_check_at is null
       and (not c.recurs or c.url is null or c.open_until is not null)
       and not exists (select from payment where order_id = o.id
                          and state in ('pending', 'partially_paid', 'held', 'refund_requested'))
     order by c.id limit ${most} for update of c`,
});

type IdRange = { readonly after: string; readonly until: string };
