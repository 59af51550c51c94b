import { audit } from "../../platform/audit.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { operators } from "../../users/index.ts";
import { sentByProgram } from "../payout/networks.ts";
import { sendPayoutsSoon } from "./send-payouts.jobs.ts";

/** "outdated": somebody approved, claimed or settled it. */
export type ApproveResult = "approved" | "outdated" | "forbidden";

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
        holdReason: { not: null },
        approvedAt: null,
      },
      data: { approvedBy: BigInt(operatorId), approvedAt: clock.now() },
    });
    if (count === 0) return "outdated";
    await audit(transaction, platform, { actorId: operatorId, action: "payout.approved", subject: payoutId });
    await enqueue(transaction, [sendPayoutsSoon()]);
    return "approved";
  });
}
