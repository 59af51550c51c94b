import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Money } from "../../platform/values/money.ts";
import { PRICE_HELD_MS } from "./create-order.ts";

export type DonationOrderInput = {
  readonly donorId: number;
  readonly channelId: string;
  readonly sum: Money;
  readonly now: Date;
};

/**
 * An order that opens nothing, of one exact sum: in Stars or in dollars, which says how it can be paid. In the transaction of
 * the caller, who makes it once.
 * @returns its id.
 */
export async function createDonationOrder(
  transaction: Transaction,
  { donorId, channelId, sum, now }: DonationOrderInput,
): Promise<string> {
  const isStars = sum.currency === "XTR";
  const { id } = await transaction.order.create({
    data: {
      id: newId(now),
      userId: BigInt(donorId),
      channelId,
      kind: "donation",
      priceStars: isStars ? Number(sum.minor) : null,
      priceUsdCents: isStars ? null : sum.minor,
      createdAt: now,
      staleAt: new Date(now.getTime() + PRICE_HELD_MS),
    },
    select: { id: true },
  });
  return id;
}
