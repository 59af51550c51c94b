import { z } from "zod";
import { currencyTicker } from "../../platform/values/domain.ts";
import { ProviderError } from "../../platform/values/errors.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobDefinition } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { providers } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import { refreshCoins } from "./refresh-coins.ts";

const name = "checkout.refresh-coins";
// Four attempts span half a minute; after a longer outage the next hourly job asks again.
const ATTEMPTS = 4;
const HOUR_MS = 60 * 60_000;

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
