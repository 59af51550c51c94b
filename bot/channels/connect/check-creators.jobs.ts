import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { readCreator } from "../telegram/chat-facts.ts";
import { claimCreatorChecks } from "./connect.sql.ts";
import { followCreator } from "./follow-creator.ts";

export const checkCreatorsJob = defineScheduledJob({
  name: "channels.check-creators",
  schedule: { cron: "* * * * *" },
  async run(platform) {
    await checkCreators(platform);
  },
});

// The check of a channel takes one call. A batch a minute is a small share of Telegram's 30 calls a second, and 40,000 channels
// fit into a day.
const BATCH = 30;
// A failed check does not wait for the next day.
const RETRY_MS = 60 * 60_000;

/**
 * Compares the owners with the creators at Telegram each day, and when the bot can work in a channel again, because the update about
 * a transfer can be lost. A failure in one channel does not stop the others. Convergent.
 *
 * @returns how many checks were due.
 */
export async function checkCreators(platform: Platform): Promise<number> {
  const { database, clock, logger, telegram } = platform;
  const due = await claimCreatorChecks.all(database.prisma, { now: clock.now(), most: BATCH });
  for (const { id, telegramChatId } of due) {
    try {
      const creator = await readCreator(telegram, telegramChatId);
      if (creator !== undefined)
        await database.prisma.$transaction((tx) => followCreator(tx, platform, { telegramChatId, creator }));
    } catch (error) {
      logger.warn(
        { event: "creator_check_failed", err: error, channelId: id },
        "The owner of a channel could not be compared with its creator at Telegram",
      );
      const checkCreatorAt = new Date(clock.now().getTime() + RETRY_MS);
      await database.prisma.channel.updateMany({ where: { id }, data: { checkCreatorAt } });
    }
  }
  return due.length;
}
