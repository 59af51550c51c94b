import { createDonationOrder } from "../../checkout/index.ts";
import { takesDonations } from "../../orders/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { lockDonation } from "./change-donation.ts";
import { findWaysToPay, findDonation } from "./find-donation.ts";
import type { DonationDraft, DonationKey } from "./find-donation.ts";

export type OrderDonationResult =
  | {
      readonly kind: "ordered";
      readonly donation: DonationDraft;
      readonly orderId: string;
      /** Never empty. */
      readonly ways: Awaited<ReturnType<typeof findWaysToPay>>;
    }
  /** Another person's donation, discarded, or of another amount than the pressed button shows. */
  | { readonly kind: "outdated" }
  | { readonly kind: "closed" }
  /** The donor has started too many purchases and donations within the last hour. */
  | { readonly kind: "too_many" }
  /** The amount is below every coin's minimum, or the provider is switched off. */
  | { readonly kind: "no_way_to_pay" };

/**
 * Freezes a draft as an order. Idempotent: a second call returns the same order.
 * @param minor the amount that the donor saw, in minor units.
 */
export async function orderDonation(
  platform: Platform,
  key: DonationKey,
  minor: bigint,
): Promise<OrderDonationResult> {
  const { database, clock } = platform;
  const seen = await findDonation(database.prisma, key);
  if (seen?.amount === undefined) return { kind: "outdated" };
  if (!(await takesDonations(platform, seen.channelId))) return { kind: "closed" };
  const ways = await findWaysToPay(platform, seen.amount, key.donorId);
  if (ways.length === 0) return { kind: "no_way_to_pay" };
  return database.prisma.$transaction(async (transaction) => {
    const donation = await lockDonation(transaction, key);
    const { currency } = seen;
    if (donation?.amount?.minor !== minor || donation.currency !== currency) return { kind: "outdated" };
    const { orderId: known, channelId, donorId, amount: sum } = donation;
    if (known !== undefined) return { kind: "ordered", donation, orderId: known, ways };
    const orderId = await createDonationOrder(transaction, { donorId, channelId, sum, now: clock.now() });
    if (orderId === undefined) return { kind: "too_many" };
    await transaction.donation.update({ where: { id: donation.id }, data: { orderId } });
    return { kind: "ordered", donation, orderId, ways };
  });
}
