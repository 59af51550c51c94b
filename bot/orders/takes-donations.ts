import type { Platform } from "../platform/platform.ts";

/** Whether a channel takes donations now: its owner has not switched them off, and the bot is still there. */
export async function takesDonations({ database }: Platform, channelId: string): Promise<boolean> {
  const count = await database.prisma.channel.count({
    where: {
      id: channelId,
      state: { not: "gone" },
      OR: [{ donationPage: null }, { donationPage: { isOn: true } }],
    },
  });
  return count === 1;
}
