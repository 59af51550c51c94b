import { Prisma } from "../../../../prisma/client/client.ts";
import {
  defineCommand,
  defineStatement,
  nullable,
  telegramIdColumn,
  text,
  timestamp,
} from "../../../platform/database/statement.ts";
import { HOUR_MS } from "../../../platform/values/durations.ts";

/** Names in `sync_cursor`. */
export const syncCursors = {
  /** The number of Star transactions in Telegram's list that are reconciled. */
  read: "star-transactions",
  /** When that list was last read to its end, in milliseconds since 1970. */
  readToEnd: "star-transactions-end",
} as const;

// A payment may reach the bot before it is in Telegram's list. Telegram documents no maximum delay.
const LIST_MAY_LAG_MS = HOUR_MS;

/** Lines of Telegram's list as JSON: an array of `{ id, amount }`. */
type Listed = { readonly listed: string };

export const markReconciled = defineCommand({
  examples: [{ listed: "[]", now: new Date() }],
  sql: ({ listed, now }: Listed & { readonly now: Date }) => Prisma.sql`
    update payment set reconciled_at = ${now}
      from json_to_recordset(${listed}::json) as listed(id text, amount numeric)
     where provider = 'stars' and external_id = listed.id and reconciled_at is null
       and coalesce(paid_amount, amount_minor) = listed.amount`,
});

/** Listed payments that `markReconciled` left: their amounts differ. */
export const selectDifferent = defineStatement({
  columns: { id: text, listed: text },
  examples: [{ listed: "[]" }],
  sql: ({ listed }: Listed) => Prisma.sql`
    select payment.id, max(listed.amount)::text as listed
      from json_to_recordset(${listed}::json) as listed(id text, amount numeric)
      join payment on provider = 'stars' and external_id = listed.id and reconciled_at is null
     group by payment.id`,
});

/** Moves the cursor of the list's end and returns the payments that became overdue by that: one log line for each. */
export const moveEndOfList = defineStatement({
  columns: { id: text },
  examples: [{ readAt: new Date(), now: new Date() }],
  sql: ({ readAt, now }: { readonly readAt: Date; readonly now: Date }) => Prisma.sql`
    with before as (select position from sync_cursor where name = ${syncCursors.readToEnd}),
    moved as (
      insert into sync_cursor (name, position, updated_at)
      values (${syncCursors.readToEnd}, ${BigInt(readAt.getTime())}, ${now})
      on conflict (name) do update set position = excluded.position, updated_at = excluded.updated_at
       -- A much later end is that of a clock that was ahead.
       where sync_cursor.position < excluded.position or sync_cursor.position > excluded.position + ${LIST_MAY_LAG_MS}::int
      returning position)
    select id from payment, moved
     where provider = 'stars' and reconciled_at is null
       and created_at <= to_timestamp((moved.position - ${LIST_MAY_LAG_MS}::int) / 1000.0)
       and created_at > coalesce(
             (select to_timestamp((position - ${LIST_MAY_LAG_MS}::int) / 1000.0) from before), '-infinity')`,
});

/** The audit trail holds the listed amount under this action; the payment's id is the subject. */
export const AMOUNT_DIFFERS = "payment.amount_differs";

/** Payments that were made before the list was last read to its end, and are not in it with their amount. */
export const selectUnlisted = defineStatement({
  columns: {
    id: text,
    externalId: text,
    orderId: text,
    payerId: nullable(telegramIdColumn),
    createdAt: timestamp,
    ours: text,
    listed: nullable(text),
  },
  examples: [{ most: 100 }],
  sql: ({ most }: { readonly most: number }) => Prisma.sql`
    select p.id, p.external_id, p.order_id, p.payer_id, p.created_at,
           trim_scale(coalesce(p.paid_amount, p.amount_minor))::text as ours,
           (select detail ->> 'listed' from audit_entry
             where subject = p.id and action = ${AMOUNT_DIFFERS} order by at desc limit 1) as listed
      from payment p, sync_cursor read
     where read.name = ${syncCursors.readToEnd} and p.provider = 'stars' and p.reconciled_at is null
       and p.created_at <= to_timestamp((read.position - ${LIST_MAY_LAG_MS}::int) / 1000.0)
     order by p.created_at limit ${most}`,
});

/**
 * The Stars that Telegram charged for paid broadcasts, where they differ from the ledger. One row or none.
 *
 * - More than the ledger spent and has set aside: the rest came from the Stars of other owners.
 * - Less than the ledger spent on broadcasts that the list must contain: their owners paid too much. Each settlement rounds up to a
 *   whole Star, which is no difference. Before the list was read to its end, it need not contain anything.
 */
export const selectChargeDifference = defineStatement({
  columns: { charged: text, spent: text, setAside: text, at: timestamp },
  examples: [{}],
  sql: () => Prisma.sql`
    with telegram as (
      select coalesce(sum(case when is_returned then -amount else amount end), 0) as charged, max(charged_at) as at
        from telegram_charge),
    listed as (
      select to_timestamp((position - ${LIST_MAY_LAG_MS}::int) / 1000.0) as until
        from sync_cursor where name = ${syncCursors.readToEnd}),
    ledger as (
      select coalesce(-sum(amount), 0) as spent, max(created_at) as at,
             coalesce(-sum(amount) filter (where created_at <= (select until from listed)), 0) as listed,
             count(*) filter (where created_at <= (select until from listed)) as settlements
        from ledger_posting where kind = 'broadcast_spent' and account = 'provider_clearing'),
    open as (
      select coalesce(sum(stars_reserved), 0) as set_aside
        from broadcast where stars_reserved > 0 and stars_spent is null)
    select trim_scale(charged)::text as charged, trim_scale(spent)::text as spent, set_aside::text as set_aside,
           greatest(telegram.at, ledger.at) as at
      from telegram, ledger, open
     where charged > spent + set_aside or settlements > 0 and charged <= listed - settlements`,
});
