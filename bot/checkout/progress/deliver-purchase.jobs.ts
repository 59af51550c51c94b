import type { z } from "zod";
import { requestedJobs } from "../../payments/index.ts";
import { defineJob, enqueue, job, DeferJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { admission } from "../../subscriptions/index.ts";
import { askTimeZoneOnce, notifyUser } from "../../users/index.ts";
import { inviteLinkKeyboard } from "../pay/checkout.keyboards.ts";
import { editCheckoutMessage } from "./show-progress.jobs.ts";
import { describeDelay, describeGrantedPurchase, findGrantedPurchase } from "./granted-purchase.ts";
import type { GrantedPurchase } from "./granted-purchase.ts";

/**
 * Sends the buyer one message with the end of the access and the invite links of all channels. The link of a channel in
 * which the bot cannot work follows in a job of its own.
 * Idempotent: done once `delivered_at` is set. A process that dies between Telegram's answer and that update sends the
 * message twice, with the same links.
 */
export const deliverPurchaseJob = defineJob({
  ...requestedJobs.deliverPurchaseContract,
  async run(key, platform, { number }) {
    const purchase = await findGrantedPurchase(platform, key);
    if (purchase === undefined) return;
    if (purchase.isDelivered) {
      // An earlier attempt may have stopped before its edit.
      await editCheckoutMessage(platform, purchase.orderId, { isRetry: number > 1 });
      return;
    }
    const invites = await admission.issueInvites(platform, purchase);
    const isOpenSomewhere = invites.some(admission.isInviteSettled);
    const failed = invites.map(({ invite }) => invite).find((invite) => invite.kind === "failed");
    // A first failure may pass at once. The second one is reported to the buyer, who waits for an answer.
    if (failed !== undefined && (number === 1 || !isOpenSomewhere)) {
      if (number === 2 && key.channelId === undefined) await notifyOfDelay(platform, purchase, invites);
      throw failed.error;
    }
    if (isOpenSomewhere) await sendInviteLinks(platform, purchase, invites);
    else await waitForChannel(platform, key, purchase, invites);
  },
});

async function sendInviteLinks(
  platform: Platform,
  purchase: GrantedPurchase,
  invites: readonly admission.ChannelInvite[],
): Promise<void> {
  const [only, ...others] = invites;
  // A buyer who has blocked the bot finds the links under /subscriptions.
  await notifyUser(platform, {
    to: purchase.userId,
    write: (texts) => ({
      html: describeGrantedPurchase(texts, purchase, invites),
      keyboard:
        only?.invite.kind === "link" && others.length === 0
          ? inviteLinkKeyboard(texts, only.invite.url)
          : admission.inviteButtons(texts, invites),
    }),
  });
  const now = platform.clock.now();
  const isFirst = await platform.database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.payment.updateMany({
      where: { id: purchase.paymentId, deliveredAt: null },
      data: { deliveredAt: now },
    });
    if (count === 0) return false;
    await enqueue(transaction, admission.sendInviteRequests(invites));
    // The time zone matters only where the access has an end.
    if (invites.some(({ expiresAt }) => expiresAt !== null))
      await askTimeZoneOnce(transaction, { userId: purchase.userId, now });
    return true;
  });
  if (isFirst) platform.metrics.toInvitation.observe((now.getTime() - purchase.grantedAt.getTime()) / 1_000);
  await editCheckoutMessage(platform, purchase.orderId);
}

/** Enqueues one job for each channel. The first channel that works again delivers all links that can be issued then. */
async function waitForChannel(
  platform: Platform,
  key: z.infer<typeof requestedJobs.deliverPurchaseContract.payload>,
  purchase: GrantedPurchase,
  invites: readonly admission.ChannelInvite[],
): Promise<void> {
  if (invites.length === 0) throw new Error(`Payment ${purchase.paymentId} opened no channel`);
  if (key.channelId !== undefined) throw new DeferJob(`No channel of payment ${purchase.paymentId} works`);
  await notifyOfDelay(platform, purchase, invites);
  const waiting = invites.map(({ channelId }) =>
    job(
      requestedJobs.deliverPurchaseContract,
      { ...key, channelId },
      { key: `deliver:${purchase.paymentId}:${channelId}` },
    ),
  );
  await enqueue(platform.database.prisma, waiting);
}

const notifyOfDelay = (
  platform: Platform,
  purchase: GrantedPurchase,
  invites: readonly admission.ChannelInvite[],
): Promise<unknown> =>
  notifyUser(platform, { to: purchase.userId, write: (texts) => describeDelay(texts, purchase, invites) });
