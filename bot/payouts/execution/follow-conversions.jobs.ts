import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { DAY_MS } from "../../platform/values/durations.ts";
import { BatchMoved, changeBatch, custodyOf } from "../batches/batches.ts";
import { postConversion } from "../batches/post-conversion.ts";
import { listUnconverted } from "./send-payouts.sql.ts";

// Conversions take minutes. One that has no end for a month is a matter for the provider's support.
const FOLLOWED_MS = 30 * DAY_MS;

/**
 * Reads the conversions that had no end when their batches were released: the coins have changed at the provider, so the ledger must know.
 * Each is booked once, because a batch's converted amount is set once.
 */
export const followConversionsJob = defineScheduledJob({
  name: "payouts.follow-conversions",
  // Such a conversion had no end for two days already.
  schedule: { cron: "17 * * * *" },
  async run(platform) {
    const { database, clock } = platform;
    const since = new Date(clock.now().getTime() - FOLLOWED_MS);
    for (const batch of await listUnconverted.all(database.prisma, { since }))
      await followConversion(platform, batch);
  },
});

type Released = Awaited<ReturnType<typeof listUnconverted.all>>[number];

async function followConversion(platform: Platform, batch: Released): Promise<void> {
  const { conversionId, sourceCurrency, currency } = batch;
  const outcome = await custodyOf(batch).conversions.read(platform, conversionId);
  if (outcome.kind !== "done") return;
  const { status, fromAmount, toAmount } = outcome.value;
  const converted = status === "rejected" ? "0" : status === "finished" ? toAmount : undefined;
  if (converted === undefined) return;
  try {
    await platform.database.prisma.$transaction(async (transaction) => {
      await changeBatch(transaction, batch, { convertedAmount: converted });
      if (status === "rejected") return;
      await postConversion(transaction, platform, batch, {
        from: { amount: fromAmount, currency: sourceCurrency },
        to: { amount: converted, currency },
      });
    });
  } catch (error) {
    // Another run has booked it.
    if (!(error instanceof BatchMoved)) throw error;
  }
}
