import { z } from "zod";
import type { Broadcast } from "../../../../prisma/client/client.ts";
import type { Transaction } from "../../../platform/database/database.ts";
import { opaqueId, telegramId } from "../../../platform/values/domain.ts";
import { defineJob, job } from "../../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../../platform/jobs/jobs.ts";
import type { Platform } from "../../../platform/platform.ts";
import { audience } from "../../model/audience.ts";
import { lockBroadcast } from "../../model/broadcast.sql.ts";
import { requestProgress, requestSending } from "../../model/request-jobs.ts";
import { reserveStars, starsFor } from "../stars/reserve-stars.ts";
import { returnStars } from "../stars/return-stars.ts";
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
      await coverRecipients(transaction, platform, { ...broadcast, total });
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

/**
 * The audience of a paid broadcast may have grown since its start. Either the owner's Stars cover every recipient, or the
 * broadcast goes on at the free rate and all Stars return.
 */
async function coverRecipients(
  transaction: Transaction,
  platform: Platform,
  { id: broadcastId, isPaid, starsOwnerId, starsReserved, total }: Filled,
): Promise<void> {
  if (!isPaid || starsOwnerId === null) return;
  const stars = starsFor(total) - starsReserved;
  if (stars <= 0) return;
  const ownerId = telegramId(starsOwnerId);
  const { kind } = await reserveStars(transaction, platform, { broadcastId, ownerId, stars });
  if (kind === "reserved") return;
  await transaction.broadcast.update({ where: { id: broadcastId }, data: { isPaid: false } });
  await returnStars(transaction, platform, { broadcastId, spent: 0 });
}

type Filled = Pick<Broadcast, "id" | "isPaid" | "starsOwnerId" | "starsReserved" | "total">;
