import { audit } from "../../platform/audit.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Wallet } from "./networks.ts";
import { notifyWalletChanged } from "./notify-wallet.jobs.ts";

/**
 * Sets the wallet of an owner's next payouts; a pending payout keeps its wallet. A separate message notifies the owner, who
 * then sees a change by somebody else.
 */
export async function setWallet(
  platform: Platform,
  { ownerId, wallet }: { readonly ownerId: number; readonly wallet: Wallet },
): Promise<void> {
  const { database, clock } = platform;
  await database.prisma.$transaction(async (transaction) => {
    const key = { ownerId: BigInt(ownerId) };
    const update = { ...wallet, walletSetAt: clock.now() };
    await transaction.payoutSetting.upsert({ where: key, create: { ...key, ...update }, update });
    // The only audit entry with more than ids: the destination of money must be provable.
    await audit(transaction, platform, {
      actorId: ownerId,
      action: "payout.wallet_set",
      subject: String(ownerId),
      detail: { ...wallet },
    });
    await enqueue(transaction, [job(notifyWalletChanged, { ownerId }, { key: `payout-wallet:${ownerId}` })]);
  });
}
