import { defineScheduledJob } from "../../../platform/jobs/jobs.ts";
import type { Platform } from "../../../platform/platform.ts";
import { deleteForgotten, markForgotten } from "./recipients.sql.ts";

export const forgetRecipientsJob = defineScheduledJob({
  name: "broadcasts.forget-recipients",
  // Once a night, at an odd minute.
  schedule: { cron: "37 3 * * *" },
  async run(platform) {
    const forgotten = await forgetRecipients(platform);
    if (forgotten > 0)
      platform.logger.info(
        { event: "broadcast_recipients_deleted", broadcasts: forgotten },
        "Recipients of old broadcasts are deleted",
      );
  },
});

/*
 * Telegram deletes copies for 48 hours only. A month leaves time to edit copies and to download the file of failures. Longer
 * storage would only keep personal data.
 */
const RETENTION_DAYS = 30;
// About 100 ms a statement. Single rows would take hours; all rows at once would hold their locks for a minute.
const BATCH = 20_000;

/**
 * Deletes the recipients of broadcasts that ended before the retention period. After a kill the next run continues.
 *
 * @returns how many broadcasts were marked for deletion.
 */
export async function forgetRecipients({
  database: { prisma },
  clock,
}: Pick<Platform, "database" | "clock">): Promise<number> {
  const now = clock.now();
  const before = new Date(now.getTime() - RETENTION_DAYS * 86_400_000);
  let forgotten = 0;
  while ((await markForgotten.first(prisma, { now, before })) !== undefined) forgotten += 1;
  while ((await deleteForgotten.run(prisma, { most: BATCH })) > 0);
  return forgotten;
}
