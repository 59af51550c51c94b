import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { openPayouts } from "../payouts/index.ts";
import type { Platform } from "../platform/platform.ts";
import { tell } from "../users/index.ts";
import { describeNotice } from "./describe-notice.ts";
import { openSettings } from "./notifications.keyboards.ts";
import { readNotice } from "./read-notice.ts";

/**
 * Sends one message to an owner, and then forgets what it told. A process that dies in between sends it once more, with the
 * same events. Whoever cannot be reached is told when they come back, with what happened meanwhile.
 */
export const sendNotice = defineJob({
  name: "notifications.send",
  payload: z.object({ noticeId: opaqueId }),
  priority: 10,
  async run({ noticeId }, platform) {
    const notice = await readNotice(platform, noticeId);
    if (notice === undefined) return;
    const texts = platform.translations.for(notice.languageCode, notice.timeZone);
    const { about } = notice;
    const keyboard = about.kind === "payouts" ? openPayouts(texts) : openSettings(texts, about.channelId);
    const told = await tell(platform, notice.ownerId, describeNotice(texts, notice), keyboard);
    if (told === "delivered") await platform.database.prisma.ownerEvent.deleteMany({ where: { noticeId } });
    else await takeBack(platform, noticeId);
  },
});

const takeBack = ({ database: { prisma } }: Platform, noticeId: string): Promise<unknown> =>
  prisma.$transaction([
    prisma.ownerEvent.updateMany({ where: { noticeId }, data: { noticeId: null } }),
    prisma.ownerNotice.deleteMany({ where: { id: noticeId } }),
  ]);
