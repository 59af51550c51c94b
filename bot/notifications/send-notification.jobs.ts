import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { openPayouts } from "../payouts/index.ts";
import type { Platform } from "../platform/platform.ts";
import { notifyUser } from "../users/index.ts";
import { describeNotification } from "./describe-notification.ts";
import { openSettings } from "./notifications.keyboards.ts";
import { readNotification } from "./read-notification.ts";

/**
 * Sends a notification and then deletes its events. After a crash in between the same notification is sent once more. The
 * events of an unreachable owner wait for the next notification.
 */
export const sendNotification = defineJob({
  name: "notifications.send-notification",
  payload: z.object({ noticeId: opaqueId }),
  priority: 10,
  async run({ noticeId }, platform) {
    const notification = await readNotification(platform, noticeId);
    if (notification === undefined) return;
    const texts = platform.translations.for(notification.languageCode, notification.timeZone);
    const { content, ownerId } = notification;
    const keyboard = content.kind === "payouts" ? openPayouts(texts) : openSettings(texts, content.channelId);
    const result = await notifyUser(platform, ownerId, describeNotification(texts, notification), keyboard);
    if (result === "delivered")
      await platform.database.prisma.notificationEvent.deleteMany({ where: { noticeId } });
    else await releaseEvents(platform, noticeId);
  },
});

const releaseEvents = ({ database: { prisma } }: Platform, noticeId: string): Promise<unknown> =>
  prisma.$transaction([
    prisma.notificationEvent.updateMany({ where: { noticeId }, data: { noticeId: null } }),
    prisma.notification.deleteMany({ where: { id: noticeId } }),
  ]);
