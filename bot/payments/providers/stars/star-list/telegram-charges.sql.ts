import { Prisma } from "../../../../../prisma/client/client.ts";
import { defineStatement, text, timestamp } from "../../../../platform/database/statement.ts";
import { LIST_MAY_LAG_MS, syncCursors } from "./sync-cursors.ts";

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
