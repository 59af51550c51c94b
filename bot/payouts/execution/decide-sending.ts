import { audit } from "../../platform/audit.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { operators } from "../../users/index.ts";
import { sendPayoutsJob, sendPayoutsRequest } from "./send-payouts.jobs.ts";
import { sentByProgram } from "../payout/networks.ts";

/** "outdated": somebody approved, claimed or settled it. */
type ApproveResult = "approved" | "outdated" | "forbidden";

/** An operator lets the program send a payout that waits for an approval. */
export function approvePayout(
  platform: Platform,
  { payoutId, operatorId }: { readonly payoutId: string; readonly operatorId: number },
): Promise<ApproveResult> {
  const { database, clock } = platform;
  return database.prisma.$transaction(async (transaction): Promise<ApproveResult> => {
    if (!(await operators.isOperator(transaction, platform, operatorId))) return "forbidden";
    const { count } = await transaction.payout.updateMany({
      where: {
        // The settings were removed since the page: the payout is sent by hand now.
        ...sentByProgram(platform),
        id: payoutId,
        state: "requested",
        claimedBy: null,
        approvalReason: { not: null },
        approvedAt: null,
      },
      data: { approvedBy: BigInt(operatorId), approvedAt: clock.now() },
    });
    if (count === 0) return "outdated";
    await audit(transaction, platform, { actorId: operatorId, action: "payout.approved", subject: payoutId });
    await enqueue(transaction, [sendPayoutsRequest()]);
    return "approved";
  });
}

/**
 * An operator stops the sending of all payouts, or lets it go on. A stop holds before the next step of each batch; what the provider was
 * told to send goes on there, and its results are recorded.
 * @returns false: the person is no operator.
 */
export function stopSending(platform: Platform, operatorId: number, isStopped: boolean): Promise<boolean> {
  const { database, clock } = platform;
  return database.prisma.$transaction(async (transaction) => {
    if (!(await operators.isOperator(transaction, platform, operatorId))) return false;
    const { count } = isStopped
      ? await transaction.payoutStop.createMany({
          data: [{ stoppedBy: BigInt(operatorId), stoppedAt: clock.now() }],
          skipDuplicates: true,
        })
      : await transaction.payoutStop.deleteMany();
    if (count === 0) return true;
    await audit(transaction, platform, {
      actorId: operatorId,
      action: isStopped ? "payout.stopped" : "payout.resumed",
      subject: "all",
    });
    if (!isStopped) await enqueue(transaction, [job(sendPayoutsJob, {})]);
    return true;
  });
}
