import { NotNow } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isFinalRefusal } from "../../platform/telegram/telegram.ts";
import { checkMember } from "./check-member.ts";
import { claimChecks } from "./claim-checks.ts";
import type { Check } from "./claim-checks.ts";

const TOMORROW_MS = 24 * 60 * 60_000;

/**
 * One round of the slow comparison between what people may be and what Telegram says they are. What it cannot learn now
 * stays due. Safe to run beside another one.
 *
 * @returns how many were asked about.
 */
export async function reconcileMembers(platform: Platform): Promise<number> {
  let asked = 0;
  // One after the other: nobody waits for it, and what people wait for has Telegram's limits for itself.
  for (const check of await claimChecks(platform)) {
    try {
      await checkMember(platform, check);
      asked += 1;
    } catch (error) {
      // The channel does not work: its others are not taken before it does.
      if (error instanceof NotNow) continue;
      platform.logger.warn({ err: error, subscriptionId: check.id }, "nobody could say who is inside");
      // Telegram has too much to do, or is down: no more of this minute.
      if (!isFinalRefusal(error)) break;
      await putOff(platform, check);
    }
  }
  return asked;
}

/** An answer that will be the same in ten minutes: it may not stand in the way of the others. */
async function putOff({ database, clock }: Platform, { id, heldUntil }: Check): Promise<void> {
  await database.prisma.subscription.updateMany({
    where: { id, checkMembershipAt: heldUntil },
    data: { checkMembershipAt: new Date(clock.now().getTime() + TOMORROW_MS) },
  });
}
