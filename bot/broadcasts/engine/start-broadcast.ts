import { audit, mayManage } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { fillJob } from "./fill.jobs.ts";
import { lockBroadcast } from "./lock-broadcast.ts";
import type { LockedBroadcast } from "./lock-broadcast.ts";
import { findQuota } from "./quota.ts";
import { scheduleNext } from "./schedule-next.ts";
import { showProgressSoon } from "./show-progress.ts";

export type StartInput = {
  readonly broadcastId: string;
  readonly actorId: number;
  /** When it is to start; left out, or past: now. */
  readonly at?: Date;
  /** Again each week at the same time by the clocks of whoever wrote it. */
  readonly repeatsWeekly?: boolean;
};

export type Started =
  | { readonly kind: "started" }
  | { readonly kind: "scheduled"; readonly at: Date }
  /** The owner's channels sent as many as the operator allows for a day; the next may start then. */
  | { readonly kind: "quota"; readonly limit: number; readonly freeAt: Date }
  /** Somebody was faster: it was started or scheduled before. */
  | { readonly kind: "already" }
  /** There is none of that id in a channel that the actor manages. */
  | { readonly kind: "unknown" };

/** Starts a draft, or says when it is to start. Pressed twice it starts once. */
export async function startBroadcast(
  platform: Platform,
  { broadcastId, actorId, at, repeatsWeekly = false }: StartInput,
): Promise<Started> {
  return platform.database.prisma.$transaction(async (transaction) => {
    const found = await lockBroadcast(transaction, broadcastId);
    if (found === undefined || !(await mayManage(transaction, { channelId: found.channelId, actorId })))
      return { kind: "unknown" };
    if (found.state !== "draft") return { kind: "already" };
    if (at === undefined || at <= platform.clock.now()) {
      const begun = await beginBroadcast(transaction, platform, found);
      if (begun.kind !== "started") return begun;
      // One that begins now and comes again each week is the first of these.
      await transaction.broadcast.update({ where: { id: broadcastId }, data: { repeatsWeekly } });
      await scheduleNext(transaction, platform, broadcastId);
      return begun;
    }
    await transaction.broadcast.update({
      where: { id: broadcastId },
      data: { state: "scheduled", scheduledAt: at, repeatsWeekly },
    });
    return { kind: "scheduled", at };
  });
}

/** With the broadcast locked: begins it, if the owner's quota of the day allows. */
export async function beginBroadcast(
  transaction: Transaction,
  platform: Platform,
  { broadcastId, channelId, actorId }: LockedBroadcast,
): Promise<Extract<Started, { kind: "started" | "quota" }>> {
  const quota = await findQuota(transaction, platform, channelId);
  if (quota.freeAt !== undefined) return { kind: "quota", limit: quota.limit, freeAt: quota.freeAt };
  await transaction.broadcast.update({
    where: { id: broadcastId },
    data: {
      state: "filling",
      startedAt: platform.clock.now(),
      // What the operator allowed when it was written counts no more.
      ...(platform.config.broadcasts.paid ? {} : { isPaid: false }),
    },
  });
  await audit(transaction, platform, {
    actorId: Number(actorId),
    action: "broadcast.started",
    subject: channelId,
    detail: { broadcastId },
  });
  await enqueue(transaction, [job(fillJob, { broadcastId }, { key: `broadcast-fill:${broadcastId}` })]);
  await showProgressSoon(transaction, broadcastId);
  return { kind: "started" };
}
