import { z } from "zod";
import { currencyTicker } from "../../platform/values/domain.ts";
import { ProviderError } from "../../platform/values/errors.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobKind } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CoinCheckout } from "./coin-provider.ts";
import { providers } from "../../payments/index.ts";
import { refreshCoins } from "./refresh-coins.ts";

const name = "payments.refresh-coins";
// Attempts over half a minute; what is in trouble for longer is asked again by the next hour.
const ATTEMPTS = 4;
const HOUR_MS = 60 * 60_000;

type Payload = { after?: string | undefined };

/** Each hour, ten coins a job: one job is a few seconds of work, however many coins there are. */
export const refreshCoinsJob: JobKind<Payload> = defineJob<Payload>({
  name,
  // The clock adds its own note of when it fell due.
  payload: z.object({ after: currencyTicker.optional() }),
  maxAttempts: ATTEMPTS,
  async run({ after }, platform, { isLast }) {
    const coins = offeredCoins(platform);
    if (coins === undefined) return;
    try {
      const next = await refreshCoins(platform, coins, after);
      if (next !== undefined) await enqueueRefresh(platform, { after: next });
    } catch (error) {
      // Nothing that an operator could do: what we know of the coins still stands, and the next hour asks again.
      if (!(error instanceof ProviderError) || !isLast) throw error;
      platform.logger.warn({ err: error }, "the coins were not refreshed");
    }
  },
});

/** At a start: what an hourly clock has missed, if it has. */
export async function refreshStaleCoins(platform: Platform): Promise<void> {
  if (offeredCoins(platform) === undefined) return;
  const { _max } = await platform.database.prisma.coin.aggregate({ _max: { checkedAt: true } });
  const age = platform.clock.now().getTime() - (_max.checkedAt?.getTime() ?? 0);
  if (age > HOUR_MS) await enqueueRefresh(platform, {});
}

/** By its key: processes that start together, or a clock that was late, ask once. */
const enqueueRefresh = (platform: Platform, payload: Payload): Promise<void> =>
  platform.database.prisma.$transaction((transaction) =>
    enqueue(transaction, [job(refreshCoinsJob, payload, { key: name })]),
  );

/** Of the provider whose coins are picked in the chat, if it is set up and on offer. */
function offeredCoins({ config }: Platform): CoinCheckout | undefined {
  const anyPrice = { priceStars: null, priceUsdCents: 1n };
  return Object.values(providers).find((provider) => provider.coins && provider.canCharge(anyPrice, config))
    ?.coins;
}

// Minimums follow rates and the networks' fees: an hour is as long as we offer what is no longer taken. Not at the full
// hour, when everybody's clocks call.
export const coinCrontab = `17 * * * * ${name} ?max=${ATTEMPTS}&jobKey=${name}`;
