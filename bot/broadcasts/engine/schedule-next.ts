import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { audience } from "./audience.ts";
import { broadcastContent } from "./content.ts";
import { weekAfter } from "./week-after.ts";

/** One that comes each week is a broadcast of its own each time: the next is made when one starts. */
export async function scheduleNext(
  transaction: Transaction,
  { clock }: Platform,
  broadcastId: string,
): Promise<void> {
  const now = clock.now();
  const one = await transaction.broadcast.findUniqueOrThrow({
    where: { id: broadcastId },
    include: { actor: { select: { timeZone: true } } },
  });
  if (!one.repeatsWeekly) return;
  const { channelId, actorId, isPaid } = one;
  await transaction.broadcast.create({
    data: {
      id: newId(now),
      channelId,
      actorId,
      state: "scheduled",
      content: broadcastContent.parse(one.content),
      audience: audience.parse(one.audience),
      isPaid,
      scheduledAt: weekAfter(one.scheduledAt ?? now, now, one.actor.timeZone ?? "UTC"),
      repeatsWeekly: true,
      repeatOfId: broadcastId,
      createdAt: now,
    },
  });
}
