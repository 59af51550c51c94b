import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import { lockOwnedChannel } from "../managed/permissions.ts";

export type SetManagerInput = {
  readonly channelId: string;
  readonly actorId: number;
  /** From Telegram's current list of administrators. */
  readonly manager: { readonly id: number; readonly firstName: string };
  readonly isAllowed: boolean;
};
export type SetManagerResult =
  | { readonly kind: "set" }
  | { readonly kind: "unchanged" }
  /** The actor is not the owner. */
  | { readonly kind: "not_allowed" };

/** Allows an administrator to manage the channel here, or forbids it. Idempotent. */
export async function setManager(
  platform: Platform,
  { channelId, actorId, manager, isAllowed }: SetManagerInput,
): Promise<SetManagerResult> {
  return platform.database.prisma.$transaction(async (tx): Promise<SetManagerResult> => {
    if (!(await lockOwnedChannel(tx, { channelId, actorId }))) return { kind: "not_allowed" };
    const userId = BigInt(manager.id);
    const createdAt = platform.clock.now();
    if (isAllowed) {
      // The administrator need not have started the bot.
      await tx.user.createMany({
        data: { id: userId, firstName: manager.firstName, createdAt },
        skipDuplicates: true,
      });
    }
    const { count } = isAllowed
      ? await tx.channelManager.createMany({ data: { channelId, userId, createdAt }, skipDuplicates: true })
      : await tx.channelManager.deleteMany({ where: { channelId, userId } });
    if (count === 0) return { kind: "unchanged" };
    await audit(tx, platform, {
      actorId,
      action: isAllowed ? "manager.allowed" : "manager.forbidden",
      subject: channelId,
      detail: { userId: manager.id },
    });
    return { kind: "set" };
  });
}

/** The managers of a channel, without its owner. */
export async function listManagerIds({ database }: Platform, channelId: string): Promise<Set<number>> {
  const rows = await database.prisma.channelManager.findMany({
    where: { channelId },
    select: { userId: true },
  });
  return new Set(rows.map(({ userId }) => telegramId(userId)));
}
