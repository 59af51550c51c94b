import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";

export type ForgetManagerInput = {
  readonly telegramChatId: number;
  readonly userId: number;
  /** Leaves a manager alone whom the owner allowed after this time; absent: forbids the manager in any case. */
  readonly allowedBefore?: Date;
};

/** Forbids a manager who is no longer an administrator of the channel. Idempotent. */
export async function forgetManager(
  platform: Platform,
  { telegramChatId, userId, allowedBefore }: ForgetManagerInput,
): Promise<void> {
  await platform.database.prisma.$transaction(async (tx) => {
    const channel = await tx.channel.findUnique({
      where: { telegramChatId: BigInt(telegramChatId) },
      select: { id: true },
    });
    if (channel === null) return;
    const { count } = await tx.channelManager.deleteMany({
      where: {
        channelId: channel.id,
        userId: BigInt(userId),
        ...(allowedBefore === undefined ? {} : { createdAt: { lte: allowedBefore } }),
      },
    });
    if (count === 0) return;
    await audit(tx, platform, {
      actorId: null,
      action: "manager.forbidden",
      subject: channel.id,
      detail: { userId },
    });
  });
}
