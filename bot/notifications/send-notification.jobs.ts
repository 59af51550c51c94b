import { z } from "zod";
import { InlineKeyboard } from "grammy";
import { opaqueId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { openPayouts } from "../payouts/index.ts";
import type { Platform } from "../platform/platform.ts";
import { notifyUser } from "../users/index.ts";
import { describeNotification } from "./describe-notification.ts";
import { readNotification } from "./read-notification.ts";
import { buttonData } from "../platform/chat/buttons.ts";
import type { Texts } from "../platform/texts/texts.ts";

/** Shows the settings in a new message, so that the notification stays. */
export const SETTINGS_BELOW = "notify-open";

/**
 * Sends a notification and then deletes its events. After a crash in between the same notification is sent once more. The
 * events of an unreachable owner wait for the next notification.
 */
export const sendNotificationJob = defineJob({
  name: "notifications.send-notification",
  payload: z.object({ notificationId: opaqueId }),
  priority: 10,
  async run({ notificationId }, platform) {
    const notification = await readNotification(platform, notificationId);
    if (notification === undefined) return;
    const { content, ownerId } = notification;
    const result = await notifyUser(platform, {
      to: ownerId,
      write: (texts) => ({
        html: describeNotification(texts, notification),
        keyboard:
          content.kind === "payouts"
            ? openPayouts(texts)
            : notificationSettingsButton(texts, content.channelId),
      }),
    });
    if (result === "delivered")
      await platform.database.prisma.notificationEvent.deleteMany({ where: { notificationId } });
    else await releaseEvents(platform, notificationId);
  },
});

const releaseEvents = ({ database: { prisma } }: Platform, notificationId: string): Promise<unknown> =>
  prisma.$transaction([
    prisma.notificationEvent.updateMany({ where: { notificationId }, data: { notificationId: null } }),
    prisma.notification.deleteMany({ where: { id: notificationId } }),
  ]);

const notificationSettingsButton = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("notification-settings"), buttonData(SETTINGS_BELOW, channelId));
