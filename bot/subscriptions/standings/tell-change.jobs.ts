import type { InlineKeyboard } from "grammy";
import { z } from "zod";
import { whereConnected } from "../../invites/index.ts";
import { opaqueId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Platform } from "../../platform/platform.ts";
import { tell } from "../../users/index.ts";
import { isEntitled } from "../access/entitlement.ts";
import { giveWayIn } from "../access/give-way-in.ts";
import { findSubscriptionOf } from "../find-subscription.ts";
import type { SubscriptionView } from "../find-subscription.ts";
import type { Holder } from "../holder.ts";
import { enter, storefront } from "../subscriptions.keyboards.ts";

const changes = ["gift", "paused", "resumed", "banned", "unbanned", "whitelisted"] as const;
export type Change = (typeof changes)[number];

/**
 * Tells somebody what the people of a channel did for them or to them, with their way in where they gained one. Says
 * nothing of what is not so any more.
 */
export const tellChange = defineJob({
  name: "subscriptions.tell_change",
  payload: z.object({ channelId: opaqueId, userId: telegramUserId, change: z.enum(changes) }),
  async run({ channelId, userId, change }, platform) {
    const holder = { channelId, userId };
    const subscription = await findSubscriptionOf(platform, holder);
    if (subscription === undefined) {
      await tellStranger(platform, holder, change);
      return;
    }
    if (!isStillSo(subscription, change)) return;
    const keyboard = await findWay(platform, subscription, change);
    if (keyboard === "not_so_any_more") return;
    const texts = platform.translations.for(subscription.languageCode, subscription.timeZone);
    await tell(platform, userId, describe(texts, subscription, change), keyboard);
  },
});

export const tellChangeKey = ({ channelId, userId }: Holder, change: Change): string =>
  `change:${change}:${channelId}:${userId}`;

/** What they can tap: their way in, or the offers where they have no time to come in by. */
async function findWay(
  platform: Platform,
  subscription: SubscriptionView,
  change: Change,
): Promise<InlineKeyboard | undefined | "not_so_any_more"> {
  const { id, channelId, state, languageCode, timeZone } = subscription;
  if (change === "paused" || change === "banned") return undefined;
  const texts = platform.translations.for(languageCode, timeZone);
  if (!isEntitled(subscription, platform.clock.now()))
    return state === "paused" ? undefined : storefront(texts, channelId);
  const wayIn = await whereConnected(platform, channelId, () => giveWayIn(platform, id));
  // It was taken back in this very moment, which has words of its own.
  if (wayIn.kind === "not_entitled" || wayIn.kind === "paused") return "not_so_any_more";
  return wayIn.kind === "link" ? enter(texts, wayIn.url) : undefined;
}

function isStillSo({ standing, state }: SubscriptionView, change: Change): boolean {
  if (change === "banned" || change === "whitelisted") return standing === change;
  if (standing === "banned") return false;
  if (change === "paused") return state === "paused";
  return change === "unbanned" || state === "active" || (change === "gift" && state === "paused");
}

function describe(texts: Texts, subscription: SubscriptionView, change: Change): string {
  const { channelTitle: channel, expiresAt, state } = subscription;
  if (change === "gift" && state === "paused") return texts.html("subscription-notify-gift-paused", { channel });
  if (change === "gift" || change === "resumed")
    return expiresAt === null
      ? texts.html(`subscription-notify-${change}-for-life`, { channel })
      : texts.html(`subscription-notify-${change}`, { channel, date: texts.date(expiresAt) });
  return texts.html(`subscription-notify-${change}`, { channel });
}

/** Who never had anything there can only have been banned or unbanned. */
async function tellStranger(
  platform: Platform,
  { channelId, userId }: Holder,
  change: Change,
): Promise<void> {
  if (change !== "banned" && change !== "unbanned") return;
  const { prisma } = platform.database;
  const [user, channel] = await Promise.all([
    prisma.user.findUniqueOrThrow({ where: { id: BigInt(userId) } }),
    prisma.channel.findUniqueOrThrow({ where: { id: channelId }, select: { title: true } }),
  ]);
  const texts = platform.translations.for(user.languageCode, user.timeZone);
  const text = texts.html(`subscription-notify-${change}`, { channel: channel.title });
  await tell(platform, userId, text, change === "unbanned" ? storefront(texts, channelId) : undefined);
}
