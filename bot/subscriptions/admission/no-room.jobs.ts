import { z } from "zod";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import { requestInviteButton } from "../entitlement/subscriptions.keyboards.ts";

/**
 * Notifies a subscriber that Telegram lets them into no further chat. Their join request stays open: a second tap on the link sends
 * no other, so the button of this message has it approved.
 */
export const notifyNoRoom = defineNotice({
  name: "subscriptions.notify-no-room",
  payload: z.object({ subscriptionId: opaqueId }),
  async prepare({ subscriptionId }, platform) {
    const subscription = await findSubscription(platform, subscriptionId);
    if (subscription === undefined || !isEntitled(subscription, platform.clock.now())) return undefined;
    const { userId, channelTitle: channel } = subscription;
    return {
      to: userId,
      write: (texts) => ({
        html: texts.html("subscription-no-room", { channel }),
        keyboard: requestInviteButton(texts, subscription),
      }),
    };
  },
});

export const enqueueNoRoomNotice = (
  { database }: Platform,
  { id: subscriptionId }: { readonly id: string },
): Promise<void> =>
  enqueue(database.prisma, [job(notifyNoRoom, { subscriptionId }, { key: `no-room:${subscriptionId}` })]);
