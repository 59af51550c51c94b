import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import { permissions } from "../../channels/index.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

/** The time in which existing members can claim a subscription. */
export type ClaimWindow = {
  readonly isOpen: boolean;
  /** Undefined: it was never open, or the owner closed it. */
  readonly until: Date | undefined;
  /** The days of access that a claim gives. Null: for life. */
  readonly days: number | null;
  /** The number of all claims so far. */
  readonly claims: number;
};

export async function findClaimWindow(
  { database, clock }: Platform,
  channelId: string,
): Promise<ClaimWindow> {
  const [{ claimUntil, claimDays }, claims] = await Promise.all([
    database.prisma.channel.findUniqueOrThrow({
      where: { id: channelId },
      select: { claimUntil: true, claimDays: true },
    }),
    database.prisma.memberClaim.count({ where: { channelId } }),
  ]);
  const isOpen = claimUntil !== null && claimUntil > clock.now();
  return { isOpen, until: claimUntil ?? undefined, days: claimDays, claims };
}

type SetClaimWindowInput = {
  readonly channelId: string;
  readonly actorId: number;
  /** How many days the window is open, and how many days of access a claim gives (null: for life). Undefined: close. */
  readonly window: { readonly openDays: number; readonly memberDays: number | null } | undefined;
};

/**
 * Opens the claim window, in place of one that may be open, or closes it.
 * @returns false if the actor does not own the channel.
 */
export async function setClaimWindow(
  platform: Platform,
  { channelId, actorId, window }: SetClaimWindowInput,
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    if (
      !(await permissions.lockPermittedChannel(transaction, {
        channelId,
        actorId,
        permission: "members.import",
      }))
    )
      return false;
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
