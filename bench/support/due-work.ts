import type { Pool } from "pg";

/** The rows that a task finds due. */
const DUE = 200;

/*
 * Statements that make work due for a task, the same rows each time and the same number in any database. Triggers do not run, so the
 * statements set what triggers would derive.
 */

const someSubscriptions = `select id from subscription where state in ('active', 'ending') and expires_at is not null
  and channel_id = (select id from channel where title = 'Channel 2') order by id limit ${DUE}`;

const somePayments = (condition: string): string =>
  `select id from payment where ${condition} order by id desc limit ${DUE}`;

const statements: Readonly<Record<string, readonly string[]>> = {
  "payments.claim-checks": [
    `update payment set next_check_at = now() - interval '1 minute', checks = 0 where id in (${somePayments("provider = 'nowpayments'")})`,
  ],
  "subscriptions.sweep": [
    `update subscription set state = 'active', expires_at = now() - interval '1 minute', access_until = now() - interval '1 minute'
      where id in (${someSubscriptions})`,
  ],
  "subscriptions.claim-due-reminders": [
    `update subscription set state = 'active', expires_at = now() + interval '2 days', access_until = now() + interval '2 days',
            remind_at = now() - interval '1 minute' where id in (${someSubscriptions})`,
  ],
  "subscriptions.reconcile-members": [
    `update subscription set check_membership_at = now() - interval '1 minute' where id in (${someSubscriptions})`,
  ],
  "channels.check-creators": [
    "update channel set check_creator_at = now() - interval '1 minute' where title in ('Channel 1', 'Channel 2', 'Channel 3')",
  ],
  "channels.check-bot-states": [
    "update channel set check_state_at = now() - interval '1 minute' where title in ('Channel 1', 'Channel 2', 'Channel 3')",
  ],
  // The same number of owners, whose balances the task looks at.
  "payouts.request-due": [
    `update payout_setting set check_at = case when owner_id in (select owner_id from payout_setting order by owner_id limit ${DUE})
                                               then 'epoch'::timestamptz end
      where network is not null and strategy <> 'manual'`,
  ],
  "notifications.collect-events": [
    "delete from notification_event",
    "delete from notification",
    `insert into notification_event (event, subject_id, at)
     select 'granted', id, now() - interval '2 minutes' from payment where id in (${somePayments("granted_at is not null")})`,
  ],
  ...Object.fromEntries(
    ["ledger.settle", "operator.check-ledger"].map((name) => [
      name,
      [
        `insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, created_at)
         select 'bench-' || gen_random_uuid(), 'sale', 'owner_balance', owner_id, 'XTR', 0, now()
           from channel order by id limit ${DUE}`,
      ],
    ]),
  ),
};

/** Empties the queue and makes work due. */
export async function makeDue(pool: Pool, task: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("delete from graphile_worker._private_jobs");
    await client.query("set session_replication_role = replica");
    for (const statement of statements[task] ?? []) await client.query(statement);
    await client.query("set session_replication_role = origin");
  } finally {
    client.release();
  }
}
