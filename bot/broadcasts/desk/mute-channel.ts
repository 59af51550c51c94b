import type { Platform } from "../../platform/platform.ts";

export type MuteInput = { readonly userId: number; readonly channelId: string };

/**
 * From now on the person gets no broadcast of the channel. Safe to repeat.
 * @returns the channel's title; undefined where there is no such channel.
 */
export async function muteChannel(
  { database, clock }: Platform,
  { userId, channelId }: MuteInput,
): Promise<string | undefined> {
  const channel = await database.prisma.channel.findUnique({
    where: { id: channelId },
    select: { title: true },
  });
  if (channel === null) return undefined;
  await database.prisma.mutedChannel.createMany({
    data: [{ userId: BigInt(userId), channelId, mutedAt: clock.now() }],
    skipDuplicates: true,
  });
  return channel.title;
}

/** They get its broadcasts again. Safe to repeat. */
export async function unmuteChannel({ database }: Platform, { userId, channelId }: MuteInput): Promise<void> {
  await database.prisma.mutedChannel.deleteMany({ where: { userId: BigInt(userId), channelId } });
}
