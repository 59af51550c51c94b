import type { Transaction } from "../../../platform/database/database.ts";
import { clockAt } from "../../../platform/time/days.ts";
import { newId } from "../../../platform/values/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import { audience } from "../../model/audience.ts";
import { broadcastContent } from "../../model/content.ts";

/** Schedules the next occurrence of a weekly broadcast as a broadcast of its own. To be called when one starts. */
export async function scheduleNextWeek(
  transaction: Transaction,
  { clock }: Platform,
  broadcastId: string,
): Promise<void> {
  const now = clock.now();
  const current = await transaction.broadcast.findUniqueOrThrow({
    where: { id: broadcastId },
    include: { actor: { select: { timeZone: true } } },
  });
  if (!current.repeatsWeekly) return;
  const { channelId, actorId, isPaid } = current;
  await transaction.broadcast.create({
    data: {
      id: newId(now),
      channelId,
      actorId,
      state: "scheduled",
      content: broadcastContent.parse(current.content),
      audience: audience.parse(current.audience),
      isPaid,
      scheduledAt: weekAfter(current.scheduledAt ?? now, now, current.actor.timeZone ?? "UTC"),
      repeatsWeekly: true,
      repeatOfId: broadcastId,
      createdAt: now,
    },
  });
}

const WEEK_MS = 7 * 24 * 60 * 60_000;

/**
 * The next time after `now` that is a whole number of weeks after `time`, at the same local time in a zone (an IANA name).
 * A local time that a change to summer time skips moves an hour later.
 */
export function weekAfter(time: Date, now: Date, timeZone: string): Date {
  const weeks = Math.max(1, Math.floor((now.getTime() - time.getTime()) / WEEK_MS) + 1);
  const shown = clockAt(time.getTime(), timeZone) + weeks * WEEK_MS;
  const around = time.getTime() + weeks * WEEK_MS;
  const found = around + shown - clockAt(around, timeZone);
  return found > now.getTime() ? new Date(found) : new Date(found + WEEK_MS);
}
