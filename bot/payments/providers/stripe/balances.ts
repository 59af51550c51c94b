import { Decimal } from "decimal.js";
import { z } from "zod";
import { amountOf, unitsOf } from "../../../platform/values/amount.ts";
import { currencyTicker, externalPaymentId } from "../../../platform/values/domain.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { BalanceReader, HeldMoney } from "../../contract/held-money.ts";
import { callStripe, StripeRefusal, vendorTimeAt } from "./client.ts";
import { minorDigitsOf, listOf } from "./shapes.ts";
import { settings } from "./settings.ts";

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
    created: z.int(),
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
  const now = platform.clock.now();
  try {
    const position = await readPosition(platform);
    const entries = await listEntries(platform, { gte: Number(position) });
    // By Stripe's clock, which the answers have told. An entry that is counted once is never counted again.
    const lagging = Math.floor(vendorTimeAt(platform, now).getTime() / 1_000) - LAG_S;
    const until = Math.max(Number(position), lagging);
    const older = entries.filter(({ created }) => created < until);
    // Another process has counted them: its position decides.
    if (!(await count(platform, older, { position, until: BigInt(until) }))) return await readHeld(platform);
    const recent = entries.filter(({ created }) => created >= until);
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

const readPosition = async ({ database }: Platform): Promise<bigint> =>
  (await database.prisma.syncCursor.findUnique({ where: { name: CURSOR } }))?.position ?? 0n;

/**
 * Each entry is counted once: the cursor moves in the transaction that adds the entries up.
 * @returns false if another process has moved the cursor.
 */
async function count(
  platform: Platform,
  entries: readonly Entry[],
  { position, until }: { readonly position: bigint; readonly until: bigint },
): Promise<boolean> {
  const sums = sumOf(await ours(platform, entries));
  return platform.database.prisma.$transaction(async (transaction) => {
    const updatedAt = platform.clock.now();
    await transaction.syncCursor.createMany({
      data: { name: CURSOR, position: 0n, updatedAt },
      skipDuplicates: true,
    });
    const { count: moved } = await transaction.syncCursor.updateMany({
      where: { name: CURSOR, position },
      data: { position: until, updatedAt },
    });
    if (moved === 0) return false;
    for (const [currency, units] of sums) {
      const amount = amountOf(units);
      await transaction.countedBalance.upsert({
        where: { provider_currency: { provider: "stripe", currency } },
        create: { provider: "stripe", currency, amount },
        update: { amount: { increment: amount } },
      });
    }
    return true;
  });
}

async function listEntries(platform: Platform, created: { readonly gte: number }): Promise<Entry[]> {
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
