/** The ledger of the payments, and the owners' payouts. Each entry adds up to zero in each of its currencies. */
export const ledgerStatements: readonly string[] = [
  postings("sale", "provider = 'stars' and outcome in ('granted', 'refunded')", "grant_id", "at", [
    ["provider_clearing", "XTR", "amount"],
    ["owner_balance", "XTR", "fee - amount"],
    ["platform_fee", "XTR", "-fee"],
  ]),
  postings("sale", "provider = 'nowpayments' and outcome = 'granted'", "grant_id", "at", [
    ["exchange", "USD", "amount / 100.0"],
    ["exchange", "BTC", "-0.0001"],
    ["network_fee", "BTC", "0.000001"],
    ["provider_fee", "BTC", "0.0000005"],
    ["provider_clearing", "BTC", "0.0000985"],
    ["owner_balance", "USD", "(fee + 15 - amount) / 100"],
    ["platform_fee", "USD", "-fee / 100"],
    ["provider_fee", "USD", "-0.05"],
    ["network_fee", "USD", "-0.1"],
  ]),
  postings("held", "outcome = 'held'", "id", "at", [
    ["provider_clearing", "BTC", "0.0001"],
    ["unallocated", "BTC", "-0.0001"],
  ]),
  postings("refund", "outcome = 'refunded'", "pg_temp.ulid(ms, 'R', n)", "at + interval '2 hours'", [
    ["owner_balance", "XTR", "amount - fee"],
    ["platform_fee", "XTR", "fee"],
    ["refunds", "XTR", "-amount"],
  ]),
  postings("refund_sent", "outcome = 'refunded'", "pg_temp.ulid(ms, 'W', n)", "at + interval '3 hours'", [
    ["refunds", "XTR", "amount"],
    ["provider_clearing", "XTR", "-amount"],
  ]),
  // A third of the owners got half of their Stars once.
  `create temp table paid_out as
     select owner_id, floor(-sum(amount) / 2)::bigint as amount, today - interval '3 days' as at,
            floor(extract(epoch from today) * 1000)::bigint as ms
       from size, ledger_posting where owner_id % 3 = 0 and currency = 'XTR' group by owner_id, today having floor(-sum(amount) / 2) >= 1`,
  `insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, created_at)
     select pg_temp.ulid(ms, letter, owner_id), kind, account, case when account = 'owner_balance' then owner_id end, 'XTR', sign * amount, at
       from paid_out, (values ('0', 'payout', 'owner_balance', 1), ('0', 'payout', 'payouts_in_transit', -1),
                              ('1', 'payout_sent', 'payouts_in_transit', 1), ('1', 'payout_sent', 'paid_out', -1)) as line (letter, kind, account, sign)
      order by owner_id`,
  `insert into payout (id, owner_id, currency, amount_minor, network, address, wallet_set_at, state, is_automatic, requested_at, claimed_by,
                       claimed_at, settlement_entry_id, settled_at, settled_by, reference)
     select pg_temp.ulid(ms, '0', owner_id), owner_id, 'XTR', amount, 'usdt_tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
            at - interval '100 days', 'sent', true, at, 99999999999, at, pg_temp.ulid(ms, '1', owner_id), at, 99999999999, 'tx-' || owner_id
       from paid_out`,
  // The transactions of other databases do not matter here.
  "insert into ledger_checkpoint (next_to, next_transaction) select max(id), 0 from ledger_posting",
  "select settle_ledger()",
  "delete from ledger_star_hour where hour < (select today - interval '60 days' from size)",
  "update ledger_checkpoint set checked_to = balanced_to, checked_at = now()",
  `insert into audit_entry (id, at, actor_id, action, subject, owner_id)
     select pg_temp.ulid(ms, '2', n * 10 + part), created_at, owner_id, 'channel.settings', id, owner_id
       from channels, generate_series(1, 5) part`,
  `insert into received_update (update_id, received_at)
     select n, today - n * interval '1 day' / (subscriptions / 20) from size, generate_series(1, subscriptions / 20) n`,
];

/** One entry for each payment of a kind; `payments` is in the order of time. A line is account, currency and amount. */
function postings(
  kind: string,
  condition: string,
  entryId: string,
  at: string,
  lines: readonly (readonly [account: string, currency: string, amount: string])[],
): string {
  return `insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, payment_id, created_at)
     select ${entryId}, '${kind}', account, case when account = 'owner_balance' then p.owner_id end,
            case when account = 'provider_clearing' then p.provider end, line.currency, line.amount, p.id, ${at}
       from payments p, lateral (select floor(p.amount * 0.03) as fee) share,
            lateral (values ${lines.map(([account, currency, amount]) => `('${account}', '${currency}', (${amount.replaceAll("amount", "p.amount")})::numeric)`).join(", ")}) line (account, currency, amount)
      where ${condition} and (line.amount <> 0 or account = 'owner_balance')`;
}
