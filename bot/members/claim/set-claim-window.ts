import { audit } from "../../platform/audit.ts";
import { lockOwnedChannel } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";

export type SetClaimWindowInput = {
  readonly channelId: string;
  readonly actorId: number;
  /** How many days the window is open, and how many days of access a claim gives (null: for life). Undefined: close. */
  readonly window: { readonly openDays: number; readonly memberDays: number | null } | undefined;
};

const DAY_MS = 86_400_000;

/**
 * Opens the claim window, in place of one that may be open, or closes it.
 * @returns false if the actor does not own the channel.
 */
export async function setClaimWindow(
  platform: Platform,
  { channelId, actorId, window }: SetClaimWindowInput,
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    if (!(await lockOwnedChannel(transaction, { channelId, actorId }))) return false;
    const until =
      window === undefined ? null : new Date(platform.clock.now().getTime() + window.openDays * DAY_MS);
    await transaction.channel.update({
      where: { id: channelId },
      data: { claimUntil: until, claimDays: window?.memberDays ?? null },
    });
    await audit(transaction, platform, {
      actorId,
      action: window === undefined ? "channel.claim_window_closed" : "channel.claim_window_opened",
      subject: channelId,
      ...(window === undefined ? {} : { detail: window }),
    });
    return true;
  });
}
