import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { STARS_HOLD_DAYS } from "../accounts/read-accounts.ts";
import { listDueOwners } from "./request-payout.sql.ts";
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
  const { clock, config, database, logger } = platform;
  if (!config.payouts) return 0;
  const heldSince = new Date(clock.now().getTime() - STARS_HOLD_DAYS * 86_400_000);
  let requested = 0;
  const failures: unknown[] = [];
  for (const { ownerId, currency } of await listDueOwners.all(database.prisma, { heldSince }))
    try {
      const { kind } = await requestPayout(platform, { ownerId, currency, by: "clock" });
      if (kind === "requested") requested += 1;
    } catch (error) {
      logger.error(
        { event: "payout_request_failed", userId: ownerId, err: error },
        "An automatic payout could not be requested",
      );
      failures.push(error);
    }
  if (failures.length > 0)
    throw new AggregateError(failures, "Some automatic payouts could not be requested");
  return requested;
}
