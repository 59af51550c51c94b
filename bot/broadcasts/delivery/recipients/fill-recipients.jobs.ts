import { z } from "zod";
import { opaqueId } from "../../../platform/values/domain.ts";
import { defineJob, job } from "../../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../../platform/jobs/jobs.ts";
import type { Platform } from "../../../platform/platform.ts";
import { audience } from "../../model/audience.ts";
import { lockBroadcast } from "../../model/broadcast.sql.ts";
import { requestProgress, requestSending } from "../../model/request-jobs.ts";
import { insertRecipients } from "./audience.sql.ts";

export const fillRecipientsJob = defineJob({
  name: "broadcasts.fill-recipients",
  payload: z.object({ broadcastId: opaqueId }),
  run: ({ broadcastId }, platform) => fillRecipients(platform, broadcastId),
});

export const fillRequest = (broadcastId: string): JobRequest =>
  job(fillRecipientsJob, { broadcastId }, { key: `broadcast-fill:${broadcastId}` });

// A million rows take about three seconds. After ten times that the job gives up and tries again.
const FILL_MS = 30_000;

/** Stores the recipients of a broadcast and lets sending begin, in one transaction. Idempotent. */
export async function fillRecipients(platform: Platform, broadcastId: string): Promise<void> {
  const { clock, database } = platform;
  await database.prisma.$transaction(
    async (transaction) => {
      const found = await lockBroadcast.first(transaction, { broadcastId });
      if (found === undefined || (found.state !== "filling" && found.state !== "paused")) return;
      const broadcast = await transaction.broadcast.findUniqueOrThrow({ where: { id: broadcastId } });
      if (broadcast.total > 0) return;
      const now = clock.now();
      const total = await insertRecipients(transaction, {
        broadcastId,
        channelId: found.channelId,
        audience: audience.parse(broadcast.audience),
        now,
      });
      const isDone = total === 0;
      await transaction.broadcast.update({
        where: { id: broadcastId },
        data: {
          total,
          ...(isDone ? { state: "done", doneAt: now, pauseReason: null } : {}),
          ...(!isDone && found.state === "filling" ? { state: "sending" } : {}),
        },
      });
      if (!isDone) await requestSending(transaction);
      await requestProgress(transaction, broadcastId);
    },
    { timeout: FILL_MS },
  );
}
