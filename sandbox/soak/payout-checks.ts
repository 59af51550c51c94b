import type { Pool } from "pg";
import { amountOf, unitsOf } from "../../bot/platform/values/amount.ts";
import type { SandboxNowPayments } from "../nowpayments/index.ts";
import type { Check } from "./checks.ts";

type Payouts = {
  readonly pool: Pool;
  readonly nowpayments: Pick<SandboxNowPayments, "custody">;
  readonly now: Date;
};

export async function checkPayouts(payouts: Payouts): Promise<Check[]> {
  return [
    { rule: "no payout is sent twice, and the ledger has them all", broken: await findDoubled(payouts) },
    {
      rule: "NOWPayments has sent what the program says, to whom it says",
      broken: await compareWithdrawals(payouts),
    },
    { rule: "the ledger has the coins that left NOWPayments", broken: await compareCoins(payouts) },
    { rule: "every payout has come to its end", broken: await findStuck(payouts) },
  ];
}

/** Payouts that arrived at their owners. */
export async function countSentPayouts({ pool }: Pick<Payouts, "pool">): Promise<number> {
  const { rowCount } = await pool.query("select from payout where state = 'sent'");
  return rowCount ?? 0;
}

const lines = async (pool: Pool, sql: string, values: readonly unknown[] = []): Promise<string[]> =>
  (await pool.query<{ line: string }>(sql, [...values])).rows.map(({ line }) => line);

const findDoubled = ({ pool }: Payouts): Promise<string[]> =>
  lines(
    pool,
    `select payout_id || ': ' || count(*) || ' transfers are sent' as line from payout_transfer
      where state = 'sent' group by payout_id having count(*) > 1
     union all
     select owner_id || ': the payouts differ from the ledger by ' || sum(amount)
       from (select owner_id, sum(amount) as amount from ledger_posting
              where account = 'owner_balance' and currency = 'USD' and kind in ('payout', 'payout_reversed')
              group by owner_id
              union all
             select owner_id, -amount_minor / 100.0 from payout where currency = 'USD' and state <> 'refused') line
      group by owner_id having sum(amount) <> 0`,
  );

const finished = ({ nowpayments }: Payouts) =>
  nowpayments.custody.withdrawals().filter(({ status }) => status === "FINISHED");

async function compareWithdrawals(payouts: Payouts): Promise<string[]> {
  const recorded = await lines(
    payouts.pool,
    `select concat_ws(' ', transfer.id, trim_scale(transfer.amount), payout.address, batch.currency) as line
       from payout_transfer transfer join payout on payout.id = transfer.payout_id
       join payout_batch batch on batch.id = transfer.batch_id
      where transfer.state = 'sent' and batch.provider = 'nowpayments'`,
  );
  const sent = finished(payouts).map(({ externalId, amount, address, currency }) =>
    [externalId, amount, address, currency.toUpperCase()].join(" "),
  );
  return [
    ...difference(sent, recorded).map((line) => `${line}: sent, and not recorded`),
    ...difference(recorded, sent).map((line) => `${line}: recorded, and not sent`),
  ];
}

/** The lines that the others lack, as often as they lack them. */
function difference(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((line) => {
    const place = left.indexOf(line);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

async function compareCoins(payouts: Payouts): Promise<string[]> {
  const { rows } = await payouts.pool.query<{ currency: string; amount: string }>(
    `select currency, trim_scale(sum(amount))::text as amount from ledger_posting
      where account = 'paid_out' and currency not in ('USD', 'XTR') group by currency`,
  );
  const left = new Map<string, bigint>();
  for (const { currency, amount, fee } of finished(payouts)) {
    const coin = currency.toUpperCase();
    left.set(coin, (left.get(coin) ?? 0n) + unitsOf(amount) + unitsOf(fee));
  }
  const recorded = new Map(rows.map(({ currency, amount }) => [currency, -unitsOf(amount)]));
  return [...new Set([...left.keys(), ...recorded.keys()])].flatMap((coin) => {
    const [units, known] = [left.get(coin) ?? 0n, recorded.get(coin) ?? 0n];
    return units === known
      ? []
      : [`${coin}: ${amountOf(units)} left NOWPayments, the ledger has ${amountOf(known)}`];
  });
}

// A batch whose request got no answer costs an hour, and a payout that the limits hold waits for a person.
const ENDS_WITHIN_MS = 6 * 60 * 60_000;

const findStuck = ({ pool, now }: Payouts): Promise<string[]> =>
  lines(
    pool,
    `select concat_ws(' ', payout.id, payout.state, approval_reason, batch.state, batch.reason) as line
       from payout
       left join payout_transfer transfer on transfer.payout_id = payout.id
       left join payout_batch batch on batch.id = transfer.batch_id
      where payout.state in ('requested', 'sending') and payout.currency = 'USD'
        and (payout.approval_reason is null or payout.approved_at is not null) and payout.requested_at < $1`,
    [new Date(now.getTime() - ENDS_WITHIN_MS)],
  );
