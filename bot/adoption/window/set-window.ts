import { audit, lockOwnedChannel } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";

export type SetWindowInput = {
  readonly channelId: string;
  readonly actorId: number;
  /** For how many days it is open, and how many days a member gets (null: for life). Undefined: it is closed. */
  readonly window: { readonly openDays: number; readonly givenDays: number | null } | undefined;
};

const DAY_MS = 86_400_000;

/**
 * Opens the time in which members who say so are taken over, in place of one that may be open, or closes it.
 * @returns false where the channel is not the actor's.
 */
export async function setWindow(
  platform: Platform,
  { channelId, actorId, window }: SetWindowInput,
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    if (!(await lockOwnedChannel(transaction, { channelId, actorId }))) return false;
    const until =
      window === undefined ? null : new Date(platform.clock.now().getTime() + window.openDays * DAY_MS);
    await transaction.channel.update({
      where: { id: channelId },
      data: { adoptUntil: until, adoptDays: window?.givenDays ?? null },
    });
    await audit(transaction, platform, {
      actorId,
      action: window === undefined ? "channel.adoption_closed" : "channel.adoption_opened",
      subject: channelId,
      ...(window === undefined ? {} : { detail: window }),
    });
    return true;
  });
}
