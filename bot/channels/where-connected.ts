import { telegramId } from "../platform/domain.ts";
import { NotNow } from "../platform/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { noteState } from "./note-state.ts";
import { readPlace, speaksOfPlace } from "./telegram-place.ts";

/**
 * Does the work of a job in a channel, where the bot can work there. Where it cannot, the job waits without an attempt
 * spent, and the others go on: its payload names the channel as `channelId`, so that it runs as soon as the channel
 * works again. A refusal that the bot did not expect makes it look at its place anew; the owner is told once of a change.
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
  if (channel.state !== "connected")
    throw new NotNow(`The bot cannot work in ${channelId}: ${channel.state}`);
  try {
    return await work();
  } catch (error) {
    if (!speaksOfPlace(error)) throw error;
    const telegramChatId = telegramId(channel.telegramId);
    const state = await readPlace(platform, { chatId: telegramChatId });
    if (state === "connected") throw error;
    await noteState(platform, { telegramChatId, state });
    throw new NotNow(`The bot cannot work in ${channelId}: ${state}`, { cause: error });
  }
}
