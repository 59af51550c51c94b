import { approve } from "../../invites/index.ts";
import type { RequestAnswer } from "../../invites/index.ts";
import type { Platform } from "../../platform/platform.ts";
import type { SubscriptionView } from "../find-subscription.ts";

/**
 * Approves the join request that an entitled person has waiting, if there is one. Safe to repeat.
 *
 * The time may run out, and the removal find nobody inside, between the caller's look and Telegram's answer. Then
 * the row is opened again, and the next sweep takes the removal up once more. Not for who may be inside whatever they paid.
 */
export async function letIn(platform: Platform, subscription: SubscriptionView): Promise<RequestAnswer> {
  const answer = await approve(platform, subscription);
  if (answer === "done" && subscription.standing !== "whitelisted") {
    await platform.database.prisma.subscription.updateMany({
      where: { id: subscription.id, state: "ended" },
      data: { state: "ending", endedAt: null, endReason: null },
    });
  }
  return answer;
}
