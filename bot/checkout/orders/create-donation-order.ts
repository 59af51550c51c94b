import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Money } from "../../platform/values/money.ts";
import { PRICE_VALID_MS } from "./create-order.ts";
import { insertOrder } from "./insert-order.sql.ts";

export type DonationOrderInput = {
  readonly donorId: number;
  readonly channelId: string;
  readonly sum: Money;
  readonly now: Date;
};

/**
 * Creates an order without access, in the caller's transaction. The currency of the sum, Stars or US dollars, decides which
 * providers can charge the order.
 * @returns the order's id.
 */
export async function createDonationOrder(
  transaction: Transaction,
  { donorId, channelId, sum, now }: DonationOrderInput,
): Promise<string> {
  const isStars = sum.currency === "XTR";
  const id = newId(now);
  await insertOrder.run(transaction, {
    id,
    userId: donorId,
    channelId,
    access: undefined,
    priceStars: isStars ? Number(sum.minor) : null,
    priceUsdCents: isStars ? null : sum.minor,
    isRenewal: false,
    now,
    staleAt: new Date(now.getTime() + PRICE_VALID_MS),
  });
  return id;
}
