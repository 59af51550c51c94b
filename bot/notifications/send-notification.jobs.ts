import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { openPayouts } from "../payouts/index.ts";
import type { Platform } from "../platform/platform.ts";
import { notifyUser } from "../users/index.ts";
import { describeNotification } from "./describe-notification.ts";
import { notificationSettingsButton } from "./notifications.keyboards.ts";
import { readNotification } from "./read-notification.ts";

/**
 * Sends a notification and then deletes its events. After a crash in between the same notification is sent once more. The
 * events of an unreachable owner wait for the next notification.
 */
export const sendNotification = defineJob({
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
