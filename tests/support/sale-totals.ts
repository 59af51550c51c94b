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

export async function readSaleTotals({ pool }: Pick<Database, "pool">): Promise<SaleTotals> {
  const { rows } = await pool.query<SaleTotals>(
    `select (select count(*)::int from payment where granted_at is not null) as granted,
            (select count(distinct entry_id)::int from ledger_posting where kind = 'sale') as sales,
            (select count(*)::int from (select from ledger_posting group by entry_id, currency
                                        having sum(amount) <> 0) broken) as unbalanced,
            coalesce((select json_agg(days order by days)
                        from (select round(extract(epoch from expires_at - started_at) / 86400)::int as days
                                from subscription) each_one), '[]') as days`,
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
