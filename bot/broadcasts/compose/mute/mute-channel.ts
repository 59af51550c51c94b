import type { Platform } from "../../../platform/platform.ts";

export type MuteInput = { readonly userId: number; readonly channelId: string };

/** Stops the broadcasts of a channel for a user. Idempotent. @returns the channel's title; undefined: no such channel. */
export async function muteChannel(
  { database, clock }: Platform,
  { userId, channelId }: MuteInput,
): Promise<string | undefined> {
  const channel = await database.prisma.channel.findUnique({
    where: { id: channelId },
    select: { title: true },
  });
  if (channel === null) return undefined;
  await database.prisma.broadcastOptOut.createMany({
    data: [{ userId: BigInt(userId), channelId, mutedAt: clock.now() }],
    skipDuplicates: true,
  });
  return channel.title;
}

/** Idempotent. */
export async function unmuteChannel({ database }: Platform, { userId, channelId }: MuteInput): Promise<void> {
  await database.prisma.broadcastOptOut.deleteMany({ where: { userId: BigInt(userId), channelId } });
}
