import { telegramId } from "../../platform/values/domain.ts";
import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import { currencies } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { requestPayout } from "./request-payout.ts";

/**
 * Requests the payouts of all owners with automatic payouts and enough balance. Idempotent: a requested payout is pending,
 * and its amount no longer available.
 */
export const requestDuePayoutsJob = defineScheduledJob({
  name: "payouts.request-due",
  // In the European morning, when operators are at work. A missed day is made up for.
  schedule: { cron: "23 7 * * *", backfillMs: 86_400_000 },
  priority: 10,
  async run(platform) {
    const requested = await requestDuePayouts(platform);
    if (requested > 0)
      platform.logger.info({ event: "payouts_requested", requested }, "Automatic payouts are requested");
  },
});

/**
 * @returns the number of requested payouts.
 * @throws {AggregateError} the errors of single owners, after the requests of all others.
 */
export async function requestDuePayouts(platform: Platform): Promise<number> {
  if (!platform.config.payouts) return 0;
  const settings = await platform.database.prisma.payoutSetting.findMany({
    where: { isAutomatic: true, network: { not: null } },
    select: { ownerId: true },
    orderBy: { ownerId: "asc" },
  });
  let requested = 0;
  const failures: unknown[] = [];
  for (const { ownerId } of settings)
    for (const currency of currencies) {
      try {
        const { kind } = await requestPayout(platform, {
          ownerId: telegramId(ownerId),
          currency,
          by: "clock",
        });
        if (kind === "requested") requested += 1;
      } catch (error) {
        platform.logger.error(
          { event: "payout_request_failed", userId: telegramId(ownerId), err: error },
          "An automatic payout could not be requested",
        );
        failures.push(error);
      }
    }
  if (failures.length > 0)
    throw new AggregateError(failures, "Some automatic payouts could not be requested");
  return requested;
}
