import type { Platform } from "../../platform/platform.ts";
import { moveEndOfList } from "./star-list.sql.ts";

/**
 * Records that the list was read to the end that it had at `readAt`. Older payments that the list lacks are unknown to Telegram:
 * each is logged once, and `listUnlistedPayments` shows it as long as that is so.
 */
export async function recordEndOfList({ database, logger, clock }: Platform, readAt: Date): Promise<void> {
  const unlisted = await moveEndOfList.all(database.prisma, { readAt, now: clock.now() });
  if (unlisted.length === 0) return;
  const paymentIds = unlisted.map(({ id }) => id);
  logger.warn(
    { event: "payments_not_listed", paymentIds },
    "Telegram's list of Star transactions lacks these payments",
  );
}
