import type { Platform } from "../../platform/platform.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { operators } from "../../users/index.ts";
import { notifyFailedTransfer } from "../notices/payout-notices.jobs.ts";
import type { Batch, Transfer } from "../batches/batches.ts";
import { cutError } from "../batches/settle-transfer.ts";
import { nowOf } from "./next-step.ts";

/**
 * Records that the provider reports a transfer as failed, or does so no more. The provider may still send a failed transfer, so its
 * money stays set aside for a while, and the operators are told.
 *
 * @param error the provider's words; undefined: the transfer is on its way.
 */
export async function recordFailure(
  platform: Platform,
  batch: Batch,
  { id, error: known, failedAt }: Transfer,
  error: string | undefined,
): Promise<void> {
  const { database, logger } = platform;
  if (cutError(error) === (known ?? null)) return;
  const isNew = await database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.payoutTransfer.updateMany({
      where: { id, state: "sending", error: known ?? null },
      data: {
        error: cutError(error),
        failedAt: error === undefined ? null : (failedAt ?? nowOf(platform, batch)),
      },
    });
    if (count === 0 || known !== undefined || error === undefined) return false;
    const operatorIds = await operators.readOperators(transaction, platform);
    await enqueue(
      transaction,
      operatorIds.map((operatorId) =>
        job(notifyFailedTransfer, { operatorId, transferId: id }, { key: `failed:${id}:${operatorId}` }),
      ),
    );
    return true;
  });
  if (isNew)
    logger.error(
      { event: "payout_transfer_failed", transferId: id },
      "The provider reports a transfer as failed, and may still send it",
    );
}
