import type { Platform } from "../../platform/platform.ts";
import { changeBatch } from "../batches/batches.ts";
import type { Batch, Transfer } from "../batches/batches.ts";
import { releaseTransfers } from "../batches/release-batch.ts";
import { settleTransfer } from "../batches/settle-transfer.ts";
import { lookAtTransfer } from "./look-at-transfer.ts";
import { again, change, postpone } from "./next-step.ts";
import type { Next } from "./next-step.ts";

/**
 * The provider has not told for a day what became of a transfer to the wallet of a Telegram account. Nothing more is sent in this
 * batch before the provider tells, so that an operator may decide meanwhile. The payouts that no call has named yet go into
 * another batch.
 */
export async function followStuckTransfer(
  platform: Platform,
  batch: Batch,
  { transfer, behind }: { readonly transfer: Transfer; readonly behind: readonly Transfer[] },
): Promise<Next> {
  if (behind.length > 0) {
    await platform.database.prisma.$transaction(async (transaction) => {
      await changeBatch(transaction, batch, {});
      await releaseTransfers(transaction, platform, behind, "behind_another");
    });
    return again;
  }
  const found = await lookAtTransfer(platform, batch, transfer);
  if (found.kind !== "ended" && found.kind !== "absent") return postpone(platform, batch, "unknown");
  if (found.kind === "ended") await settleTransfer(platform, transfer, found.result);
  await change(platform, batch, freshStart(platform));
  return again;
}

/** For a batch whose last call has a known result. */
export const freshStart = ({ clock }: Pick<Platform, "clock">) => ({
  attemptedAt: null,
  stuckAt: null,
  failures: 0,
  reason: null,
  changedAt: clock.now(),
});
