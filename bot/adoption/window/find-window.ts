import type { Platform } from "../../platform/platform.ts";

/** Until when members who say so are taken over, and what they get. */
export type AdoptionWindow = {
  readonly isOpen: boolean;
  /** Undefined: it was never open, or closed by hand. */
  readonly until: Date | undefined;
  /** Null: for life. */
  readonly days: number | null;
  /** How many were taken over so, ever. */
  readonly adopted: number;
};

export async function findWindow({ database, clock }: Platform, channelId: string): Promise<AdoptionWindow> {
  const [{ adoptUntil, adoptDays }, adopted] = await Promise.all([
    database.prisma.channel.findUniqueOrThrow({
      where: { id: channelId },
      select: { adoptUntil: true, adoptDays: true },
    }),
    database.prisma.adoption.count({ where: { channelId } }),
  ]);
  const isOpen = adoptUntil !== null && adoptUntil > clock.now();
  return { isOpen, until: adoptUntil ?? undefined, days: adoptDays, adopted };
}
