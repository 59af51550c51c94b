import { kebabCase } from "../platform/texts/texts.ts";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReportRows } from "../platform/chat/work-progress.ts";
import { amountOf, unitsOf } from "../platform/values/amount.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { queryOn } from "../platform/database/statement.ts";
import type { Platform } from "../platform/platform.ts";
import type { ExactAmount } from "../platform/values/amount.ts";
import { byteOrderMark, csvLine } from "../platform/values/csv.ts";
import type { OwnerMonth } from "./owner-entries.sql.ts";
import { nothing, plus } from "./totals.ts";
import type { Totals } from "./totals.ts";
import { describeItem } from "../orders/index.ts";
import { listStatementEntries, selectOpeningBalances } from "./owner-entries.sql.ts";

/** The totals of the file's lines, one a currency. */
export type LedgerStatement = readonly { readonly closing: ExactAmount; readonly month: Totals }[];

export const statementColumns = [
  "date",
  "entry",
  "kind",
  "channel",
  "tier",
  "buyer",
  "provider",
  "payment",
  "currency",
  "gross",
  "platform-fee",
  "provider-fee",
  "network-fee",
  "net",
  "balance",
] as const;
type Line = Partial<Record<(typeof statementColumns)[number], string>>;

/**
 * Writes an owner's month as a CSV file, line by line. The balances and totals are sums of the written lines, so the file is
 * consistent while sales come in.
 * @returns undefined, and writes no file, if the owner sold nothing until the end of the month.
 */
export async function writeStatement(
  platform: Platform,
  {
    owner,
    texts,
    path,
    report = () => Promise.resolve(),
  }: {
    readonly owner: OwnerMonth;
    readonly texts: Texts;
    readonly path: string;
    readonly report?: ReportRows;
  },
): Promise<LedgerStatement | undefined> {
  const opening = await readOpening(platform, owner);
  if (opening.length === 0) return undefined;
  const accounts = new Map(
    opening.map(({ currency, amount }) => [currency, { balance: unitsOf(amount), month: nothing }]),
  );
  const balances = (date: Date, kind: string): string =>
    [...accounts]
      .map(([currency, { balance }]) =>
        toCsv({ date: date.toISOString(), kind, currency, balance: amountOf(balance) }),
      )
      .join("");
  const write = (entry: StatementEntry): string => {
    const before = accounts.get(entry.currency) ?? { balance: 0n, month: nothing };
    const balance = before.balance + unitsOf(entry.net);
    accounts.set(entry.currency, { balance, month: plus(before.month, entry) });
    return toCsv({ ...cellsOf(texts, entry), balance: amountOf(balance) });
  };
  async function* lines(): AsyncGenerator<string> {
    yield (
      byteOrderMark + csvLine(statementColumns.map((column) => texts.plain(`statement-column-${column}`)))
    );
    yield balances(owner.month.from, texts.plain("statement-kind-opening"));
    let rows = 0;
    for await (const page of readStatement(platform, owner)) {
      yield page.map(write).join("");
      rows += page.length;
      await report(rows);
    }
    yield balances(endOf(platform, owner), texts.plain("statement-kind-closing"));
  }
  await pipeline(Readable.from(lines(), { objectMode: false }), createWriteStream(path));
  return [...accounts].map(([currency, { balance, month }]) => ({
    closing: { currency, amount: amountOf(balance) },
    month,
  }));
}

/** The current month ends now. */
function endOf({ clock }: Platform, { month: { until } }: OwnerMonth): Date {
  const now = clock.now();
  return now < until ? now : until;
}

const toCsv = (line: Line): string => csvLine(statementColumns.map((column) => line[column] ?? ""));

/** The ledger has no kind of its own for donations. */
const kindOf = ({ kind, isDonation }: StatementEntry) =>
  isDonation && kind === "sale" ? "donation" : kebabCase(kind);

const cellsOf = (texts: Texts, entry: StatementEntry): Line => ({
  date: entry.at.toISOString(),
  entry: entry.entryId,
  kind: texts.plain(`statement-kind-${kindOf(entry)}`),
  channel: entry.channelTitle ?? "",
  tier: entry.isDonation ? describeItem(texts, null) : (entry.tierName ?? ""),
  buyer: entry.buyerId?.toString() ?? "",
  provider: entry.provider ?? "",
  payment: entry.externalId ?? "",
  currency: entry.currency,
  gross: entry.gross,
  "platform-fee": entry.platformFee,
  "provider-fee": entry.providerFee,
  "network-fee": entry.networkFee,
  net: entry.net,
});

/**
 * One entry of an owner's month, with its payment if it has one. Amounts are exact decimal texts. Of a donation `tierName`
 * is null, and of an anonymous donor `buyerId`; `externalId` is the provider's id of the payment or a payout's reference.
 */
export type StatementEntry = Awaited<ReturnType<typeof listStatementEntries.all>>[number];

/** The balances before the month, one a currency; empty for a person who sold nothing until its end. */
export const readOpening = ({ database }: Platform, owner: OwnerMonth): Promise<ExactAmount[]> =>
  selectOpeningBalances.all(database.prisma, owner);

// About 200 KB a page. Garbage of shorter pages does not outlive V8's young heap; planning a page takes some milliseconds.
const PAGE = 500;

/** The month's entries in their order, page by page. */
export async function* readStatement(
  { database }: Platform,
  owner: OwnerMonth,
  pageSize = PAGE,
): AsyncGenerator<readonly StatementEntry[]> {
  let after: StatementEntry | undefined;
  for (;;) {
    const page = await queryOn(database.pool, listStatementEntries, { owner, take: pageSize, after });
    if (page.length > 0) yield page;
    after = page.at(-1);
    if (after === undefined || page.length < pageSize) return;
  }
}
