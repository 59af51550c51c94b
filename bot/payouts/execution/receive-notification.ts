import { findProvider, receiveNotification } from "../../payments/index.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { runBatchRequest } from "./run-batch.jobs.ts";

/** A notification of a provider, about a payment or about a payout. The answers and errors are those of `receiveNotification`. */
export const receiveProviderNotification: typeof receiveNotification = async (
  platform,
  name,
  notification,
) => {
  const answer = await receiveNotification(platform, name, notification);
  if (answer.kind === "other") await receivePayoutNotification(platform, name, notification);
  return answer;
};

/**
 * A notification about a withdrawal makes the program look at the batch now. Its status is not trusted: notifications arrive twice, out
 * of order, and before the answer of the call that created the batch. So the batches without an answer are looked at too.
 */
async function receivePayoutNotification(
  platform: Platform,
  name: Parameters<typeof receiveNotification>[1],
  notification: Parameters<typeof receiveNotification>[2],
): Promise<void> {
  const { database, config, logger } = platform;
  const parsed = findProvider(name)?.custody?.payouts.parseNotification(notification, config);
  if (parsed?.kind !== "withdrawal") {
    logger.info({ event: "notification_ignored" }, "Notification is about neither a payment nor a payout");
    return;
  }
  const { batchId, id, status } = parsed.withdrawal;
  const batches = await database.prisma.payoutBatch.findMany({
    where: {
      provider: name,
      state: { notIn: ["finished", "released"] },
      OR: [
        { providerBatchId: batchId },
        { providerBatchId: null },
        { transfers: { some: { withdrawalId: id } } },
      ],
    },
    select: { id: true },
    take: 100,
  });
  logger.info(
    {
      event: "payout_notification",
      withdrawalId: id,
      providerBatchId: batchId,
      status,
      batches: batches.length,
    },
    "Payout notification is received",
  );
  await enqueue(
    database.prisma,
    batches.map((batch) => runBatchRequest(batch.id)),
  );
}
