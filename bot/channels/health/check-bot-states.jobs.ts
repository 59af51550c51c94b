import { defineScheduledJob, wakeJobs } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { migratedTo } from "../../platform/telegram/telegram.ts";
import { readBotState } from "../managed/bot-state.ts";
import { claimStateChecks } from "./health.sql.ts";
import { recordState } from "../managed/record-state.ts";
import { moveChannel } from "./move-channel.ts";

export const checkBotStatesJob = defineScheduledJob({
  name: "channels.check-bot-states",
  // A deferred job waits at most a minute after a recovery that no update reported.
  schedule: { cron: "* * * * *" },
  async run(platform) {
    await checkBotStates(platform);
  },
});

// Telegram takes about 30 calls a second, so one batch a minute is a small share.
const BATCH = 30;

/**
 * Asks Telegram for the bot's state in channels whose state changed or is broken, because Telegram's update can be lost or
 * late: first soon after the change, then at growing intervals. A failure in one channel does not stop the others.
 *
 * @returns how many checks were due.
 */
export async function checkBotStates(platform: Platform): Promise<number> {
  const { database, clock, logger } = platform;
  const due = await claimStateChecks.all(database.prisma, { now: clock.now(), most: BATCH });
  for (const { id: channelId, telegramChatId } of due) {
    try {
      await checkBotState(platform, { channelId, telegramChatId });
    } catch (error) {
      logger.warn(
        { event: "channel_check_failed", err: error, channelId },
        "The bot's state in a channel could not be checked",
      );
    }
  }
  return due.length;
}

async function checkBotState(
  platform: Platform,
  { channelId, telegramChatId }: { readonly channelId: string; readonly telegramChatId: number },
): Promise<void> {
  try {
    const state = await readBotState(platform, { telegramChatId });
    const recorded = await recordState(platform, { telegramChatId, state });
    if (state !== "connected" || recorded.kind === "changed") return;
    await platform.database.prisma.$transaction(async (transaction) => {
      // A job that read the old state just before the recovery may have been deferred after the others were woken.
      await wakeJobs(transaction, channelId);
      await transaction.channel.updateMany({ where: { id: channelId, state }, data: { checkStateAt: null } });
    });
  } catch (error) {
    const newId = migratedTo(error);
    if (newId === undefined) throw error;
    await moveChannel(platform, { from: telegramChatId, to: newId });
  }
}
