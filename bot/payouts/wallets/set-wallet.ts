import { audit } from "../../channels/index.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Wallet } from "./networks.ts";
import { tellWallet } from "./tell-wallet.jobs.ts";

/**
 * Sets where an owner's next payout goes. One that is under way keeps the wallet that it was asked for with. The owner is told
 * by a message of its own, so that a change which they did not make is seen.
 */
export async function setWallet(
  platform: Platform,
  { ownerId, wallet }: { readonly ownerId: number; readonly wallet: Wallet },
): Promise<void> {
  const { database, clock } = platform;
  await database.prisma.$transaction(async (transaction) => {
    const key = { ownerId: BigInt(ownerId) };
    const update = { ...wallet, walletSetAt: clock.now() };
    await transaction.payoutChoice.upsert({ where: key, create: { ...key, ...update }, update });
    // Who sent money where has to be provable: the only entry with more than ids.
    await audit(transaction, platform, {
      actorId: ownerId,
      action: "payout.wallet_set",
      subject: String(ownerId),
      detail: { ...wallet },
    });
    await enqueue(transaction, [job(tellWallet, { ownerId }, { key: `payout-wallet:${ownerId}` })]);
  });
}
