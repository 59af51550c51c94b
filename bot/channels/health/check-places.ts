import { telegramId } from "../../platform/values/domain.ts";
import { hurryJobsOf } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { migratedTo } from "../../platform/telegram/telegram.ts";
import { moveChannel } from "./move-channel.ts";
import { noteState } from "./record-state.ts";
import { readPlace } from "./telegram-place.ts";

// Telegram takes some 30 calls a second: a minute's share is not felt, and broken channels are few.
const BATCH = 30;

/**
 * Looks at the bot's place in channels whose state changed, or in which it cannot work, since the word of a change can be
 * lost or late: soon after the change, then at ever longer intervals, once a day in the end. One that cannot be looked at
 * holds up none of the others.
 *
 * @returns how many were due.
 */
export async function checkPlaces(platform: Platform): Promise<number> {
  const { database, clock, logger } = platform;
  const now = clock.now();
  const due = await database.prisma.$queryRaw<{ id: string; telegram_id: bigint }[]>`
    with due as materialized (
      select id from channel where check_place_at <= ${now} order by check_place_at limit ${BATCH}
         for no key update skip locked)
    update channel c
       set check_place_at = ${now}::timestamptz
             + greatest(interval '1 minute', least(interval '1 day', (${now}::timestamptz - c.state_since) / 2))
      from due where c.id = due.id
    returning c.id, c.telegram_id`;
  for (const { id, telegram_id: chatId } of due) {
    try {
      await checkPlace(platform, { channelId: id, telegramChatId: telegramId(chatId) });
    } catch (error) {
      logger.warn({ err: error, channelId: id }, "the bot's place in a channel could not be looked at");
    }
  }
  return due.length;
}

async function checkPlace(
  platform: Platform,
  { channelId, telegramChatId }: { readonly channelId: string; readonly telegramChatId: number },
): Promise<void> {
  try {
    const state = await readPlace(platform, { chatId: telegramChatId });
    const noted = await noteState(platform, { telegramChatId, state });
    if (state !== "connected" || noted.kind === "changed") return;
    await platform.database.prisma.$transaction(async (tx) => {
      // A job that found the channel broken a moment before it was mended went to sleep after the others were woken.
      await hurryJobsOf(tx, channelId);
      await tx.channel.updateMany({ where: { id: channelId, state }, data: { checkPlaceAt: null } });
    });
  } catch (error) {
    const newId = migratedTo(error);
    if (newId === undefined) throw error;
    await moveChannel(platform, { from: telegramChatId, to: newId });
  }
}
