import { z } from "zod";
import { whereConnected } from "../../channels/index.ts";
import { isInside, readMember } from "../../invites/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import { requestInviteButton } from "../entitlement/subscriptions.keyboards.ts";

/**
 * Notifies a subscriber of a channel that its discussion group is open to them. The message holds a button instead of a
 * link: a thousand links, most of them never used, would exhaust Telegram's rate limit. Sends nothing to members.
 */
export const notifyDiscussionOpened = defineNotice({
  name: "subscriptions.notify-discussion-opened",
  payload: z.object({ subscriptionId: opaqueId, channelId: opaqueId }),
  // Messages to buyers go first.
  priority: 10,
  async prepare({ subscriptionId, channelId }, platform) {
    const subscription = await findSubscription(platform, subscriptionId);
    const group = await platform.database.prisma.channel.findUnique({
      where: { id: channelId },
      select: { discussionOf: { select: { title: true } } },
    });
    const channel = group?.discussionOf?.title;
    if (subscription === undefined || channel === undefined) return undefined;
    if (!isEntitled(subscription, platform.clock.now())) return undefined;
    const membership = await whereConnected(platform, channelId, () => readMember(platform, subscription));
    if (isInside(membership)) return undefined;
    return {
      to: subscription.userId,
      write: (texts) => ({
        html: texts.html("discussion-open", { channel, group: subscription.channelTitle }),
        keyboard: requestInviteButton(texts, subscription),
      }),
    };
  },
});
