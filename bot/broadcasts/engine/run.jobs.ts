import { z } from "zod";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobKind, JobRequest } from "../../platform/jobs/jobs.ts";
import { createBulkApi } from "../../platform/telegram/telegram.ts";
import { alone } from "./alone.ts";
import { runSlice } from "./slice.ts";
import { createCourier } from "./telegram-deliver.ts";

// Long enough that the pause between two (a tenth of a second) is nothing, and short enough that a runner which is to be
// restarted, or does it by itself, has not held the work for long.
const SLICE_MS = 20_000;
// Somebody else is at it, and goes on by itself; this is for the case that it was just ending.
const LOOK_AGAIN_MS = 1_000;

/**
 * Sends what is broadcast, for a few seconds, and asks for its next run: one job, whatever the number of broadcasts and of
 * processes, so that all the others are free for people who wait.
 */
export const runJob: JobKind = defineJob({
  name: "broadcasts.run",
  payload: z.unknown(),
  // After everything else that is due.
  priority: 10,
  async run(_payload, platform, { stopping }) {
    const { config, database } = platform;
    const isMine = await alone(database.pool, async () => {
      const api = createBulkApi(config.botToken, config.telegram.apiRoot);
      const { username } = await api.getMe();
      const courier = createCourier(api, username);
      const next = await runSlice(platform, { courier, milliseconds: SLICE_MS, stopping });
      if (next !== undefined) await enqueue(database.prisma, [runRequest(next.inMs)]);
    });
    if (!isMine) await enqueue(database.prisma, [runRequest(LOOK_AGAIN_MS)]);
  },
});

/** While one waits, it is that one. The queue runs on real time. */
export const runRequest = (inMs = 0): JobRequest =>
  job(runJob, {}, { key: "broadcasts", runAt: new Date(Date.now() + inMs) });
