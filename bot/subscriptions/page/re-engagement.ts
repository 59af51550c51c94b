import type { Texts } from "../../platform/texts/texts.ts";
import type { Platform } from "../../platform/platform.ts";
import { notifyUser } from "../../users/index.ts";
import type { ReachableAgain } from "../../users/index.ts";
import { recordReminder } from "../reminders/record-reminder.ts";
import { describeSubscriptions } from "./describe-subscriptions.ts";
import { findMissed } from "./find-missed.ts";
import type { MissedSubscription } from "./find-missed.ts";
import { groupSubscriptions } from "./group-subscriptions.ts";
import type { SubscriptionGroup } from "./group-subscriptions.ts";
import { subscriptionButtons } from "./page.keyboards.ts";

/**
 * Sends one message to a user who is reachable again: ends, active subscriptions with invites, payments and upcoming ends
 * since the bot was blocked. Sends nothing if there is no news. A process that is killed after Telegram's answer sends
 * the message once more.
 */
export async function sendReengagement(platform: Platform, { userId, since }: ReachableAgain): Promise<void> {
  const { prisma } = platform.database;
  const user = await prisma.user.findUnique({
    where: { id: BigInt(userId) },
    select: { languageCode: true, timeZone: true, createdAt: true, _count: { select: { channels: true } } },
  });
  if (user === null) return;
  const missed = await findMissed(platform, { userId, since });
  const isOwner = user._count.channels > 0;
  if (missed.length === 0 && !isOwner) return;

  const groups = groupSubscriptions(missed);
  const texts = platform.translations.for(user.languageCode, user.timeZone);
  const text = [
    // An imported member has never started the bot before.
    texts.html(user.createdAt < since ? "reengagement-greeting" : "reengagement-first-greeting"),
    ...groups.map((group) => describeMissed(texts, group)),
    ...(isOwner ? [texts.html("reengagement-owner")] : []),
  ].join("\n\n");
  const told = await notifyUser(platform, userId, text, subscriptionButtons(texts, groups));
  if (told === "unreachable") return;
  for (const { reminder } of missed) if (reminder !== undefined) await recordReminder(platform, reminder);
}

const describeMissed = (texts: Texts, group: SubscriptionGroup<MissedSubscription>): string =>
  [
    describeSubscriptions(texts, group),
    ...(group.some(({ wasPaid }) => wasPaid) ? [texts.html("reengagement-paid")] : []),
    ...(group.some(({ reminder, isEntitled }) => reminder !== undefined && isEntitled)
      ? [texts.html("reengagement-ends-soon")]
      : []),
  ].join("\n");
