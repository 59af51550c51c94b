import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import { readProgress, SHOW_PROGRESS } from "../engine/index.ts";
import { isMoving } from "./describe-progress.ts";
import { showProgress } from "./telegram-show-progress.ts";

// Telegram lets one message a second through to a chat, and people read no faster.
const EVERY_MS = 3_000;

/**
 * Brings the message that follows a broadcast up to date, and does so again every three seconds as long as it runs, so that
 * its last state is always the one that is shown. Asked for in between, it is done at once instead.
 */
export const showProgressJob = defineJob<{ broadcastId: string }>({
  name: SHOW_PROGRESS,
  payload: z.object({ broadcastId: opaqueId }),
  async run({ broadcastId }, platform) {
    const progress = await readProgress(platform, broadcastId);
    if (progress === undefined || progress.state === "draft" || progress.state === "scheduled") return;
    await showProgress(platform, progress);
    if (!isMoving(progress)) return;
    // The queue runs on real time.
    const again = { key: `broadcast-progress:${broadcastId}`, runAt: new Date(Date.now() + EVERY_MS) };
    await enqueue(platform.database.prisma, [job(showProgressJob, { broadcastId }, again)]);
  },
});
