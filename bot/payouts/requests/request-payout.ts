import { audit } from "../../platform/audit.ts";
import { balances } from "../../ledger/index.ts";
import { newId } from "../../platform/values/ids.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { operators } from "../../users/index.ts";
import { readAccounts } from "../accounts/read-accounts.ts";
import { notifyOperatorOfPayoutRequests } from "../payout/payout-notices.jobs.ts";
import { canSend } from "../payout/networks.ts";
import { sendPayoutsRequest } from "../execution/send-payouts.jobs.ts";
import { approvalReasonOf } from "../execution/approval-reason.ts";
import { insertPayout } from "./requests.sql.ts";

export type RequestPayoutInput = {
  readonly ownerId: number;
  readonly currency: Currency;
  /** The owner, with the version of the account on the pressed page; or the program's own request, when the payout is due. */
  readonly by: { readonly version: string } | "clock";
};

export type RequestPayoutResult =
  | {
      readonly kind: "requested";
      readonly payoutId: string;
      readonly amount: Money;
      /** An operator must approve the payout before the program sends it. */
      readonly needsApproval: boolean;
    }
  | {
      readonly kind:
        | "off"
        | "no_operator"
        | "no_wallet"
        /** The wallet is new: its owner may still stop the change. */
        | "wallet_waits"
        | "under_way"
        | "too_little"
        /** The account differs from the pressed page: the button shows another amount. */
        | "changed_meanwhile"
        | "not_automatic";
    };

/**
 * Requests a payout of the available amount: the payout, its ledger entry and the operators' notifications in one
 * transaction. Concurrent requests give one payout, because the owner's balance is locked and a unique index allows one
 * pending payout for each owner and currency.
 */
export function requestPayout(
  platform: Platform,
  { ownerId, currency, by }: RequestPayoutInput,
): Promise<RequestPayoutResult> {
  const { database, clock, config } = platform;
  return database.prisma.$transaction(async (transaction): Promise<RequestPayoutResult> => {
    const operatorIds = await operators.readOperators(transaction, platform);
    if (!config.payouts) return { kind: "off" };
    // Nobody would learn of the request, and the money would be set aside.
    if (operatorIds.length === 0) return { kind: "no_operator" };
    await balances.lockBalance.run(transaction, { ownerId });
    const now = clock.now();
    const { wallet, strategy, checkAt, accounts } = await readAccounts(transaction, platform, ownerId);
    // The owner may have changed the strategy since the program found the payout due.
    if (by === "clock" && (strategy === "manual" || (checkAt !== undefined && checkAt > now)))
      return { kind: "not_automatic" };
    if (wallet === undefined) return { kind: "no_wallet" };
    if (wallet.waitsUntil !== undefined) return { kind: "wallet_waits" };
    const account = accounts.find((one) => one.currency === currency);
    if (account?.pending !== undefined) return { kind: "under_way" };
    const least = by === "clock" ? account?.threshold : account?.smallest;
    if (account === undefined || least === undefined || account.available.minor < least.minor)
      return { kind: "too_little" };
    if (by !== "clock" && by.version !== account.version) return { kind: "changed_meanwhile" };
    const asked = { ownerId, amount: account.available, wallet };
    const approvalReason = await approvalReasonOf(transaction, platform, asked);
    const payout = { id: newId(now), ...asked, approvalReason, isAutomatic: by === "clock", now };
    if ((await insertPayout.first(transaction, payout)) === undefined) return { kind: "under_way" };
    await audit(transaction, platform, {
      actorId: by === "clock" ? null : ownerId,
      action: "payout.requested",
      subject: payout.id,
    });
    // Nobody needs to hear of a payout that the program sends.
    const isSentByProgram =
      canSend(platform, wallet.network) && currency === "USD" && approvalReason === null;
    await enqueue(
      transaction,
      isSentByProgram
        ? [sendPayoutsRequest()]
        : await notifyOperatorOfPayoutRequests(transaction, platform, payout.id),
    );
    return {
      kind: "requested",
      payoutId: payout.id,
      amount: payout.amount,
      needsApproval: approvalReason !== null,
    };
  });
}
