import type { ExactAmount } from "../../platform/values/amount.ts";
import type { Platform } from "../../platform/platform.ts";
import { findPayout } from "../payout/find-payouts.ts";
import type { PayoutToSend } from "../payout/find-payouts.ts";
import { sumSalesBehind } from "./read-details.sql.ts";

export type PayoutDetails = {
  readonly payout: PayoutToSend;
  readonly isAutomatic: boolean;
  /** The program waits for an operator's approval. */
  readonly isHeld: boolean;
  readonly settledAt: Date | undefined;
  readonly sales: { readonly count: number; readonly net: ExactAmount };
  /** The coins of a payout that the program sends, as exact decimal texts; undefined before they are set aside, or by hand. */
  readonly coins: PayoutCoins | undefined;
};

export type PayoutCoins = {
  /** The fee and what arrives. */
  readonly share: string;
  readonly fee: string;
  readonly amount: string;
  readonly hash: string | undefined;
};

/** A payout of this owner; undefined for any other. */
export async function readPayoutDetails(
  platform: Platform,
  { ownerId, payoutId }: { readonly ownerId: number; readonly payoutId: string },
): Promise<PayoutDetails | undefined> {
  const { prisma } = platform.database;
  const payout = await findPayout(platform, payoutId);
  const row = await prisma.payout.findUnique({
    where: { id: payoutId },
    include: { transfers: { orderBy: { id: "desc" }, take: 1 } },
  });
  if (payout?.owner.id !== ownerId || row === null) return undefined;
  const { currency } = payout.amount;
  const behind = await sumSalesBehind.first(prisma, { ownerId, currency, payoutId });
  const [transfer] = row.transfers;
  const isSet = transfer !== undefined && (transfer.state === "sending" || transfer.state === "sent");
  return {
    payout,
    isAutomatic: row.isAutomatic,
    isHeld: payout.state === "requested" && payout.holdReason !== undefined,
    settledAt: row.settledAt ?? undefined,
    sales: { count: behind?.sales ?? 0, net: { amount: behind?.net ?? "0", currency } },
    coins:
      isSet && transfer.share !== null && transfer.fee !== null && transfer.amount !== null
        ? {
            share: transfer.share.toFixed(),
            fee: transfer.fee.toFixed(),
            amount: transfer.amount.toFixed(),
            hash: transfer.hash ?? undefined,
          }
        : undefined,
  };
}
