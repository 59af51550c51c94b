import { Prisma } from "../../../prisma/client/client.ts";
import { balances } from "../../ledger/index.ts";
import { custody } from "../../payments/index.ts";
import {
  boolean,
  defineCommand,
  defineStatement,
  text,
  timestamp,
} from "../../platform/database/statement.ts";
import { currencies } from "../../platform/values/money.ts";

/**
 * The coins that must be in custody: those that its provider got, less those that left for wallets. A payment with a missing part is in
 * custody, and in the ledger once somebody has decided about it.
 *
 * `leaving` is on its way: it has left the custody or not. Of a coin into which a batch converts, nobody knows how much is there.
 */
export const selectExpectedCoins = defineStatement({
  columns: { currency: text, inLedger: text, leaving: text, isArriving: boolean },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    with line as (
      select currency, amount, 0 as leaving, false as is_arriving from (${balances.totalsOf("provider_clearing")}) clearing
       where provider = ${custody.CUSTODIAN}
       union all
      select currency, amount, 0, false from (${balances.totalsOf("paid_out")}) paid_out
       union all
      select part ->> 'currency', (part ->> 'amount')::numeric, 0, false
        from payment, lateral (select coalesce(receipt -> 'outcome', receipt -> 'arrived') as part) came
       where granted_at is null and state = 'partially_paid' and booked_amount is null and provider = ${custody.CUSTODIAN}
         and receipt is not null
       union all
      select batch.currency, 0, transfer.share, false
        from payout_batch batch join payout_transfer transfer on transfer.batch_id = batch.id
       where batch.state in ('created', 'verified') and transfer.state = 'sending'
       union all
      select source_currency, 0, source_amount, false from payout_batch where state = 'converting'
       union all
      select currency, 0, 0, true from payout_batch where state = 'converting')
    select currency, trim_scale(sum(amount))::text as in_ledger, trim_scale(sum(leaving))::text as leaving,
           bool_or(is_arriving) as is_arriving
      from line where currency <> all(${currencies}) group by currency order by currency`,
});

export type CoinReading = {
  readonly currency: string;
  /** Exact decimal texts. */
  readonly atProvider: string;
  readonly inLedger: string;
};

/** Replaces the readings of these coins. */
export const storeReadings = defineCommand({
  examples: [{ readings: [], now: new Date() }],
  sql: ({ readings, now }: { readonly readings: readonly CoinReading[]; readonly now: Date }) => Prisma.sql`
    insert into custody_balance (currency, at_provider, in_ledger, checked_at)
    select line.currency, line."atProvider", line."inLedger", ${now}
      from json_to_recordset(${JSON.stringify(readings)}::json)
           as line(currency text, "atProvider" numeric, "inLedger" numeric)
    on conflict (currency) do update
       set at_provider = excluded.at_provider, in_ledger = excluded.in_ledger, checked_at = excluded.checked_at`,
});

/** The provider keeps more decimals than it shows, and payouts have six. */
const TOLERANCE = "0.000001";

/** The coins whose last reading differs from the ledger by more than an operator has explained. */
export const selectCustodyDifferences = defineStatement({
  columns: { currency: text, atProvider: text, inLedger: text, explained: text, checkedAt: timestamp },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select currency, trim_scale(at_provider)::text as at_provider, trim_scale(in_ledger)::text as in_ledger,
           trim_scale(explained)::text as explained, checked_at
      from custody_balance
     where abs(at_provider - in_ledger - explained) > ${TOLERANCE}::numeric
     order by checked_at desc, currency`,
});

/** The whole difference of a reading is explained; not if the coin was read again since. */
export const explainReading = defineCommand({
  examples: [{ currency: "", checkedAt: new Date() }],
  sql: ({ currency, checkedAt }: { readonly currency: string; readonly checkedAt: Date }) => Prisma.sql`
    update custody_balance set explained = at_provider - in_ledger
     where currency = ${currency} and checked_at = ${checkedAt}
       and abs(at_provider - in_ledger - explained) > ${TOLERANCE}::numeric`,
});
