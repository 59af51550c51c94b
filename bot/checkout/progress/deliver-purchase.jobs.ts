import type { z } from "zod";
import { deliverPurchase } from "../../payments/index.ts";
import { defineJob, enqueue, job, NotNow } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { inviteButtons, sendInvitesLater, isInviteSettled, issueInvites } from "../../subscriptions/index.ts";
import type { ChannelInvite } from "../../subscriptions/index.ts";
import { askWhereOnce } from "../../users/time-zone/index.ts";
import { tell } from "../../users/index.ts";
import { wayIn as wayInButton } from "../pay/checkout.keyboards.ts";
import { editCheckoutMessage } from "./show-progress.jobs.ts";
import { describeDelay, describePurchase } from "./describe-purchase.ts";
import { findPurchase } from "./find-purchase.ts";
import type { Purchase } from "./find-purchase.ts";

/**
 * Tells the buyer, in one message, that the payment arrived, until when it lasts and how to come in everywhere. A channel
 * in which the bot cannot work does not hold up the others: its way in follows by itself.
 * Convergent: done once `delivered_at` is set. A process that dies between Telegram's answer and that row sends the
 * message again: twice is better than never, and both carry the same links.
 */
export const deliverPurchaseJob = defineJob({
  ...deliverPurchase,
  async run(key, platform, { number }) {
    const purchase = await findPurchase(platform, key);
    if (purchase === undefined || purchase.isDelivered) return;
    const ways = await issueInvites(platform, purchase);
    const isOpenSomewhere = ways.some(isInviteSettled);
    const failed = ways.map(({ way }) => way).find((way) => way.kind === "failed");
    // The first failure may be a moment's; after the second the buyer shall not wonder where their money is.
    if (failed !== undefined && (number === 1 || !isOpenSomewhere)) {
      if (number === 2 && key.channelId === undefined) await tellDelay(platform, purchase, ways);
      throw failed.error;
    }
    if (isOpenSomewhere) await handOver(platform, purchase, ways);
    else await waitForDoor(platform, key, purchase, ways);
  },
});

async function handOver(
  platform: Platform,
  purchase: Purchase,
  ways: readonly ChannelInvite[],
): Promise<void> {
  const texts = textsFor(platform, purchase);
  const [only, ...others] = ways;
  const keyboard =
    only?.way.kind === "link" && others.length === 0
      ? wayInButton(texts, only.way.url)
      : inviteButtons(texts, ways);
  // Who blocked the bot after paying finds their links under /subscriptions whenever they come back.
  await tell(platform, purchase.userId, describePurchase(texts, purchase, ways), keyboard);
  const now = platform.clock.now();
  await platform.database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.payment.updateMany({
      where: { id: purchase.paymentId, deliveredAt: null },
      data: { deliveredAt: now },
    });
    if (count === 0) return;
    await enqueue(transaction, sendInvitesLater(ways));
    // What is bought for life has no moment to tell.
    if (ways.some(({ expiresAt }) => expiresAt !== null))
      await askWhereOnce(transaction, { userId: purchase.userId, now });
  });
  await editCheckoutMessage(platform, purchase.orderId);
}

/** The first channel that works again hands over everything; what still does not work then follows by itself. */
async function waitForDoor(
  platform: Platform,
  key: z.infer<typeof deliverPurchase.payload>,
  purchase: Purchase,
  ways: readonly ChannelInvite[],
): Promise<void> {
  if (ways.length === 0) throw new Error(`Payment ${purchase.paymentId} opened no channel`);
  if (key.channelId !== undefined) throw new NotNow(`No channel of payment ${purchase.paymentId} works`);
  await tellDelay(platform, purchase, ways);
  const waiting = ways.map(({ channelId }) =>
    job(deliverPurchase, { ...key, channelId }, { key: `deliver:${purchase.paymentId}:${channelId}` }),
  );
  await enqueue(platform.database.prisma, waiting);
}

const tellDelay = (
  platform: Platform,
  purchase: Purchase,
  ways: readonly ChannelInvite[],
): Promise<unknown> =>
  tell(platform, purchase.userId, describeDelay(textsFor(platform, purchase), purchase, ways));

const textsFor = ({ translations }: Platform, { languageCode, timeZone }: Purchase) =>
  translations.for(languageCode, timeZone);
