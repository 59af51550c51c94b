import { balances } from "../../ledger/index.ts";
import { audit } from "../../platform/audit.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { nextCheck, strategyColumn } from "../payout/strategy.ts";
import { isSameWallet, LEAST_CENTS } from "../payout/networks.ts";
import type { Wallet } from "../payout/networks.ts";
import { notifyWalletChanged } from "./notify-wallet.jobs.ts";
import { waitEnd } from "./wallet-wait.ts";

/**
 * Sets the wallet of an owner's next payouts, which wait for it (`waitEnd`); a pending payout keeps its wallet. A separate
 * message notifies the owner, who then sees a change by somebody else and can stop it. The wallet that is set already stays
 * as it is.
 * @returns the end of the wait; undefined: payouts may go to the wallet now.
 */
export async function setWallet(
  platform: Platform,
  { ownerId, wallet }: { readonly ownerId: number; readonly wallet: Wallet },
): Promise<Date | undefined> {
  const { database, clock, config } = platform;
  return database.prisma.$transaction(async (transaction) => {
    // A payout request reads the wallet under the same lock.
    await balances.lockBalance.run(transaction, { ownerId });
    const key = { ownerId: BigInt(ownerId) };
    const now = clock.now();
    const ending = (setAt: Date): Date | undefined => {
      const until = waitEnd(config, setAt);
      return until > now ? until : undefined;
    };
    const current = await transaction.payoutSetting.findUnique({ where: key });
    const setAt = current?.walletSetAt ?? null;
    const { network, address, memo } = current ?? {};
    if (setAt !== null && typeof network === "string" && typeof address === "string")
      if (isSameWallet({ network, address, memo: memo ?? undefined }, wallet)) return ending(setAt);
    // A wallet that still waits was never used: stopping this change returns to the one before it.
    const previous =
      current !== null && setAt !== null && ending(setAt) === undefined
        ? {
            previousNetwork: current.network,
            previousAddress: current.address,
            previousMemo: current.memo,
            previousWalletSetAt: setAt,
          }
        : {};
    const owner = await transaction.user.findUnique({
      where: { id: key.ownerId },
      select: { timeZone: true },
    });
    const strategy = strategyColumn.read(current?.strategy ?? "threshold");
    const checkAt = nextCheck({ strategy, timeZone: owner?.timeZone ?? null }, true, now);
    // The least payout of the old coin means nothing: the program asks the provider before the next payout.
    const update = {
      ...wallet,
      memo: wallet.memo ?? null,
      walletSetAt: now,
      checkAt,
      ...previous,
      leastUsdCents: LEAST_CENTS,
    };

    await transaction.payoutSetting.upsert({ where: key, create: { ...key, ...update }, update });
    // The only audit entry with more than ids: the destination of money must be provable.
    await audit(transaction, platform, {
      actorId: ownerId,
      action: "payout.wallet_set",
      subject: String(ownerId),
      detail: { ...wallet },
    });
    await enqueue(transaction, [job(notifyWalletChanged, { ownerId }, { key: `payout-wallet:${ownerId}` })]);
    return ending(now);
  });
}

type StopWalletResult = {
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
