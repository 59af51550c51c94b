import type { Pool } from "pg";
import type { CallRecord } from "../telegram/index.ts";
import { isInside } from "../soak/market.ts";
import type { Market } from "../soak/market.ts";
import type { Shop } from "../soak/shop.ts";
import type { Visit } from "./crowd.ts";

/** The end of a scenario, when everything has settled. Each list has a line for a person. */
export type Outcome = {
  /** People who did not reach their goal, or who paid and are not inside. */
  readonly lost: readonly string[];
  /** Money, time or a posting that came twice. */
  readonly doubled: readonly string[];
  /** Messages that came twice. */
  readonly repeated: readonly string[];
  /** Calls with which the bot told a person that something went wrong. */
  readonly apologies: readonly string[];
  readonly refusedPayments: number;
  /** "0", or the currencies that do not add up to zero. */
  readonly ledger: string;
};

export type OutcomeParts = {
  readonly pool: Pool;
  readonly market: Market;
  readonly shop: Shop;
  readonly visits: readonly Visit[];
  /** The bot's calls during the scenario. */
  readonly calls: readonly CallRecord[];
};

export async function readOutcome(parts: OutcomeParts): Promise<Outcome> {
  const { visits, calls } = parts;
  const access = await readAccess(parts.pool);
  return {
    lost: visits.flatMap((visit) => findLoss(parts, visit, access)),
    doubled: visits.flatMap((visit) => findDoubled(parts.market, visit, access)),
    repeated: visits.flatMap(findRepeated),
    apologies: calls.filter(isApology).map(({ method, parameters }) => `${method} ${textOf(parameters)}`),
    refusedPayments: visits.reduce((sum, { refusedPayments }) => sum + refusedPayments, 0),
    ledger: await sumLedger(parts.pool),
  };
}

type Access = {
  readonly user_id: string;
  readonly granted: readonly string[];
  readonly sale_entries: number;
  readonly days: number;
};

/** The grants and the time of each person, by the person's id. */
async function readAccess(pool: Pool): Promise<ReadonlyMap<string, Access>> {
  const { rows } = await pool.query<Access>(
    `select orders.user_id, array_agg(payment.external_id) as granted,
            sum((select count(distinct entry_id) from ledger_posting
                  where payment_id = payment.id and kind = 'sale'))::int as sale_entries,
            (select round(sum(extract(epoch from expires_at - started_at)) / 86400)::int
               from subscription where subscription.user_id = orders.user_id) as days
       from payment join orders on orders.id = payment.order_id
      where granted_at is not null group by orders.user_id`,
  );
  return new Map(rows.map((row) => [row.user_id, row]));
}

const salesOf = ({ sales }: Market, { person }: Visit): Market["sales"] =>
  sales.filter((sale) => sale.person === person);

function findLoss(
  { market, shop }: OutcomeParts,
  visit: Visit,
  access: ReadonlyMap<string, Access>,
): string[] {
  const { person, failure } = visit;
  const name = person.user.first_name;
  const granted = access.get(String(person.id))?.granted ?? [];
  const missing = salesOf(market, visit).filter(({ externalId }) => !granted.includes(externalId));
  return [
    ...(failure === undefined ? [] : [`${name}: ${failure}`]),
    ...missing.map(({ provider, externalId }) => `${name}: ${provider} ${externalId} is not granted`),
    ...(failure === undefined && !isInside(market, person, shop) ? [`${name} is outside`] : []),
  ];
}

const DAYS = 30;

function findDoubled(market: Market, visit: Visit, access: ReadonlyMap<string, Access>): string[] {
  const found = access.get(String(visit.person.id));
  if (found === undefined) return [];
  const sales = salesOf(market, visit).length;
  const { granted, sale_entries: entries, days } = found;
  return granted.length > sales || entries > sales || days > sales * DAYS
    ? [
        `${visit.person.user.first_name}: ${sales} sales, ${granted.length} grants, ${entries} entries, ${days} days`,
      ]
    : [];
}

/** Repeated messages are no fault: the bot sends an answer again on purpose if its arrival is unknown. */
function findRepeated({ person }: Visit): string[] {
  const sent = person.chat.filter(({ from }) => from === "bot");
  const counts = {
    offers: sent.filter(({ text }) => text.includes("Choose what suits you")).length,
    invoices: sent.filter(({ invoice }) => invoice !== undefined).length,
    receipts: sent.filter(({ text }) => text.includes("Paid.")).length,
  };
  return Object.entries(counts).flatMap(([what, count]) =>
    count > 1 ? [`${person.user.first_name}: ${count} ${what}`] : [],
  );
}

const textOf = ({ text, caption, error_message: refusal }: CallRecord["parameters"]): string =>
  [text, caption, refusal].filter((part) => typeof part === "string").join(" ");

/** The texts with an error id, such as `error-internal`, and `intake-too-fast`. A refused payment counts on its own. */
const isApology = ({ method, parameters }: CallRecord): boolean =>
  method !== "answerPreCheckoutQuery" && /Error id: |faster than I can follow/.test(textOf(parameters));

async function sumLedger(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ line: string }>(
    `select trim_scale(sum(amount)) || ' ' || currency as line from ledger_posting
      group by currency having sum(amount) <> 0
      union all
     select 'entry ' || entry_id from ledger_posting group by entry_id, currency having sum(amount) <> 0`,
  );
  return rows.map(({ line }) => line).join(", ") || "0";
}
