import type { Transaction } from "../platform/database/database.ts";
import type { Platform } from "../platform/platform.ts";
import { audit } from "./audit.ts";
import type { Administrator } from "./telegram-rights.ts";

export type FollowCreatorInput = { readonly telegramChatId: number; readonly creator: Administrator };

/**
 * Makes Telegram's creator of a connected channel its owner here. Whom the former one allowed is forgotten: the new
 * owner never did. Does nothing for an unknown channel and for an owner who still is one.
 */
export async function followCreator(
  transaction: Transaction,
  platform: Platform,
  { telegramChatId, creator }: FollowCreatorInput,
): Promise<void> {
  // They may never have spoken to the bot.
  await transaction.user.createMany({
    data: { id: BigInt(creator.id), firstName: creator.firstName, createdAt: platform.clock.now() },
    skipDuplicates: true,
  });
  const moved = await transaction.channel.updateManyAndReturn({
    where: { telegramId: BigInt(telegramChatId), ownerId: { not: BigInt(creator.id) } },
    data: { ownerId: BigInt(creator.id) },
    select: { id: true },
  });
  for (const { id } of moved) {
    await transaction.channelManager.deleteMany({ where: { channelId: id } });
    await audit(transaction, platform, {
      actorId: null,
      action: "channel.owner_changed",
      subject: id,
      detail: { ownerId: creator.id },
    });
  }
}
