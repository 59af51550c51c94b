import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isRefusal } from "../../platform/telegram/telegram.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { followCreator } from "../connect/follow-creator.ts";
import { readCreator } from "../telegram/chat-facts.ts";
import { claimAdministratorChecks } from "./check-administrators.sql.ts";
import { removeDismissed } from "./change-team.ts";

export const checkAdministratorsJob = defineScheduledJob({
  name: "channels.check-administrators",
  schedule: { cron: "* * * * *" },
  async run(platform) {
    await checkAdministrators(platform);
  },
});

// The check of a channel takes one call, and one more for each manager. A batch a minute is a small share of Telegram's 30 calls
// a second, and 40,000 channels fit into a day.
const BATCH = 30;
const RETRY_MS = 60 * 60_000;

/**
 * Compares the owner and the people who manage as administrators with Telegram's administrators, because the update about a dismissal can be
 * lost: each day, and when the bot can work in a channel again. A failure in one channel does not stop the others.
 *
 * @returns how many checks were due.
 */
export async function checkAdministrators(platform: Platform): Promise<number> {
  const { database, clock, logger } = platform;
  const due = await claimAdministratorChecks.all(database.prisma, { now: clock.now(), most: BATCH });
  for (const { id, telegramChatId } of due) {
    try {
      await checkTeam(platform, { channelId: id, telegramChatId });
    } catch (error) {
      logger.warn(
        { event: "administrator_check_failed", err: error, channelId: id },
        "The administrators of a channel could not be compared with Telegram's",
      );
      const checkAdministratorsAt = new Date(clock.now().getTime() + RETRY_MS);
      await database.prisma.channel.updateMany({ where: { id }, data: { checkAdministratorsAt } });
    }
  }
  return due.length;
}

type Team = { readonly channelId: string; readonly telegramChatId: number };

/** Convergent. @throws {GrammyError} or {HttpError} when Telegram gave no answer: nobody loses a permission by that. */
async function checkTeam(platform: Platform, { channelId, telegramChatId }: Team): Promise<void> {
  const { prisma } = platform.database;
  const creator = await readCreator(platform.telegram, telegramChatId);
  if (creator !== undefined)
    await prisma.$transaction((tx) => followCreator(tx, platform, { telegramChatId, creator }));
  const askedAt = platform.clock.now();
  const managers = await prisma.teamMember.findMany({
    where: { channelId, byAdministrator: true },
    select: { userId: true },
  });
  for (const manager of managers) {
    const userId = telegramId(manager.userId);
    // A role that the owner gives after `askedAt` rests on a later answer of Telegram and stays.
    if (!(await isAdministrator(platform, { telegramChatId, userId })))
      await removeDismissed(platform, { telegramChatId, userId, givenBefore: askedAt });
  }
}

/** By getChatMember, which is current; getChatAdministrators may be served from a cache of Telegram's. */
async function isAdministrator(
  { telegram }: Platform,
  { telegramChatId, userId }: { readonly telegramChatId: number; readonly userId: number },
): Promise<boolean> {
  try {
    const { status } = await telegram.getChatMember(telegramChatId, userId);
    return status === "administrator" || status === "creator";
  } catch (error) {
    // Telegram's refusals for a deleted account and for a person who was never in the chat.
    if (isRefusal(error, "user not found", "member not found", "invalid user_id", "PARTICIPANT_ID_INVALID"))
      return false;
    throw error;
  }
}
