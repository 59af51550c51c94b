import type { Transaction } from "../../platform/database/database.ts";
import { managedBy } from "../../channels/index.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { fillJob } from "./fill.jobs.ts";
import { runRequest } from "./run.jobs.ts";
import { showProgressSoon } from "./show-progress.ts";

export type SteerInput = { readonly broadcastId: string; readonly actorId: number };

/** Nothing more is sent, a moment later at most, until it is resumed. @returns false where it does not run, or is not the actor's. */
export const pauseBroadcast = (platform: Platform, input: SteerInput): Promise<boolean> =>
  steer(platform, input, async (transaction, mine) => {
    const { count } = await transaction.broadcast.updateMany({
      where: { ...mine, state: { in: ["filling", "sending"] } },
      data: { state: "paused", pauseReason: null },
    });
    return count === 1;
  });

/** @returns false where it is not paused, or not the actor's. */
export const resumeBroadcast = (platform: Platform, input: SteerInput): Promise<boolean> =>
  steer(platform, input, async (transaction, mine) => {
    const { broadcastId } = input;
    const paused = { ...mine, state: "paused" };
    // One that was paused before its people were written down begins with that.
    const unfilled = await transaction.broadcast.updateMany({
      where: { ...paused, total: 0 },
      data: { state: "filling", pauseReason: null },
    });
    const filled = await transaction.broadcast.updateMany({
      where: paused,
      data: { state: "sending", pauseReason: null },
    });
    if (unfilled.count + filled.count === 0) return false;
    await enqueue(transaction, [
      unfilled.count === 1
        ? job(fillJob, { broadcastId }, { key: `broadcast-fill:${broadcastId}` })
        : runRequest(),
    ]);
    return true;
  });

/** Ends it, or takes back that it starts at a time: for ever. @returns false where it is over, or not the actor's. */
export const stopBroadcast = (platform: Platform, input: SteerInput): Promise<boolean> =>
  steer(platform, input, async (transaction, mine) => {
    const { count } = await transaction.broadcast.updateMany({
      where: { ...mine, state: { in: ["scheduled", "filling", "sending", "paused"] } },
      data: { state: "stopped", pauseReason: null, doneAt: platform.clock.now() },
    });
    return count === 1;
  });

type Mine = { readonly id: string; readonly channel: ReturnType<typeof managedBy> };

async function steer(
  { database }: Platform,
  { broadcastId, actorId }: SteerInput,
  change: (transaction: Transaction, mine: Mine) => Promise<boolean>,
): Promise<boolean> {
  return database.prisma.$transaction(async (transaction) => {
    const isChanged = await change(transaction, { id: broadcastId, channel: managedBy(actorId) });
    if (isChanged) await showProgressSoon(transaction, broadcastId);
    return isChanged;
  });
}
