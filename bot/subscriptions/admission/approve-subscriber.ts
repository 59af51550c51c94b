import { joinRequests } from "../../invites/index.ts";
import type { Platform } from "../../platform/platform.ts";
import type { SubscriptionView } from "../entitlement/find-subscription.ts";

/**
 * Approves the waiting join request of an entitled user, if one exists. Safe to repeat.
 *
 * Between the caller's check and Telegram's answer the time may run out, and the removal may find nobody inside. In that
 * case the subscription returns to "ending", and the next sweep removes the user. An override that allows the user needs
 * no such step.
 */
export async function approveSubscriber(
  platform: Platform,
  subscription: SubscriptionView,
): ReturnType<typeof joinRequests.approve> {
  const answer = await joinRequests.approve(platform, subscription);
  if (answer === "done" && subscription.accessOverride !== "allow") {
    await platform.database.prisma.subscription.updateMany({
      where: { id: subscription.id, state: "ended" },
      data: { state: "ending", endedAt: null, endReason: null },
    });
  }
  return answer;
}
