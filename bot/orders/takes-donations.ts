import type { Platform } from "../platform/platform.ts";

/** The owner has not switched donations off, and the bot is still in the channel. */
export async function takesDonations({ database }: Platform, channelId: string): Promise<boolean> {
  const count = await database.prisma.channel.count({
    where: {
      id: channelId,
      state: { not: "gone" },
      OR: [{ donationPage: null }, { donationPage: { isEnabled: true } }],
    },
  });
  return count === 1;
}
