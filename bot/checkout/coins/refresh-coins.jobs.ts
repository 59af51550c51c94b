import { z } from "zod";
import { currencyTicker } from "../../platform/values/domain.ts";
import { ProviderError } from "../../platform/values/errors.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobDefinition } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { providers } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import { logUnknownMinimum, refreshCoin } from "./coins.ts";
import { HOUR_MS } from "../../platform/values/durations.ts";

const name = "checkout.refresh-coins";
// Four attempts span half a minute; after a longer outage the next hourly job asks again.
const ATTEMPTS = 4;

type Payload = { after?: string | undefined };

/** Ten coins a job, so that a job takes a few seconds. Each job enqueues the next one. */
export const refreshCoinsJob: JobDefinition<Payload> = defineJob<Payload>({
  name,
  // graphile-worker adds `_cron`, which this schema drops.
  payload: z.object({ after: currencyTicker.optional() }),
  maxAttempts: ATTEMPTS,
  // Minimums follow exchange rates and network fees, so an outdated coin is offered for at most an hour. Minute 17, because
  // many other clients call at the full hour.
  schedule: { cron: "17 * * * *" },
  async run({ after }, platform, { isLast }) {
    const coins = offeredCoins(platform);
    if (coins === undefined) return;
    try {
      const next = await refreshCoins(platform, coins, after);
      if (next !== undefined) await enqueueRefresh(platform, { after: next });
    } catch (error) {
      // The job must not fail for good: an operator can do nothing, and the next hourly job asks again.
      if (!(error instanceof ProviderError) || !isLast) throw error;
      platform.logger.warn({ event: "coins_refresh_failed", err: error }, "The coins are not refreshed");
    }
  },
});

/** Called when the program starts: the hourly job may have been missed while the program was down. */
export async function refreshStaleCoins(platform: Platform): Promise<void> {
  if (offeredCoins(platform) === undefined) return;
  const { _max } = await platform.database.prisma.coin.aggregate({ _max: { checkedAt: true } });
  const age = platform.clock.now().getTime() - (_max.checkedAt?.getTime() ?? 0);
  if (age > HOUR_MS) await enqueueRefresh(platform, {});
}

/** The job key prevents a second job when several processes start at once. */
const enqueueRefresh = (platform: Platform, payload: Payload): Promise<void> =>
  platform.database.prisma.$transaction((transaction) =>
    enqueue(transaction, [job(refreshCoinsJob, payload, { key: name })]),
  );

/** The first configured provider that supports the choice of a coin in the chat. */
const offeredCoins = ({ config }: Platform): providerTypes.CoinCheckout | undefined =>
  providers.find((provider) => provider.coins !== undefined && provider.isOffered(config))?.coins;

// The calls run one after another and take about three seconds, which a shutdown can wait for.
const BATCH_SIZE = 10;
// One failure may concern one coin; three of ten mean that the provider is down.
const MAX_FAILURES = 3;

/**
 * Stores the minimum deposit of the next ten coins and deletes the coins that the provider no longer lists. Idempotent.
 * @param after the last coin of the previous batch; undefined for the first batch.
 * @returns the last coin of this batch; undefined after the last batch.
 * @throws {ProviderError} when the provider is down or limits our rate; stored coins stay.
 */
export async function refreshCoins(
  platform: Platform,
  coins: providerTypes.CoinCheckout,
  after: string | undefined,
): Promise<string | undefined> {
  const listed = (await coins.list(platform)).toSorted();
  await platform.database.prisma.coin.deleteMany({ where: { code: { notIn: listed } } });
  const rest = after === undefined ? listed : listed.filter((code) => code > after);
  const batch = rest.slice(0, BATCH_SIZE);
  let failures = 0;
  for (const code of batch) {
    try {
      await refreshCoin(platform, coins, code);
    } catch (error) {
      failures += 1;
      if (!(error instanceof ProviderError) || failures === MAX_FAILURES) throw error;
      logUnknownMinimum(platform, code, error);
    }
  }
  return rest.length > batch.length ? batch.at(-1) : undefined;
}
