import { whereConnected } from "../../channels/index.ts";
import { DeferJob, defineScheduledJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isFinalRefusal } from "../../platform/telegram/telegram.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import { approveSubscriber } from "./issue-invite.ts";
import { claimUnusedLinks } from "./invites.sql.ts";

/** Approves subscribers whose join request did not reach the program. */
export const approveWaitingJob = defineScheduledJob({
  name: "subscriptions.approve-waiting",
  schedule: { cron: "* * * * *" },
  run: approveWaiting,
});

// Like the checks of memberships, a small part of Telegram's rate limit.
const ASKED_AT_ONCE = 30;

/** The Bot API lists no join requests, so an approval also asks for the request. After a kill the next of the three times follows. */
export async function approveWaiting(platform: Platform): Promise<void> {
  const { database, clock, logger } = platform;
  const links = await claimUnusedLinks.all(database.prisma, { now: clock.now(), most: ASKED_AT_ONCE });
  for (const { subscriptionId } of links) {
    const subscription = await findSubscription(platform, subscriptionId);
    if (subscription === undefined || !isEntitled(subscription, clock.now())) continue;
    try {
      await whereConnected(platform, subscription.channelId, () => approveSubscriber(platform, subscription));
    } catch (error) {
      if (error instanceof DeferJob) continue;
      logger.warn(
        { event: "waiting_request_failed", err: error, subscriptionId },
        "Telegram does not say whether a subscriber has asked to join",
      );
      // Telegram is busy or down: this run ends.
      if (!isFinalRefusal(error)) break;
    }
  }
}
