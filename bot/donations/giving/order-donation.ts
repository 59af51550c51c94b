import { createDonationOrder, takesDonations } from "../../payments/index.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { lockDonation } from "./change-donation.ts";
import { findWay } from "./find-currencies.ts";
import { findDonation } from "./find-donation.ts";
import type { BegunDonation, DonationKey } from "./find-donation.ts";

export type OrderedDonation =
  | {
      readonly kind: "ordered";
      readonly donation: BegunDonation;
      readonly orderId: string;
      readonly way: PaymentProviderName;
    }
  /** Somebody else's, forgotten, or of another sum by now than the pressed button says. */
  | { readonly kind: "outdated" }
  | { readonly kind: "closed" }
  /** No coin takes so little just now, or that way to pay is off. */
  | { readonly kind: "no_way_to_pay" };

/**
 * Freezes what was put together as an order, once: asked again, it is the same order.
 * @param minor the sum that the donor saw.
 */
export async function orderDonation(
  platform: Platform,
  key: DonationKey,
  minor: bigint,
): Promise<OrderedDonation> {
  const { database, clock } = platform;
  const seen = await findDonation(database.prisma, key);
  if (seen?.sum === undefined) return { kind: "outdated" };
  if (!(await takesDonations(platform, seen.channelId))) return { kind: "closed" };
  const way = await findWay(platform, seen.sum);
  if (way === undefined) return { kind: "no_way_to_pay" };
  return database.prisma.$transaction(async (transaction) => {
    const donation = await lockDonation(transaction, key);
    const { currency } = seen;
    if (donation?.sum?.minor !== minor || donation.currency !== currency) return { kind: "outdated" };
    const { orderId: known, channelId, donorId, sum } = donation;
    if (known !== undefined) return { kind: "ordered", donation, orderId: known, way };
    const orderId = await createDonationOrder(transaction, { donorId, channelId, sum, now: clock.now() });
    await transaction.donation.update({ where: { id: donation.id }, data: { orderId } });
    return { kind: "ordered", donation, orderId, way };
  });
}
