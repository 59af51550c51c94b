import { z } from "zod";
import { isInside, readMember, whereConnected } from "../../invites/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { tell } from "../../users/index.ts";
import { isEntitled } from "../access/entitlement.ts";
import { findSubscription } from "../find-subscription.ts";
import { askForLink } from "../subscriptions.keyboards.ts";

/**
 * Tells a subscriber of a channel that its discussion group is open to them. With a button that asks for the link, since
 * making one for each of a thousand people, most of whom will not come, costs Telegram's patience. Says nothing to those
 * who are inside.
 */
export const tellDiscussion = defineJob({
  name: "subscriptions.tell_discussion",
  payload: z.object({ subscriptionId: opaqueId, channelId: opaqueId }),
  // Whoever pays meanwhile goes first.
  priority: 10,
  async run({ subscriptionId, channelId }, platform) {
    const subscription = await findSubscription(platform, subscriptionId);
    const group = await platform.database.prisma.channel.findUnique({
      where: { id: channelId },
      select: { discussionOf: { select: { title: true } } },
    });
    const channel = group?.discussionOf?.title;
    if (subscription === undefined || channel === undefined) return;
    if (!isEntitled(subscription, platform.clock.now())) return;
    const member = await whereConnected(platform, channelId, () => readMember(platform, subscription));
    if (isInside(member)) return;
    const texts = platform.translations.for(subscription.languageCode, subscription.timeZone);
    const text = texts.html("discussion-open", { channel, group: subscription.channelTitle });
    await tell(platform, subscription.userId, text, askForLink(texts, subscription));
  },
});
