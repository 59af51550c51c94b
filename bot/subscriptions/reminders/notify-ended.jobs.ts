import { z } from "zod";
import { BULK_PRIORITY, defineJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Texts, TextKey } from "../../platform/texts/texts.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { notifyUser } from "../../users/index.ts";
import { findSubscription, priceLockEnd } from "../entitlement/find-subscription.ts";
import type { SubscriptionView } from "../entitlement/find-subscription.ts";
import { nameChannels, nameTier } from "../entitlement/subscription-texts.ts";
import { renewButton } from "../entitlement/subscriptions.keyboards.ts";
import { findEndCause, findEndGroup } from "./find-end.ts";
import type { EndCause } from "./find-end.ts";
import { AFTER_END, recordReminder, wasReminded } from "./record-reminder.ts";

/**
 * Notifies a user that the access is over, why, and how to renew; once for each end. Sends nothing if the user paid again,
 * or if the message for another channel of the same purchase covers this one. Recorded only if delivered, as reminders
 * are: an unreachable user gets the message on re-engagement.
 */
export const notifyEndedJob = defineJob({
  name: "subscriptions.notify-ended",
  priority: BULK_PRIORITY,
  payload: z.object({ subscriptionId: opaqueId }),
  async run({ subscriptionId }, platform) {
    const subscription = await findSubscription(platform, subscriptionId);
    if (subscription?.state !== "ended" || subscription.expiresAt === null) return;
    const { expiresAt, accessOverride } = subscription;
    // The message about the ban went out before.
    if (accessOverride === "ban") return;
    const reminder = { subscriptionId, expiresAt, daysBefore: AFTER_END };
    if (await wasReminded(platform, reminder)) return;
    const group = await findEndGroup(platform, subscriptionId);
    if (group.leadId !== subscriptionId) return;

    const cause = await findEndCause(platform, { ...subscription, expiresAt });
    const key = textKeyOf(await findEndReason(platform, subscriptionId), cause);
    const mayRenew = accessOverride === undefined && key !== "ended-allowed";
    const result = await notifyUser(platform, {
      to: subscription.userId,
      write: (texts) => ({
        html: [
          texts.html(key, {
            channels: nameChannels(texts, group.titles),
            tier: nameTier(texts, subscription),
          }),
          ...(mayRenew ? [describeRenewal(texts, subscription, cause)] : []),
        ].join("\n\n"),
        keyboard: mayRenew ? renewButton(texts, subscription) : undefined,
      }),
    });
    if (result === "delivered") await recordReminder(platform, reminder);
  },
});

async function findEndReason({ database }: Platform, id: string): Promise<string | null> {
  const row = await database.prisma.subscription.findUnique({ where: { id }, select: { endReason: true } });
  return row?.endReason ?? null;
}

const textKeys = {
  time: "ended",
  trial: "ended-trial",
  refund: "ended-refund",
  team: "ended-by-channel",
} as const satisfies Record<EndCause, TextKey>;

/** A user who stays inside gets a text that says so. */
function textKeyOf(endReason: string | null, cause: EndCause) {
  if (endReason === "allowed") return "ended-allowed";
  return endReason === "administrator" ? "ended-administrator" : textKeys[cause];
}

function describeRenewal(texts: Texts, subscription: SubscriptionView, cause: EndCause): string {
  // A trial had no price to lock.
  const until = cause === "trial" ? undefined : priceLockEnd(subscription);
  return until === undefined || until === null
    ? texts.html("ended-see-offers")
    : texts.html("ended-old-price", { date: texts.date(until) });
}
