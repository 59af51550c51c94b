import { telegramId } from "../../platform/values/domain.ts";
import { NotNow } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { migratedTo } from "../../platform/telegram/telegram.ts";
import { moveChannel } from "./move-channel.ts";
import { noteState } from "./record-state.ts";
import { readPlace, speaksOfPlace } from "./telegram-place.ts";

/**
 * Does the work of a job in a channel, where the bot can work there. Where it cannot, the job waits without an attempt
 * spent, and the others go on; it runs as soon as the channel works again. A refusal that the bot did not expect makes it
 * look at its place anew; the owner is told once of a change. A chat that has another id by now is followed there: what
 * failed under the old one is for the next attempt.
 *
 * @throws {NotNow} for the job runner; and whatever the work throws.
 */
export async function whereConnected<Result>(
  platform: Platform,
  channelId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const channel = await platform.database.prisma.channel.findUniqueOrThrow({
    where: { id: channelId },
    select: { state: true, telegramId: true },
  });
  const notNow = (state: string, cause?: unknown): NotNow =>
    new NotNow(`The bot cannot work in ${channelId}: ${state}`, { channelId, cause });
  if (channel.state !== "connected") throw notNow(channel.state);
  try {
    return await work();
  } catch (error) {
    const telegramChatId = telegramId(channel.telegramId);
    const newId = migratedTo(error);
    if (newId !== undefined) await moveChannel(platform, { from: telegramChatId, to: newId });
    if (!speaksOfPlace(error)) throw error;
    const state = await readPlace(platform, { chatId: telegramChatId });
    if (state === "connected") throw error;
    await noteState(platform, { telegramChatId, state });
    throw notNow(state, error);
  }
}
