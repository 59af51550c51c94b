import type { Platform } from "../../platform/platform.ts";
import { createAlarm } from "./alarm.ts";
import { endIfDone, giveUpLost } from "./recipients.ts";
import { reviseLot } from "./revise-lot.ts";
import { createRhythm } from "./rhythm.ts";
import { createSender } from "./sender.ts";
import { showProgressSoon } from "./show-progress.ts";
import { listTasks } from "./tasks.ts";
import type { Courier } from "./telegram-deliver.ts";

export type SliceOptions = {
  readonly courier: Courier;
  readonly milliseconds: number;
  /** Ends it earlier. */
  readonly stopping?: AbortSignal | undefined;
};

/** When the next slice is to begin; undefined: not before there is something to do. */
export type Next = { readonly inMs: number } | undefined;

/**
 * Sends what is broadcast for so long, at the pace that all processes share, and then ends with nothing under way. Each turn
 * it looks anew what there is to do, so that what was paused, stopped or started a moment ago is. Two at once do no harm.
 */
export async function runSlice(
  platform: Platform,
  { courier, milliseconds, stopping }: SliceOptions,
): Promise<Next> {
  const { pool } = platform.database;
  const until = performance.now() + milliseconds;
  const rhythm = createRhythm(platform.database);
  const sender = createSender({ platform, courier, rhythm, alarm: createAlarm(platform, rhythm), until });
  for (const { broadcastId } of await listTasks(pool)) await giveUpLost(pool, broadcastId);
  try {
    const goesOn = (): boolean => performance.now() < until && stopping?.aborted !== true;
    for (let turn = 0; goesOn(); turn++) {
      await sender.flush();
      const tasks = (await listTasks(pool)).filter(({ broadcastId }) => !sender.isExhausted(broadcastId));
      const task = tasks[turn % tasks.length];
      if (task === undefined) break;
      if (task.revision === undefined) await sender.sendLot(task);
      else await reviseLot({ platform, courier, rhythm, until }, task);
    }
  } finally {
    await sender.finish();
  }
  return endSlice(platform, rhythm.freeInMs());
}

// For those whose process was killed: see `giveUpLost`.
const WAIT_FOR_LOST_MS = 5_000;

async function endSlice({ database, clock }: Platform, freeInMs: number): Promise<Next> {
  let next: Next;
  for (const { broadcastId, revision } of await listTasks(database.pool)) {
    const state =
      revision === undefined ? await endIfDone(database.pool, { broadcastId, now: clock.now() }) : "goes_on";
    if (state === "done") await showProgressSoon(database.prisma, broadcastId);
    if (state === "goes_on") next = { inMs: freeInMs };
    else if (state === "waits") next ??= { inMs: WAIT_FOR_LOST_MS };
  }
  return next;
}
