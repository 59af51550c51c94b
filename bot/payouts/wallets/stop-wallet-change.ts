import { balances } from "../../ledger/index.ts";
import { audit } from "../../platform/audit.ts";
import type { Platform } from "../../platform/platform.ts";
import { waitEnd } from "./wallet-wait.ts";

export type StopWalletResult = {
  readonly kind:
    | "stopped"
    /** The wait is over: payouts may have gone to the wallet. */
    | "too_late"
    /** Another change came later, or this one was stopped already. */
    | "outdated";
};

/** Returns an owner to the wallet from before a change that still waits, or to none. */
export function stopWalletChange(
  platform: Platform,
  { ownerId, setAt }: { readonly ownerId: number; /** The time of the change. */ readonly setAt: Date },
): Promise<StopWalletResult> {
  const { database, clock, config } = platform;
  return database.prisma.$transaction(async (transaction): Promise<StopWalletResult> => {
    await balances.lockBalance.run(transaction, { ownerId });
    const key = { ownerId: BigInt(ownerId) };
    const settings = await transaction.payoutSetting.findUnique({ where: key });
    if (settings?.walletSetAt?.getTime() !== setAt.getTime()) return { kind: "outdated" };
    if (waitEnd(config, setAt) <= clock.now()) return { kind: "too_late" };
    await transaction.payoutSetting.update({
      where: key,
      data: {
        network: settings.previousNetwork,
        address: settings.previousAddress,
        memo: settings.previousMemo,
        walletSetAt: settings.previousWalletSetAt,
        previousNetwork: null,
        previousAddress: null,
        previousMemo: null,
        previousWalletSetAt: null,
        // The schedule stays, unless there is no wallet to pay to.
        ...(settings.previousNetwork === null ? { checkAt: null } : {}),
      },
    });
    await audit(transaction, platform, {
      actorId: ownerId,
      action: "payout.wallet_change_stopped",
      subject: String(ownerId),
    });
    return { kind: "stopped" };
  });
}
