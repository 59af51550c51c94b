import type { Database } from "../../bot/platform/database/database.ts";
import type { TestUser, SandboxTelegram } from "../../sandbox/telegram/index.ts";

/** Money and access in the database; the same scenario always leads to the same totals. */
export type SaleTotals = {
  readonly granted: number;
  readonly sales: number;
  /** Entries that do not add up to zero in a currency. */
  readonly unbalanced: number;
  /** The length of each subscription in whole days, ascending. */
  readonly days: readonly number[];
};

/** @param people only their payments and subscriptions; absent: all. */
export async function readSaleTotals(
  { pool }: Pick<Database, "pool">,
  people?: readonly Pick<TestUser, "id">[],
): Promise<SaleTotals> {
  const { rows } = await pool.query<SaleTotals>(
    `with paid as (select p.id, p.granted_at from payment p join orders o on o.id = p.order_id
                    where $1::bigint[] is null or o.user_id = any($1))
     select (select count(*)::int from paid where granted_at is not null) as granted,
            (select count(distinct entry_id)::int from ledger_posting
              where kind = 'sale' and payment_id in (select id from paid)) as sales,
            (select count(*)::int from (select from ledger_posting group by entry_id, currency
                                        having sum(amount) <> 0) broken) as unbalanced,
            coalesce((select json_agg(days order by days)
                        from (select round(extract(epoch from expires_at - started_at) / 86400)::int as days
                                from subscription where $1::bigint[] is null or user_id = any($1)) each_one), '[]') as days`,
    [people?.map(({ id }) => id) ?? null],
  );
  const [totals] = rows;
  if (totals === undefined) throw new Error("The query returned no row");
  return totals;
}

/** The totals after so many sales of a month each; `days`: the lengths of the subscriptions. */
export const totalsOfSales = (sales: number, days: readonly number[]): SaleTotals => ({
  granted: sales,
  sales,
  unbalanced: 0,
  days,
});

/** The number of messages to a person that say that they have paid. */
export const countPaidMessages = (telegram: SandboxTelegram, person: TestUser): number =>
  telegram
    .callsOf("sendMessage")
    .filter(
      ({ parameters, response }) =>
        response?.ok === true &&
        String(parameters["chat_id"]) === String(person.id) &&
        String(parameters["text"]).includes("Paid."),
    ).length;
