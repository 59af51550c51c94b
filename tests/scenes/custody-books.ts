import type { SandboxNowPayments } from "../../sandbox/nowpayments/index.ts";
import type { Database } from "../../bot/platform/database/database.ts";
import { amountOf, unitsOf } from "../../bot/platform/values/amount.ts";

type Sums = Readonly<Record<string, string>>;

/** Payouts as NOWPayments and the program know them, after everything has come to its end. Amounts are exact decimal texts. */
export type CustodyBooks = {
  /** Withdrawals as "external id, amount, wallet, coin". */
  readonly sentByProvider: readonly string[];
  readonly recordedAsSent: readonly string[];
  /** The amounts that left the custody by coin, fees included: at the provider, in the ledger, and in the lines of all owners together. */
  readonly left: { readonly atProvider: Sums; readonly inLedger: Sums; readonly ofOwners: Sums };
  readonly paidTwice: readonly string[];
  /** Transfers without an end. */
  readonly open: readonly string[];
  /** Transfers that are sent, of payouts that are not. */
  readonly contradictions: readonly string[];
  /** Owners whose payouts differ from the payouts in their ledger. */
  readonly astray: readonly string[];
  /** The amounts that the custody holds by coin. */
  readonly custody: Sums;
  readonly ledger: Sums;
};

type Parts = { readonly database: Database; readonly nowpayments: SandboxNowPayments };

/** The books without a fault: each pair of sums agrees, and each list of faults is empty. */
export const faultless = (books: CustodyBooks): CustodyBooks => ({
  ...books,
  recordedAsSent: books.sentByProvider,
  left: { ...books.left, inLedger: books.left.atProvider, ofOwners: books.left.atProvider },
  paidTwice: [],
  open: [],
  contradictions: [],
  astray: [],
  ledger: books.custody,
});

export async function readCustodyBooks({ database, nowpayments }: Parts): Promise<CustodyBooks> {
  const { prisma } = database;
  const { custody } = nowpayments;
  const transfers = await prisma.payoutTransfer.findMany({ include: { payout: true, batch: true } });
  const sent = transfers.filter(({ state }) => state === "sent");
  const payoutIds = sent.map(({ payoutId }) => payoutId);
  const finished = custody.withdrawals().filter(({ status }) => status === "FINISHED");
  const held = Object.entries(custody.balances()).map(([coin, { available, pending }]): Line => [
    coin.toUpperCase(),
    unitsOf(available) + unitsOf(pending),
  ]);
  const inCustody = await readLines(database, "account in ('provider_clearing', 'paid_out')");
  const paidOut = await readLines(database, "account = 'paid_out'");
  const fees = await readLines(database, "account = 'network_fee' and kind = 'payout_sent'");
  const shares = sent.map(({ share, batch }): Line => [batch.currency, unitsOf(share?.toFixed() ?? "0")]);
  return {
    sentByProvider: finished
      .map(({ externalId, amount, address, currency }) =>
        [externalId, amount, address, currency.toUpperCase()].join(" "),
      )
      .toSorted(),
    recordedAsSent: sent
      .map(({ id, amount, payout, batch }) =>
        [id, amount?.toFixed(), payout.address, batch.currency].join(" "),
      )
      .toSorted(),
    left: {
      atProvider: sumByCoin(
        finished.map(({ currency, amount, fee }) => [currency.toUpperCase(), unitsOf(amount) + unitsOf(fee)]),
      ),
      inLedger: sumByCoin(paidOut.map(([coin, units]) => [coin, -units])),
      ofOwners: sumByCoin([...shares, ...fees]),
    },
    paidTwice: payoutIds.filter((id, index) => payoutIds.indexOf(id) !== index),
    open: transfers.filter(({ state }) => state === "planned" || state === "sending").map(({ id }) => id),
    contradictions: sent.filter(({ payout }) => payout.state !== "sent").map(({ id }) => id),
    astray: await listAstray(database),
    custody: sumByCoin(held),
    ledger: sumByCoin(inCustody),
  };
}

type Line = readonly [coin: string, units: bigint];

function sumByCoin(lines: readonly Line[]): Sums {
  const sums = new Map<string, bigint>();
  for (const [coin, units] of lines) sums.set(coin, (sums.get(coin) ?? 0n) + units);
  const full = [...sums].filter(([, units]) => units !== 0n);
  return Object.fromEntries(full.map(([coin, units]) => [coin, amountOf(units)]));
}

async function readLines({ pool }: Database, condition: string): Promise<Line[]> {
  const { rows } = await pool.query<{ currency: string; amount: string }>(
    `select currency, trim_scale(sum(amount))::text as amount from ledger_posting
      where currency not in ('USD', 'XTR') and ${condition} group by currency`,
  );
  return rows.map(({ currency, amount }) => [currency, unitsOf(amount)]);
}

async function listAstray({ pool }: Database): Promise<string[]> {
  const { rows } = await pool.query<{ owner: string }>(
    `select owner_id::text as owner
       from (select owner_id, sum(amount) as amount from ledger_posting
              where account = 'owner_balance' and currency = 'USD' and kind in ('payout', 'payout_reversed')
              group by owner_id
              union all
             select owner_id, -amount_minor / 100.0 from payout where currency = 'USD' and state <> 'refused') line
      group by owner_id having sum(amount) <> 0 order by owner_id`,
  );
  return rows.map(({ owner }) => owner);
}
