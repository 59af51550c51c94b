import type { Pool } from "pg";
import type { LedgerView } from "../api/view.ts";

type PostingRow = {
  readonly entry_id: string;
  readonly at: Date;
  readonly kind: string;
  readonly payer: string | null;
  readonly account: string;
  readonly amount: string;
  readonly currency: string;
};
type SumRow = { readonly account: string; readonly balance: string; readonly currency: string };

const SHOWN_ENTRIES = 50;

/** Reads the ledger by SQL alone, independently of the program's own calculations. */
export async function readLedger(pool: Pool): Promise<LedgerView> {
  const [postings, accounts, sums] = await Promise.all([
    pool.query<PostingRow>(
      `select l.entry_id, l.created_at as at, l.kind, payer.first_name as payer, l.currency,
              l.account || coalesce(' of ' || owner.first_name, '') as account, trim_scale(l.amount)::text as amount
         from ledger_posting l
         left join payment p on p.id = l.payment_id left join orders o on o.id = p.order_id
         left join users payer on payer.id = o.user_id left join users owner on owner.id = l.owner_id
        where l.entry_id in (select entry_id from ledger_posting group by entry_id order by max(id) desc limit $1)
        order by l.id`,
      [SHOWN_ENTRIES],
    ),
    pool.query<SumRow>(
      `select l.account || coalesce(' of ' || owner.first_name, '') as account, l.currency,
              trim_scale(sum(l.amount))::text as balance
         from ledger_posting l left join users owner on owner.id = l.owner_id
        group by 1, 2 order by 1, 2`,
    ),
    pool.query<{ currency: string; sum: string }>(
      `select currency, trim_scale(sum(amount))::text as sum from ledger_posting group by currency order by currency`,
    ),
  ]);
  return {
    entries: groupByEntry(postings.rows).toReversed(),
    accounts: accounts.rows.map((row) => ({ ...row, balance: shownAmount(row.balance, row.currency) })),
    sums: sums.rows.map(({ currency, sum }) => ({ currency, sum, isZero: sum === "0" })),
  };
}

/** Dollars and euros with two decimals. */
function shownAmount(amount: string, currency: string): string {
  if (currency !== "USD" && currency !== "EUR") return amount;
  const [whole = "", fraction = ""] = amount.split(".");
  return `${whole}.${fraction.padEnd(2, "0")}`;
}

/** The rows of one entry are consecutive, because one statement wrote them. */
function groupByEntry(rows: readonly PostingRow[]): LedgerView["entries"][number][] {
  const entries = new Map<string, PostingRow[]>();
  for (const row of rows) entries.set(row.entry_id, [...(entries.get(row.entry_id) ?? []), row]);
  return [...entries].flatMap(([id, postings]) => {
    const [first] = postings;
    if (first === undefined) return [];
    const kind = first.kind.replaceAll("_", " ");
    return {
      id,
      at: first.at.toISOString(),
      text: first.payer === null ? kind : `${kind}: ${first.payer}`,
      postings: postings.map(({ account, amount, currency }) => ({
        account,
        amount: shownAmount(amount, currency),
        currency,
      })),
    };
  });
}
