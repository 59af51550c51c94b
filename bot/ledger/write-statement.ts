import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { amountOf, unitsOf } from "../platform/values/amount.ts";
import type { Texts } from "../platform/texts/texts.ts";
import type { Platform } from "../platform/platform.ts";
import type { ExactAmount } from "../platform/values/amount.ts";
import { byteOrderMark, csvLine, wordsCell } from "../platform/values/csv.ts";
import type { OwnerMonth } from "./owner-entries.ts";
import { readOpening, readStatement } from "./read-statement.ts";
import type { StatementEntry } from "./read-statement.ts";
import { nothing, plus } from "./totals.ts";
import type { Totals } from "./totals.ts";
import { nameBought } from "../orders/index.ts";

/** What the file ends with: the totals of its own lines, a currency each. */
export type Statement = readonly { readonly closing: ExactAmount; readonly month: Totals }[];

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
 * Writes an owner's month as a CSV file, line by line as it is read. The balances and totals are added up from the lines
 * that were written, so that the file is right in itself even while sales come in.
 * @returns nothing, and no file, for somebody who never sold anything until then.
 */
export async function writeStatement(
  platform: Platform,
  { owner, texts, path }: { readonly owner: OwnerMonth; readonly texts: Texts; readonly path: string },
): Promise<Statement | undefined> {
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
  const book = (entry: StatementEntry): string => {
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
    for await (const page of readStatement(platform, owner)) yield page.map(book).join("");
    yield balances(endOf(platform, owner), texts.plain("statement-kind-closing"));
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return [...accounts].map(([currency, { balance, month }]) => ({
    closing: { currency, amount: amountOf(balance) },
    month,
  }));
}

/** A month that is not over ends now. */
function endOf({ clock }: Platform, { month: { until } }: OwnerMonth): Date {
  const now = clock.now();
  return now < until ? now : until;
}

const toCsv = (line: Line): string => csvLine(statementColumns.map((column) => line[column] ?? ""));

/** A donation is a sale of nothing: the books call it by its name. */
const kindOf = ({ kind, isDonation }: StatementEntry): string =>
  isDonation && kind === "sale" ? "donation" : kind.replaceAll("_", "-");

const cellsOf = (texts: Texts, entry: StatementEntry): Line => ({
  date: entry.at.toISOString(),
  entry: entry.entryId,
  kind: texts.plain(`statement-kind-${kindOf(entry)}`),
  channel: wordsCell(entry.channelTitle ?? ""),
  tier: wordsCell(entry.isDonation ? nameBought(texts, null) : (entry.tierName ?? "")),
  buyer: entry.buyerId?.toString() ?? "",
  provider: entry.provider ?? "",
  payment: wordsCell(entry.externalId ?? ""),
  currency: entry.currency,
  gross: entry.gross,
  "platform-fee": entry.platformFee,
  "provider-fee": entry.providerFee,
  "network-fee": entry.networkFee,
  net: entry.net,
});
