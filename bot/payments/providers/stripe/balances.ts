import { Decimal } from "decimal.js";
import { z } from "zod";
import { amountOf, unitsOf } from "../../../platform/values/amount.ts";
import { DAY_MS } from "../../../platform/values/durations.ts";
import { currencyTicker, externalPaymentId } from "../../../platform/values/domain.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { BalanceReader, HeldMoney } from "../../contract/held-money.ts";
import { countArrived, storeWaiting } from "./balances.sql.ts";
import type { StoredEntry } from "./balances.sql.ts";
import { callStripe, StripeRefusal, vendorTimeAt } from "./client.ts";
import { minorDigitsOf, listOf } from "./shapes.ts";
import { settings } from "./settings.ts";

/*
 * The account's balance has other uses: its owner draws it, and other programs sell. So the entries of the balance that concern
 * payments of this program are added up, whether they are available yet or not. An entry is counted once it is some hours old, by when
 * the payment and the fee are in the ledger; newer refunds and disputes of a counted payment count at once. The entry of a bank debit
 * is older than its success, and a renewal by debit is unknown here until then: such an entry waits for its payment, and the
 * comparison leaves the payment out.
 */

const CURSOR = "stripe-balance";

/** Longer than a lost event and a fee stay unknown: fees are read hourly, and a failed reading is repeated. */
const LAG_S = 3 * 3_600;

/**
 * A bank decides about a debit within 14 business days (Stripe, "Delayed notification payment methods"). An entry that waits longer
 * belongs to a failed payment or to another use of the account.
 */
const WAIT_MS = 30 * DAY_MS;

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
type BalanceEntry = z.output<typeof entry>;
type Entry = BalanceEntry & { readonly payment: string };

const isAboutPayment = (each: BalanceEntry): each is Entry => each.payment !== undefined;

export const balances: BalanceReader = {
  isCompared: (config) => settings.of(config) !== undefined,
  read: readHeld,
};

async function readHeld(platform: Platform): Promise<HeldMoney | undefined> {
  const now = platform.clock.now();
  const { prisma } = platform.database;
  try {
    const position = await readPosition(platform);
    const entries = await listEntries(platform, { gte: Number(position) });
    // By Stripe's clock, which the answers have told. An entry that is counted once is never counted again.
    const vendorNow = vendorTimeAt(platform, now);
    const until = Math.max(Number(position), Math.floor(vendorNow.getTime() / 1_000) - LAG_S);
    const older = entries.filter(({ created }) => created < until);
    // Another process has counted them: its position decides.
    if (!(await count(platform, older, { position, until, vendorNow }))) return await readHeld(platform);
    const recent = entries.filter(({ created }) => created >= until);
    const where = { provider: "stripe" };
    const [waiting, sumsBefore] = await prisma.$transaction(
      [
        prisma.waitingBalanceEntry.findMany({ where, select: { externalId: true } }),
        prisma.countedBalance.findMany({ where }),
      ],
      { isolationLevel: "RepeatableRead" },
    );
    const uncounted = new Set([
      ...recent.flatMap(({ isSale, payment }) => (isSale ? payment : [])),
      ...waiting.map(({ externalId }) => externalId),
    ]);
    const counted = recent.filter(({ payment }) => !uncounted.has(payment));
    const sums = new Map<string, bigint>();
    for (const entry of await arrived(platform, counted)) addTo(sums, entry.currency, unitsOf(netOf(entry)));
    for (const { currency, amount } of sumsBefore) addTo(sums, currency, unitsOf(amount.toFixed()));
    const held = [...sums].map(([currency, units]) => ({ currency, amount: amountOf(units) }));
    return { held, uncounted: [...uncounted] };
  } catch (error) {
    if (error instanceof StripeRefusal && !error.retryable) return undefined;
    throw error;
  }
}

/** The first look begins before the first order, because the account may have years of other sales. */
async function readPosition({ database: { prisma }, clock }: Platform): Promise<bigint> {
  const cursor = await prisma.syncCursor.findUnique({ where: { name: CURSOR } });
  if (cursor !== null) return cursor.position;
  // The ids of orders keep the order of their time.
  const first = await prisma.order.findFirst({ orderBy: { id: "asc" }, select: { createdAt: true } });
  const begun = (first?.createdAt ?? clock.now()).getTime() - WAIT_MS;
  return BigInt(Math.floor(begun / 1_000));
}

type Step = { readonly position: bigint; readonly until: number; readonly vendorNow: Date };

/**
 * Each entry is counted once: the cursor moves in the transaction that stores the entries as waiting.
 * @returns false if another process has moved the cursor.
 */
const count = (
  platform: Platform,
  entries: readonly Entry[],
  { position, until, vendorNow }: Step,
): Promise<boolean> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const updatedAt = platform.clock.now();
    await transaction.syncCursor.createMany({
      data: { name: CURSOR, position, updatedAt },
      skipDuplicates: true,
    });
    const { count: moved } = await transaction.syncCursor.updateMany({
      where: { name: CURSOR, position },
      data: { position: BigInt(until), updatedAt },
    });
    if (moved === 0) return false;
    await storeWaiting.run(transaction, entries.map(storedEntry));
    // The fee of a payment may be read later than the payment comes.
    await countArrived.run(transaction, { before: new Date(updatedAt.getTime() - LAG_S * 1_000) });
    await transaction.waitingBalanceEntry.deleteMany({
      where: { provider: "stripe", createdAt: { lt: new Date(vendorNow.getTime() - WAIT_MS) } },
    });
    return true;
  });

const storedEntry = (entry: Entry): StoredEntry => ({
  ...entry,
  amount: netOf(entry),
  createdAt: new Date(entry.created * 1_000),
});

async function listEntries(platform: Platform, created: { readonly gte: number }): Promise<Entry[]> {
  const entries: BalanceEntry[] = [];
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
    if (!hasMore) return entries.filter(isAboutPayment);
  }
}

/** The entries about payments that are in the ledger. */
async function arrived({ database }: Platform, entries: readonly Entry[]): Promise<Entry[]> {
  const known = new Set<string>();
  for (const some of chunks(entries)) {
    const rows = await database.prisma.payment.findMany({
      where: {
        provider: "stripe",
        externalId: { in: some.map(({ payment }) => payment) },
        OR: [{ grantedAt: { not: null } }, { heldReason: { not: null } }],
      },
      select: { externalId: true },
    });
    for (const { externalId } of rows) known.add(externalId);
  }
  return entries.filter(({ payment }) => known.has(payment));
}

/** A statement takes some ten thousand parameters. */
function chunks<Item>(items: readonly Item[], size = 5_000): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Exact decimal text. An account that settles in another currency than its prices shows in that currency. */
function netOf({ net, currency }: Entry): string {
  const digits = minorDigitsOf(currency);
  return new Decimal(net).div(10 ** digits).toFixed(digits);
}

const addTo = (sums: Map<string, bigint>, currency: string, units: bigint): void =>
  void sums.set(currency, (sums.get(currency) ?? 0n) + units);
