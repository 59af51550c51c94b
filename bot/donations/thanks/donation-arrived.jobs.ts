import { describeMoney, donationArrived, editCheckoutMessage } from "../../payments/index.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import { tell } from "../../users/index.ts";
import { findGift } from "./find-gift.ts";
import { thankInChannel } from "./thank-in-channel.jobs.ts";

/**
 * A donation arrived: its donor is thanked. Convergent like the delivery of a purchase: done once `delivered_at` is set, and a
 * process that dies between Telegram's answer and that row thanks once more.
 */
export const thankDonor = defineJob({
  ...donationArrived,
  async run(key, platform) {
    const gift = await findGift(platform, key);
    if (gift === undefined || gift.isDelivered) return;
    const { donor, channelTitle: channel, channelId, paymentId } = gift;
    const texts = platform.translations.for(donor.languageCode, donor.timeZone);
    await tell(
      platform,
      donor.id,
      texts.html("donation-thanks", { channel, sum: describeMoney(texts, gift.sum) }),
    );
    await platform.database.prisma.$transaction(async (transaction) => {
      const { count } = await transaction.payment.updateMany({
        where: { id: paymentId, deliveredAt: null },
        data: { deliveredAt: platform.clock.now() },
      });
      if (count === 0 || !gift.thanksInChannel) return;
      await enqueue(transaction, [job(thankInChannel, { ...key, channelId }, { key: `thank:${paymentId}` })]);
    });
    await editCheckoutMessage(platform, gift.orderId);
  },
});
