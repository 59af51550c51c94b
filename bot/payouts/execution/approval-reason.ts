import { readBalances } from "../../ledger/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Money } from "../../platform/values/money.ts";
import { canSend } from "../payout/networks.ts";
import type { Wallet } from "../payout/networks.ts";
import type { ApprovalReason } from "../payout/reasons.ts";
import { hasOpenDisputes, hasOpenRefunds, sumPayoutsSince } from "./send-payouts.sql.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

/**
 * The first reason that applies to a payout that is being requested; null: the program sends it by itself. Read under the lock of the
 * owner's balance, so that two payouts of an owner see each other. Two owners at the same moment may pass the limit of all
 * together, by one payout each.
 */
export async function approvalReasonOf(
  transaction: Transaction,
  platform: Pick<Platform, "config" | "clock">,
  payout: { readonly ownerId: number; readonly amount: Money; readonly wallet: Wallet },
): Promise<ApprovalReason | null> {
  const { ownerId, amount, wallet } = payout;
  // Everything else is sent by hand, which is an approval.
  if (!canSend(platform, wallet.network) || amount.currency !== "USD") return null;
  const { payoutLimits: limits } = platform.config;
  if (amount.minor > limits.single) return "above_limit";
  const since = new Date(platform.clock.now().getTime() - DAY_MS);
  const sums = await sumPayoutsSince.first(transaction, { ownerId, since });
  if ((sums?.owner ?? 0n) + amount.minor > limits.owner) return "owner_limit";
  if ((sums?.total ?? 0n) + amount.minor > limits.total) return "total_limit";
  const { network, address, memo = null } = wallet;
  const known = await transaction.payout.count({
    where: { ownerId: BigInt(ownerId), state: "sent", network, address, memo },
  });
  if (known === 0) return "new_wallet";
  const balances = await readBalances(transaction, ownerId);
  if (balances.some((balance) => balance.amount.startsWith("-"))) return "debt";
  const disputes = await hasOpenDisputes.first(transaction, { ownerId });
  if (disputes?.isOpen === true) return "open_disputes";
  const refunds = await hasOpenRefunds.first(transaction, { ownerId });
  return refunds?.isOpen === true ? "open_refunds" : null;
}
