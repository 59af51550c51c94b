import { audit } from "../../platform/audit.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { operators } from "../../users/index.ts";
import { claimsEndedBefore } from "../payout/find-payouts.ts";
import { isWalletWaiting } from "../wallets/wallet-wait.ts";
import { notifyClaimTaken } from "../payout/payout-notices.jobs.ts";

export type ClaimInput = { readonly payoutId: string; readonly operatorId: number };

/** The next step of the operator: sending the money, or refusing the payout. */
export type ClaimPurpose = "send" | "refuse";

export type ClaimResult = {
  readonly kind: /** The operator holds the claim, now or since an earlier press. */
    | "claimed"
    /** Another operator holds it. */
    | "held"
    | "settled_already"
    /** The program sends it. */
    | "being_sent"
    /** The wallet is too new for a payout. It can be refused. */
    | "wallet_waits"
    | "forbidden";
};

/**
 * An operator takes on a pending payout, so that nobody else sends it. The claim of another operator is taken over after its
 * time, or if its holder is no operator any more; the holder is notified. The condition of the update decides between
 * concurrent presses.
 */
export function claimPayout(
  platform: Platform,
  { payoutId, operatorId, purpose }: ClaimInput & { readonly purpose: ClaimPurpose },
): Promise<ClaimResult> {
  const { database, clock } = platform;
  return database.prisma.$transaction(async (transaction): Promise<ClaimResult> => {
    const ids = await operators.readOperators(transaction, platform);
    if (!ids.includes(operatorId)) return { kind: "forbidden" };
    const now = clock.now();
    const before = await transaction.payout.findUnique({ where: { id: payoutId } });
    if (purpose === "send" && before?.state === "requested" && isWalletWaiting(platform, before.walletSetAt))
      return { kind: "wallet_waits" };
    const { count } = await transaction.payout.updateMany({
      where: {
        id: payoutId,
        state: "requested",
        // Unchanged since the read: an operator who takes over notifies exactly this holder.
        claimedBy: before?.claimedBy ?? null,
        OR: [
          { claimedBy: null },
          { claimedAt: { lte: claimsEndedBefore(now) } },
          { claimedBy: { notIn: ids.map(BigInt) } },
        ],
      },
      data: { claimedBy: BigInt(operatorId), claimedAt: now },
    });
    if (count === 0) {
      const found = await transaction.payout.findUnique({ where: { id: payoutId } });
      if (found?.state === "sending") return { kind: "being_sent" };
      if (found?.state !== "requested") return { kind: "settled_already" };
      return { kind: found.claimedBy === BigInt(operatorId) ? "claimed" : "held" };
    }
    const formerId = before?.claimedBy ?? null;
    await audit(transaction, platform, {
      actorId: operatorId,
      action: "payout.claimed",
      subject: payoutId,
      ...(formerId === null ? {} : { detail: { formerId: telegramId(formerId) } }),
    });
    if (formerId !== null && formerId !== BigInt(operatorId))
      await enqueue(transaction, [
        job(
          notifyClaimTaken,
          { payoutId, formerId: telegramId(formerId) },
          { key: `payout-taken:${payoutId}:${formerId}` },
        ),
      ]);
    return { kind: "claimed" };
  });
}

/** The holder gives a claim back: the money was not sent. @returns whether the operator held it. */
export function releasePayout(platform: Platform, { payoutId, operatorId }: ClaimInput): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.payout.updateMany({
      where: { id: payoutId, state: "requested", claimedBy: BigInt(operatorId) },
      data: { claimedBy: null, claimedAt: null },
    });
    if (count === 1)
      await audit(transaction, platform, {
        actorId: operatorId,
        action: "payout.released",
        subject: payoutId,
      });
    return count === 1;
  });
}
