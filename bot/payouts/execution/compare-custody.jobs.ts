import { z } from "zod";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { amountText, currencyTicker, paymentProvider } from "../../platform/values/domain.ts";
import { storeReadings } from "./compare-custody.sql.ts";
import type { CoinReading } from "./compare-custody.sql.ts";
import { differenceOf, readCustody } from "./compare-custody.ts";
import { findProvider, providers } from "../../payments/index.ts";
import { DAY_MS, MINUTE_MS } from "../../platform/values/durations.ts";

/** A notification about a payment comes within minutes, or is looked up. */
const AGAIN_MS = 20 * MINUTE_MS;

const signedAmount = z.string().regex(/^-?\d{1,30}(\.\d{1,18})?$/);
const reading = z.object({
  provider: paymentProvider,
  currency: currencyTicker,
  atProvider: amountText,
  inLedger: signedAmount,
});

/**
 * Compares what each provider holds with the ledger. A payment is at the provider some seconds before its notification, so a difference counts
 * when a second look finds it again: the smaller of the two is stored. Safe to repeat.
 */
export const compareCustodyJob = defineJob({
  name: "payouts.compare-custody",
  // graphile-worker's own field of a scheduled job is left out.
  payload: z.object({
    /** Left out: each provider gets a job of its own, so that none waits for another. */
    provider: paymentProvider.optional(),
    seen: z.array(reading).optional(),
  }),
  schedule: { cron: "37 2 * * *", backfillMs: DAY_MS },
  // An hour of a provider that does not answer. The next day has a run of its own.
  maxAttempts: 8,
  priority: 10,
  run: ({ provider, seen }, platform) =>
    provider === undefined ? compareAll(platform) : compareCustody(platform, provider, seen),
});

async function compareAll({ database, config }: Platform): Promise<void> {
  const compared = providers.filter(({ balances }) => balances?.isCompared(config)).map(({ name }) => name);
  await database.prisma.custodyBalance.deleteMany({ where: { provider: { notIn: compared } } });
  await enqueue(
    database.prisma,
    compared.map((provider) => job(compareCustodyJob, { provider }, { key: keyOf(provider) })),
  );
}

const keyOf = (provider: string): string => `payout-custody:${provider}`;

/** @param seen the differences of the first look; undefined: this is the first. */
export async function compareCustody(
  platform: Platform,
  provider: PaymentProviderName,
  seen?: readonly CoinReading[],
): Promise<void> {
  const { database, clock, logger, config } = platform;
  // The settings may have changed since the job was enqueued.
  if (findProvider(provider)?.balances?.isCompared(config) !== true) return;
  const found = await readCustody(platform, provider);
  if (found === undefined) return;
  const differing = found.filter((coin) => differenceOf(coin) !== 0n);
  const settled = found.filter((coin) => differenceOf(coin) === 0n);
  const repeated = differing.flatMap((coin) => {
    const earlier = seen?.find(({ currency }) => currency === coin.currency);
    return earlier === undefined ? [] : [smaller(coin, earlier)];
  });
  await database.prisma.$transaction(async (transaction) => {
    const now = clock.now();
    await storeReadings.run(transaction, { readings: [...settled, ...repeated], now });
    if (seen !== undefined || differing.length === 0) return;
    const runAt = new Date(Date.now() + AGAIN_MS);
    const options = { key: keyOf(provider), runAt };
    await enqueue(transaction, [job(compareCustodyJob, { provider, seen: differing }, options)]);
  });
  for (const { currency, atProvider, inLedger } of repeated)
    logger.warn(
      { event: "custody_differs", provider, currency, atProvider, inLedger },
      "The provider's balance differs from the ledger",
    );
}

const smaller = (one: CoinReading, other: CoinReading): CoinReading =>
  size(differenceOf(one)) <= size(differenceOf(other)) ? one : other;

const size = (units: bigint): bigint => (units < 0n ? -units : units);
