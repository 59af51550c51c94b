import { DeferJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isFinalRefusal } from "../../platform/telegram/telegram.ts";
import { checkMember } from "./check-member.ts";
import type { Check } from "./check-member.ts";
import { claimDueChecks } from "./reconcile-members.sql.ts";

// Thirty calls a minute are a fiftieth of Telegram's rate limit, and enough for 300,000 subscribers in a week.
const CHECKS_AT_ONCE = 30;
// A batch takes seconds. A check that a killed process or a busy Telegram left is due again after this time.
const HELD_FOR_MS = 10 * 60_000;
const TOMORROW_MS = 24 * 60 * 60_000;

/**
 * One run of the comparison of access with membership in Telegram. A check without an answer stays due. Safe to run beside
 * another run.
 *
 * @returns the number of checks with an answer.
 */
export async function reconcileMembers(platform: Platform): Promise<number> {
  let answered = 0;
  // One check after the other: nobody waits for them, and urgent calls need Telegram's rate limit.
  for (const check of await claimChecks(platform)) {
    try {
      await checkMember(platform, check);
      answered += 1;
    } catch (error) {
      // The bot cannot work in the channel, so its other checks are not claimed until it can.
      if (error instanceof DeferJob) continue;
      platform.logger.warn(
        { event: "membership_check_failed", err: error, subscriptionId: check.id },
        "Telegram does not say whether a subscriber is in the chat",
      );
      // Telegram is busy or down: this run ends.
      if (!isFinalRefusal(error)) break;
      await postpone(platform, check);
    }
  }
  return answered;
}

async function claimChecks({ database, clock }: Platform): Promise<readonly Check[]> {
  const now = clock.now();
  const heldUntil = new Date(now.getTime() + HELD_FOR_MS);
  const rows = await claimDueChecks.all(database.prisma, { now, heldUntil, most: CHECKS_AT_ONCE });
  return rows.map(({ id }) => ({ id, heldUntil }));
}

/** Telegram's refusal will be the same in ten minutes, and must not take the place of other checks. */
async function postpone({ database, clock }: Platform, { id, heldUntil }: Check): Promise<void> {
  await database.prisma.subscription.updateMany({
    where: { id, checkMembershipAt: heldUntil },
    data: { checkMembershipAt: new Date(clock.now().getTime() + TOMORROW_MS) },
  });
}
