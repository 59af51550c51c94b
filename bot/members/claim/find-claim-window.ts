import type { Platform } from "../../platform/platform.ts";

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
