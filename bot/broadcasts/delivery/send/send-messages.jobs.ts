import { defineJob } from "../../../platform/jobs/jobs.ts";
import { advisoryLocks, withAdvisoryLock } from "../../../platform/database/advisory-locks.ts";
import { createBulkApi } from "../../../platform/telegram/telegram.ts";
import { requestSending, sendMessagesContract, requestProgress } from "../../model/request-jobs.ts";
import { createTransport } from "./telegram-transport.ts";
import type { Transport } from "./telegram-transport.ts";
import type { Platform } from "../../../platform/platform.ts";
import { listActiveBroadcasts } from "./active-broadcasts.sql.ts";
import { createFaultMonitor } from "./fault-monitor.ts";
import { createRateLimiter } from "./rate-limiter.ts";
import { endIfDone, recordInterrupted } from "./recipients.sql.ts";
import { reviseBatch } from "./revise-batch.ts";
import { createSender } from "./sender.ts";

// Long compared with the tenth of a second between two runs. Short enough that a restarting job runner frees the lock soon.
const RUN_MS = 20_000;
// Another process holds the lock and requests its own next run; this request is for a process that is just ending.
const LOCKED_RETRY_MS = 1_000;

/** One job for all broadcasts and processes, so that all other job slots stay free for people who wait. */
export const sendMessagesJob = defineJob({
  ...sendMessagesContract,
  async run(_payload, platform, { stopping }) {
    const { config, database } = platform;
    const isRun = await withAdvisoryLock(database.pool, advisoryLocks.broadcasts, async () => {
      const api = createBulkApi(config.botToken, config.telegram.apiRoot, platform.metrics);
      const { username } = await api.getMe();
      const transport = createTransport(api, username);
      const next = await runDeliveries(platform, { transport, milliseconds: RUN_MS, stopping });
      if (next !== undefined) await requestSending(database.prisma, next.inMs);
    });
    if (!isRun) await requestSending(database.prisma, LOCKED_RETRY_MS);
  },
});

type RunOptions = {
  readonly transport: Transport;
  readonly milliseconds: number;
  /** Ends the run early. */
  readonly stopping?: AbortSignal | undefined;
};

/** When the next run is due; undefined: when a broadcast requests it. */
type NextRun = { readonly inMs: number } | undefined;

/**
 * Sends the active broadcasts in turns for a limited time, within the rate limit that all processes share, and leaves no
 * call in flight. Each turn reads the active broadcasts again, so that a pause, stop or start takes effect at once.
 * Concurrent runs do no harm.
 */
export async function runDeliveries(
  platform: Platform,
  { transport, milliseconds, stopping }: RunOptions,
): Promise<NextRun> {
  const { prisma } = platform.database;
  const until = performance.now() + milliseconds;
  const rateLimiter = createRateLimiter(platform.database);
  const faultMonitor = createFaultMonitor(platform, rateLimiter);
  const sender = createSender({ platform, transport, rateLimiter, faultMonitor, until });
  for (const { broadcastId } of await listActiveBroadcasts(prisma))
    await recordInterrupted.run(prisma, { broadcastId });
  try {
    const isRunning = (): boolean => performance.now() < until && stopping?.aborted !== true;
    for (let turn = 0; isRunning(); turn++) {
      await sender.flush();
      const active = await listActiveBroadcasts(prisma);
      const unfinished = active.filter(({ broadcastId }) => !sender.isExhausted(broadcastId));
      const broadcast = unfinished[turn % unfinished.length];
      if (broadcast === undefined) break;
      if (broadcast.revision === undefined) await sender.sendBatch(broadcast);
      else await reviseBatch({ platform, transport, rateLimiter, until, stopping }, broadcast);
    }
  } finally {
    await sender.finish();
  }
  return endRun(platform, rateLimiter.freeInMs());
}

// For attempts of a killed process, which `recordInterrupted` ends.
const INTERRUPTED_WAIT_MS = 5_000;

async function endRun({ database: { prisma }, clock }: Platform, freeInMs: number): Promise<NextRun> {
  let next: NextRun;
  for (const { broadcastId, revision } of await listActiveBroadcasts(prisma)) {
    const state =
      revision === undefined ? await endIfDone(prisma, { broadcastId, now: clock.now() }) : "goes_on";
    if (state === "done") await requestProgress(prisma, broadcastId);
    if (state === "goes_on") next = { inMs: freeInMs };
    else if (state === "waits") next ??= { inMs: INTERRUPTED_WAIT_MS };
  }
  return next;
}
