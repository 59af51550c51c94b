import { Prisma } from "../../../prisma/client/client.ts";
import { balances } from "../../ledger/index.ts";
import { transferProviders } from "../batches/batches.ts";
import {
  boolean,
  defineCommand,
  defineStatement,
  text,
  timestamp,
} from "../../platform/database/statement.ts";

type Expected = {
  readonly provider: string;
  /** The provider's ids of payments. */
  readonly uncounted: readonly string[];
  /** Conversions of batches that were released before are followed no more. */
  readonly followedSince: Date;
};

/**
 * A provider must hold what it got, less what left for wallets. A payment with a missing part is at the provider, and in the ledger
 * once somebody has decided about it. Payments that the provider's answer leaves out are left out here.
 *
 * `leaving` is on its way: it has left the provider or not. Of a coin into which a batch converts, nobody knows how much is there. A
 * released batch counts while its conversion has no end.
 */
export const selectExpectedCoins = defineStatement({
  columns: { currency: text, inLedger: text, leaving: text, isArriving: boolean },
  examples: [{ provider: "stars", uncounted: [""], followedSince: new Date() }],
  sql: ({ provider, uncounted, followedSince }: Expected) => Prisma.sql`
    with converting as (
      select currency, source_currency, source_amount from payout_batch
       where provider = ${provider}
         and (state = 'converting'
              or state = 'released' and conversion_id is not null and converted_amount is null and changed_at > ${followedSince})),
    line as (
      select currency, amount, 0 as leaving, false as is_arriving from (${balances.totalsOf("provider_clearing")}) clearing
       where provider = ${provider}
       union all
      select currency, amount, 0, false from (${balances.totalsOf("paid_out")}) paid_out where provider = ${provider}
       union all
      select line.currency, -line.amount, 0, false
        from payment join ledger_posting line on line.payment_id = payment.id and line.account = 'provider_clearing'
       where payment.provider = ${provider} and payment.external_id = any(${uncounted})
       union all
      select part ->> 'currency', (part ->> 'amount')::numeric, 0, false
        from payment, lateral (select coalesce(receipt -> 'outcome', receipt -> 'arrived') as part) came
       where granted_at is null and state = 'partially_paid' and booked_amount is null and provider = ${provider}
         and receipt is not null
       union all
      select batch.currency, 0, transfer.share, false
        from payout_batch batch join payout_transfer transfer on transfer.batch_id = batch.id
       where transfer.state = 'sending' and batch.provider = ${provider}
         and (batch.state in ('created', 'verified') or batch.state = 'funded' and provider = any(${transferProviders}))
       union all
      select source_currency, 0, source_amount, false from converting
       union all
      select currency, 0, 0, true from converting)
    select currency, trim_scale(sum(amount))::text as in_ledger, trim_scale(sum(leaving))::text as leaving,
           bool_or(is_arriving) as is_arriving
      from line group by currency order by currency`,
});

export type CoinReading = {
  readonly provider: string;
  readonly currency: string;
  /** Exact decimal texts. */
  readonly atProvider: string;
  readonly inLedger: string;
};

/** A reading that a person saw. */
export type SeenReading = Pick<CoinReading, "provider" | "currency"> & { readonly checkedAt: Date };

/** Replaces the readings of these coins and currencies. */
export const storeReadings = defineCommand({
  examples: [{ readings: [], now: new Date() }],
  sql: ({ readings, now }: { readonly readings: readonly CoinReading[]; readonly now: Date }) => Prisma.sql`
    insert into custody_balance (provider, currency, at_provider, in_ledger, checked_at)
    select line.provider, line.currency, line."atProvider", line."inLedger", ${now}
      from json_to_recordset(${JSON.stringify(readings)}::json)
           as line(provider text, currency text, "atProvider" numeric, "inLedger" numeric)
    on conflict (provider, currency) do update
       set at_provider = excluded.at_provider, in_ledger = excluded.in_ledger, checked_at = excluded.checked_at`,
});

/** The provider keeps more decimals than it shows, and payouts have six. */
const TOLERANCE = "0.000001";

/** The coins whose last reading differs from the ledger by more than an operator has explained. */
export const selectCustodyDifferences = defineStatement({
  columns: {
    provider: text,
    currency: text,
    atProvider: text,
    inLedger: text,
    explained: text,
    checkedAt: timestamp,
  },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select provider, currency, trim_scale(at_provider)::text as at_provider, trim_scale(in_ledger)::text as in_ledger,
           trim_scale(explained)::text as explained, checked_at
      from custody_balance
     where abs(at_provider - in_ledger - explained) > ${TOLERANCE}::numeric
     order by checked_at desc, provider, currency`,
});

/** The whole difference of a reading is explained; not if the coin was read again since. */
export const explainReading = defineCommand({
  examples: [{ provider: "", currency: "", checkedAt: new Date() }],
  sql: ({ provider, currency, checkedAt }: SeenReading) => Prisma.sql`
    update custody_balance set explained = at_provider - in_ledger
     where provider = ${provider} and currency = ${currency} and checked_at = ${checkedAt}
       and abs(at_provider - in_ledger - explained) > ${TOLERANCE}::numeric`,
});
