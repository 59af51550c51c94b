import { z } from "zod";
import { telegramId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { JobKind } from "../../platform/jobs/jobs.ts";
import { currencies } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { askPayout } from "./ask-payout.ts";

const name = "payouts:ask-due";

/**
 * Asks for every owner who chose that and has enough. Safe to run again from any point: what was asked for is under way, and
 * nothing more is available.
 */
export const askDuePayouts: JobKind = defineJob({
  // With a colon, like all that the clock starts.
  name,
  // The clock's own note of when it fell due: nothing that we need.
  payload: z.unknown(),
  priority: 10,
  async run(_payload, platform) {
    const asked = await askDue(platform);
    if (asked > 0) platform.logger.info({ asked }, "payouts asked for");
  },
});

/**
 * @returns how many were asked for.
 * @throws what failed for an owner, once all others were asked for.
 */
export async function askDue(platform: Platform): Promise<number> {
  if (!platform.config.payouts) return 0;
  const choices = await platform.database.prisma.payoutChoice.findMany({
    where: { isAutomatic: true, network: { not: null } },
    select: { ownerId: true },
    orderBy: { ownerId: "asc" },
  });
  let asked = 0;
  const failures: unknown[] = [];
  for (const { ownerId } of choices)
    for (const currency of currencies) {
      try {
        const { kind } = await askPayout(platform, { ownerId: telegramId(ownerId), currency, by: "clock" });
        if (kind === "asked") asked += 1;
      } catch (error) {
        // One owner's books are no reason for another one to wait.
        platform.logger.error({ userId: telegramId(ownerId), err: error }, "a payout could not be asked for");
        failures.push(error);
      }
    }
  if (failures.length > 0) throw new AggregateError(failures, "Not all payouts could be asked for");
  return asked;
}

// In the morning of Europe's working day, when somebody is there to send. A day in which nothing ran is made up for.
export const payoutCrontab = `23 7 * * * ${name} ?fill=1d&jobKey=${name}`;
