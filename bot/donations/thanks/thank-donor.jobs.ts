import { describeMoney } from "../../platform/texts/describe-money.ts";
import { requestedJobs } from "../../payments/index.ts";
import { editCheckoutMessage } from "../../checkout/index.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import { notifyUser } from "../../users/index.ts";
import { findReceivedDonation } from "./find-received-donation.ts";
import { thankInChannel } from "./thank-in-channel.jobs.ts";

/**
 * Thanks a donor. Convergent like the delivery of a purchase: done once `delivered_at` is set. A process that stops between
 * Telegram's answer and that row thanks a second time.
 */
export const thankDonorJob = defineJob({
  ...requestedJobs.thankDonor,
  async run(key, platform, { number }) {
    const donation = await findReceivedDonation(platform, key);
    if (donation === undefined) return;
    if (donation.isDelivered) {
      // An earlier attempt may have stopped before its edit.
      await editCheckoutMessage(platform, donation.orderId, { isRetry: number > 1 });
      return;
    }
    const { donor, channelTitle: channel, channelId, paymentId } = donation;
    await notifyUser(platform, {
      to: donor.id,
      write: (texts) =>
        texts.html("donation-thanks", { channel, sum: describeMoney(texts, donation.amount) }),
    });
    await platform.database.prisma.$transaction(async (transaction) => {
      const { count } = await transaction.payment.updateMany({
        where: { id: paymentId, deliveredAt: null },
        data: { deliveredAt: platform.clock.now() },
      });
      if (count === 0 || !donation.thanksInChannel) return;
      await enqueue(transaction, [job(thankInChannel, { ...key, channelId }, { key: `thank:${paymentId}` })]);
    });
    await editCheckoutMessage(platform, donation.orderId);
  },
});
