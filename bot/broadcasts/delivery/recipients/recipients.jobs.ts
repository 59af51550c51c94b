import { z } from "zod";
import type { Broadcast } from "../../../../prisma/client/client.ts";
import type { Transaction } from "../../../platform/database/database.ts";
import { opaqueId } from "../../../platform/values/domain.ts";
import { defineJob, job, defineScheduledJob } from "../../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../../platform/jobs/jobs.ts";
import type { Platform } from "../../../platform/platform.ts";
import { audience } from "../../model/audience.ts";
import { lockBroadcast } from "../../model/broadcast.sql.ts";
import { requestProgress, requestSending } from "../../model/request-jobs.ts";
import { starsFor, returnStars } from "../stars/reserve-stars.ts";
import {
  analyzeRecipients,
  findLastStored,
  findPageEnd,
  insertSelected,
  readSelection,
} from "./audience.sql.ts";
import { deleteForgotten, markForgotten } from "./forget-recipients.sql.ts";
import { DAY_MS } from "../../../platform/values/durations.ts";

export const fillRecipientsJob = defineJob({
  name: "broadcasts.fill-recipients",
  payload: z.object({ broadcastId: opaqueId }),
  run: ({ broadcastId }, platform) => fillRecipients(platform, broadcastId),
});

export const fillRecipientsRequest = (broadcastId: string): JobRequest =>
  job(fillRecipientsJob, { broadcastId }, { key: `broadcast-fill:${broadcastId}` });

// A page takes some tenths of a second. A person who pauses the broadcast waits no longer than that.
const PAGE = 10_000;

/**
 * Stores the recipients of a broadcast page by page, in the order of their ids, and lets sending begin after the last page.
 * Idempotent: a run goes on behind the last stored recipient.
 */
export async function fillRecipients(platform: Platform, broadcastId: string, most = PAGE): Promise<void> {
  const stored = await findLastStored.first(platform.database.prisma, { broadcastId });
  let after: number | undefined = stored?.userId ?? 0;
  while (after !== undefined) after = await fillPage(platform, { broadcastId, after, most });
}

type RecipientPage = { readonly broadcastId: string; readonly after: number; readonly most: number };

/** @returns the user id after which the next page begins; undefined: nothing is left to store. */
export const fillPage = (platform: Platform, page: RecipientPage): Promise<number | undefined> =>
  platform.database.prisma.$transaction((transaction) => storePage(transaction, platform, page));

async function storePage(
  transaction: Transaction,
  platform: Platform,
  { broadcastId, after, most }: RecipientPage,
): Promise<number | undefined> {
  const found = await lockBroadcast.first(transaction, { broadcastId });
  if (found === undefined || (found.state !== "filling" && found.state !== "paused")) return undefined;
  const broadcast = await transaction.broadcast.findUniqueOrThrow({ where: { id: broadcastId } });
  if (broadcast.total > 0) return undefined;
  const now = platform.clock.now();
  const selection = await readSelection(transaction, {
    channelId: found.channelId,
    audience: audience.parse(broadcast.audience),
    now,
  });
  const end = await findPageEnd.first(transaction, { ...selection, range: { after }, most });
  const range = end === undefined ? { after } : { after, until: end.userId };
  await insertSelected.run(transaction, { ...selection, broadcastId, range });
  if (end !== undefined) return end.userId;
  const total = await transaction.broadcastRecipient.count({ where: { broadcastId } });
  const isDone = total === 0;
  if (!isDone) await analyzeRecipients.run(transaction, {});
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
  return undefined;
}

/**
 * The audience of a paid broadcast may have grown since its start. The owner agreed to the Stars that were set aside then: where
 * they do not cover every recipient, the broadcast goes on at the free rate and all Stars return.
 */
async function coverRecipients(
  transaction: Transaction,
  platform: Platform,
  { id: broadcastId, isPaid, starsReserved, total }: Filled,
): Promise<void> {
  if (!isPaid || starsFor(total) <= starsReserved) return;
  await transaction.broadcast.update({ where: { id: broadcastId }, data: { isPaid: false } });
  await returnStars(transaction, platform, { broadcastId, spent: 0 });
}

type Filled = Pick<Broadcast, "id" | "isPaid" | "starsReserved" | "total">;

export const forgetRecipientsJob = defineScheduledJob({
  name: "broadcasts.forget-recipients",
  // Once a night, at an odd minute.
  schedule: { cron: "37 3 * * *" },
  async run(platform) {
    const forgotten = await forgetRecipients(platform);
    if (forgotten > 0)
      platform.logger.info(
        { event: "broadcast_recipients_deleted", broadcasts: forgotten },
        "Recipients of old broadcasts are deleted",
      );
  },
});

/*
 * Telegram deletes copies for 48 hours only. A month leaves time to edit copies and to download the file of failures. Longer
 * storage would only keep personal data.
 */
const RETENTION_DAYS = 30;
// About 100 ms a statement. Single rows would take hours; all rows at once would hold their locks for a minute.
const BATCH = 20_000;

/**
 * Deletes the recipients of broadcasts that ended before the retention period. After a kill the next run continues.
 *
 * @returns how many broadcasts were marked for deletion.
 */
export async function forgetRecipients({
  database: { prisma },
  clock,
}: Pick<Platform, "database" | "clock">): Promise<number> {
  const now = clock.now();
  const before = new Date(now.getTime() - RETENTION_DAYS * DAY_MS);
  let forgotten = 0;
  while ((await markForgotten.first(prisma, { now, before })) !== undefined) forgotten += 1;
  while ((await deleteForgotten.run(prisma, { most: BATCH })) > 0);
  return forgotten;
}
