import { Decimal } from "decimal.js";
import { z } from "zod";
import { amountOf, unitsOf } from "../../../platform/values/amount.ts";
import { currencyTicker, externalPaymentId } from "../../../platform/values/domain.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { BalanceReader, HeldMoney } from "../../contract/balance-reader.ts";
import { callStripe, StripeRefusal } from "./client.ts";
import { minorDigitsOf } from "./minor-units.ts";
import { settings } from "./settings.ts";
import { listOf } from "./shapes.ts";

/*
 * The account's balance has other uses: its owner draws it, and other programs sell. So the entries of the balance that concern
 * payments of this program are added up, whether they are available yet or not. An entry is counted once it is some hours old, by when
 * its payment and its fee are in the ledger; newer refunds and disputes of a counted payment count at once.
 */

const CURSOR = "stripe-balance";

/** Longer than a lost event and a fee stay unknown: fees are read hourly, and a failed reading is repeated. */
const LAG_S = 3 * 3_600;

// The vendor's maximum is 100; an entry with its source has some kilobytes.
const PAGE = 50;

const entry = z
  .object({
    id: externalPaymentId,
    net: z.int(),
    currency: currencyTicker,
    type: z.string(),
    // Of a draw or another use of the account there is none, or one without a payment.
    source: z.looseObject({ payment_intent: externalPaymentId.nullish() }).nullable().catch(null),
  })
  .transform(({ source, type, ...rest }) => ({
    ...rest,
    payment: source?.payment_intent ?? undefined,
    isSale: type === "charge" || type === "payment",
  }));
type Entry = z.output<typeof entry>;

export const balances: BalanceReader = {
  isCompared: (config) => settings.of(config) !== undefined,
  read: readHeld,
};

async function readHeld(platform: Platform): Promise<HeldMoney | undefined> {
  const until = Math.floor(platform.clock.now().getTime() / 1_000) - LAG_S;
  try {
    await countUntil(platform, until);
    const recent = await listEntries(platform, { gte: until });
    const uncounted = new Set(
      recent.flatMap(({ isSale, payment }) => (isSale && payment !== undefined ? payment : [])),
    );
    const counted = recent.filter(({ payment }) => payment !== undefined && !uncounted.has(payment));
    const sums = sumOf(await ours(platform, counted));
    for (const row of await platform.database.prisma.countedBalance.findMany({
      where: { provider: "stripe" },
    }))
      addTo(sums, row.currency, unitsOf(row.amount.toFixed()));
    const held = [...sums].map(([currency, units]) => ({ currency, amount: amountOf(units) }));
    return { held, uncounted: [...uncounted] };
  } catch (error) {
    if (error instanceof StripeRefusal && !error.retryable) return undefined;
    throw error;
  }
}

/** Each entry is counted once: the cursor moves in the transaction that adds the entries up. */
async function countUntil(platform: Platform, until: number): Promise<void> {
  const { prisma } = platform.database;
  const position = (await prisma.syncCursor.findUnique({ where: { name: CURSOR } }))?.position ?? 0n;
  if (BigInt(until) <= position) return;
  const listed = await listEntries(platform, { gte: Number(position), lt: until });
  const sums = sumOf(await ours(platform, listed));
  await prisma.$transaction(async (transaction) => {
    const updatedAt = platform.clock.now();
    await transaction.syncCursor.createMany({
      data: { name: CURSOR, position: 0n, updatedAt },
      skipDuplicates: true,
    });
    const { count } = await transaction.syncCursor.updateMany({
      where: { name: CURSOR, position },
      data: { position: BigInt(until), updatedAt },
    });
    // Another process has counted them.
    if (count === 0) return;
    for (const [currency, units] of sums) {
      const amount = amountOf(units);
      await transaction.countedBalance.upsert({
        where: { provider_currency: { provider: "stripe", currency } },
        create: { provider: "stripe", currency, amount },
        update: { amount: { increment: amount } },
      });
    }
  });
}

async function listEntries(
  platform: Platform,
  created: { readonly gte: number; readonly lt?: number },
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (;;) {
    const last = entries.at(-1);
    const { data, has_more: hasMore } = await callStripe(
      platform,
      "list the balance",
      listOf(entry),
      (stripe) =>
        stripe.balanceTransactions.list({
          created,
          limit: PAGE,
          expand: ["data.source"],
          ...(last === undefined ? {} : { starting_after: last.id }),
        }),
    );
    entries.push(...data);
    if (!hasMore) return entries;
  }
}

/** The entries about payments that this program knows. */
async function ours({ database }: Platform, entries: readonly Entry[]): Promise<Entry[]> {
  const ids = new Set(entries.flatMap(({ payment }) => payment ?? []));
  const known = new Set<string>();
  // A statement takes some ten thousand parameters.
  for (const some of chunks([...ids])) {
    const where = { provider: "stripe", externalId: { in: some } };
    for (const { externalId } of await database.prisma.payment.findMany({
      where,
      select: { externalId: true },
    }))
      known.add(externalId);
  }
  return entries.filter(({ payment }) => payment !== undefined && known.has(payment));
}

function chunks(ids: readonly string[], size = 5_000): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
}

/** In whole units. An account that settles in another currency than its prices shows in that currency. */
function sumOf(entries: readonly Entry[]): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { net, currency } of entries) {
    const digits = minorDigitsOf(currency);
    addTo(sums, currency, unitsOf(new Decimal(net).div(10 ** digits).toFixed(digits)));
  }
  return sums;
}

const addTo = (sums: Map<string, bigint>, currency: string, units: bigint): void =>
  void sums.set(currency, (sums.get(currency) ?? 0n) + units);
