import { daysLater, endOfDay, wallClock } from "../../platform/time/wall-clock.ts";
import type { Day } from "../../platform/time/wall-clock.ts";
import { isolateDirection } from "../../platform/texts/languages.ts";
import { permissions, listChannels } from "../../channels/index.ts";
import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";

/** The channels and the days of a statistic. */
export type StatsRange = { readonly scope: Scope; readonly calendar: Calendar };

/** The channels of a statistic. They belong to one owner, whose ledger has their revenue. */
export type Scope = {
  readonly ownerId: number;
  readonly channelIds: readonly string[];
  /** The channel's title; null: all channels of the owner. */
  readonly title: string | null;
};

/** In callback data, in place of a channel's id. */
export const ALL = "all";

/**
 * One channel that the actor may manage, or all channels that the actor owns. Undefined for everybody else, and for a
 * channel that does not exist.
 */
export async function findScope(
  { database: { prisma } }: Platform,
  { actorId, of }: { readonly actorId: number; readonly of: string },
): Promise<Scope | undefined> {
  if (of === ALL) {
    const owned = await prisma.channel.findMany({
      where: { ownerId: BigInt(actorId) },
      select: { id: true },
    });
    if (owned.length === 0) return undefined;
    return { ownerId: actorId, channelIds: owned.map(({ id }) => id), title: null };
  }
  const channel = await prisma.channel.findFirst({
    where: { id: of, ...permissions.permittedTo(actorId, "sums.view") },
  });
  if (channel === null) return undefined;
  return { ownerId: telegramId(channel.ownerId), channelIds: [channel.id], title: channel.title };
}

/** The channels that the actor may manage, and "all" if the actor owns more than one. */
export async function listScopes(
  platform: Platform,
  actorId: number,
): Promise<readonly { readonly of: string; readonly title: string | null }[]> {
  const channels = await listChannels(platform, actorId, "sums.view");
  const own = await platform.database.prisma.channel.count({
    where: { ownerId: BigInt(actorId), discussionOfId: null },
  });
  const each = channels.map(({ id, title }) => ({ of: id, title }));
  return own > 1 ? [{ of: ALL, title: null }, ...each] : each;
}

/** Consecutive days in a time zone: day i is from bounds[i] until just before bounds[i + 1]. */
export type Calendar = {
  readonly timeZone: string;
  readonly days: readonly Day[];
  readonly bounds: readonly Date[];
};

/** Today and the days before it. A day on which the clocks change has 23 or 25 hours. */
export function lastDays(now: Date, count: number, timeZone: string): Calendar {
  const { year, month, day } = wallClock(now, timeZone);
  const daysAgo = (ago: number): Day => daysLater({ year, month, day }, -ago);
  const days = Array.from({ length: count }, (_, index) => daysAgo(count - 1 - index));
  const ends = [daysAgo(count), ...days].map((one) => endOfDay(one, timeZone));
  return { timeZone, days, bounds: ends.map((end) => new Date(end.getTime() + 1)) };
}

/** "2026-11-24". */
export const nameOfDay = ({ year, month, day }: Day): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, "2026-11-24".length);

/** "24 Nov", in the reader's language. */
export const labelOfDay = ({ year, month, day }: Day, locale: string): string =>
  isolateDirection(
    new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }).format(
      Date.UTC(year, month - 1, day),
    ),
    locale,
  );
