import type { Platform } from "../../platform/platform.ts";
import type { AccessOverride } from "./entitlement.ts";
import { listCurrentAccess } from "./find-current-access.sql.ts";

/** The current access of a user to one of the channels that a tier version opens. */
export type CurrentAccess = {
  readonly channelId: string;
  readonly channelTitle: string;
  /** A discussion group belongs to its channel. */
  readonly isDiscussion: boolean;
  /** Null: for life; undefined: no access, or it is over. */
  readonly end: Date | null | undefined;
  /** For a paused subscription, `end` is the end after a resumption now. */
  readonly isPaused: boolean;
  /** Undefined: the time was granted, not bought. */
  readonly tierId: string | undefined;
  readonly tierName: string | undefined;
  readonly accessOverride: AccessOverride | undefined;
};

/** One for each channel that the version opens, its own first. One statement, since Telegram waits for it (10 s). */
export async function findCurrentAccess(
  { database, clock }: Pick<Platform, "database" | "clock">,
  { userId, tierVersionId }: { readonly userId: number; readonly tierVersionId: string },
): Promise<readonly CurrentAccess[]> {
  const rows = await listCurrentAccess.all(database.prisma, { userId, tierVersionId });
  const now = clock.now();
  return rows.map((row) => ({
    channelId: row.channelId,
    channelTitle: row.title,
    isDiscussion: row.isDiscussion,
    end: row.hasSubscription ? effectiveEnd(row, now) : undefined,
    isPaused: row.pausedAt !== null,
    tierId: row.tierId ?? undefined,
    tierName: row.tierName ?? undefined,
    accessOverride: row.accessOverride ?? undefined,
  }));
}

type Period = { readonly expiresAt: Date | null; readonly pausedAt: Date | null };

function effectiveEnd({ expiresAt, pausedAt }: Period, now: Date): Date | null | undefined {
  if (expiresAt === null) return null;
  const pausedMs = pausedAt === null ? 0 : now.getTime() - pausedAt.getTime();
  const end = new Date(expiresAt.getTime() + pausedMs);
  return end > now ? end : undefined;
}
