import { z } from "zod";
import { opaqueId } from "../platform/domain.ts";
import { defineJob } from "../platform/jobs.ts";
import { findSubscription } from "./find-subscription.ts";
import { giveWayIn } from "./access/give-way-in.ts";
import { nameTier } from "./name-tier.ts";
import { enter, renew } from "./subscriptions.keyboards.ts";
import { tell } from "../users/index.ts";

/** What ended, and a button to renew. Says nothing if they have paid again since. */
export const tellEnded = defineJob({
  name: "subscriptions.tell_ended",
  payload: z.object({ subscriptionId: opaqueId }),
  async run({ subscriptionId }, platform) {
    const subscription = await findSubscription(platform, subscriptionId);
    if (subscription?.state !== "ended") return;
    const texts = platform.translations.for(subscription.languageCode, subscription.timeZone);
    const text = texts.html("subscription-has-ended", {
      channel: subscription.channelTitle,
      tier: nameTier(texts, subscription),
    });
    await tell(platform, subscription.userId, text, renew(texts, subscription));
  },
});

/** Sends the way in once more, saying why. Says nothing to those who are inside or whose time is over. */
export const sendWayIn = defineJob({
  name: "subscriptions.send_way_in",
  payload: z.object({ subscriptionId: opaqueId, reason: z.enum(["put_out_by_mistake", "link_misused"]) }),
  async run({ subscriptionId, reason }, platform) {
    const wayIn = await giveWayIn(platform, subscriptionId);
    const subscription = await findSubscription(platform, subscriptionId);
    if (wayIn.kind !== "link" || subscription === undefined) return;
    const texts = platform.translations.for(subscription.languageCode, subscription.timeZone);
    const key = reason === "link_misused" ? "subscription-link-misused" : "subscription-come-back";
    const text = texts.html(key, { channel: subscription.channelTitle });
    await tell(platform, subscription.userId, text, enter(texts, wayIn.url));
  },
});
