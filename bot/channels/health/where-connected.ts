import { telegramId } from "../../platform/values/domain.ts";
import { DeferJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { migratedTo } from "../../platform/telegram/telegram.ts";
import { refreshState } from "../managed/record-state.ts";
import { moveChannel } from "./move-channel.ts";
import { mayMeanStateChange } from "../managed/bot-state.ts";

/**
 * Runs the work of a job in a channel. While the bot cannot work there, the job is deferred without spending an attempt, and
 * wakes when the channel works again. After an unexpected refusal the bot's state is read again, and a change notifies the
 * owner. For a chat that migrated, the new id is stored; the next attempt uses it.
 *
 * @throws {DeferJob} for the job runner; and every error of the work.
 */
export async function whereConnected<Result>(
  platform: Platform,
  channelId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const channel = await platform.database.prisma.channel.findUniqueOrThrow({
    where: { id: channelId },
    select: { state: true, telegramChatId: true },
  });
  const deferred = (state: string, cause?: unknown): DeferJob =>
    new DeferJob(`The bot cannot work in channel ${channelId}, whose state is ${state}`, {
      channelId,
      cause,
    });
  if (channel.state !== "connected") throw deferred(channel.state);
  try {
    return await work();
  } catch (error) {
    const telegramChatId = telegramId(channel.telegramChatId);
    const newId = migratedTo(error);
    if (newId !== undefined) await moveChannel(platform, { from: telegramChatId, to: newId });
    if (!mayMeanStateChange(error)) throw error;
    const state = await refreshState(platform, { telegramChatId });
    if (state === "connected") throw error;
    throw deferred(state, error);
  }
}
