import { defineNotice } from "../../../users/index.ts";
import { messageKindOf } from "../../model/content.ts";
import { readProgress } from "../../model/read-progress.ts";
import { notifyNotSentContract } from "../../model/request-jobs.ts";
import { backToList } from "../draft/draft.pages.ts";

/** Notifies the owner of a scheduled broadcast whose author does not manage the channel any more. */
export const notifyNotSent = defineNotice({
  ...notifyNotSentContract,
  async prepare({ broadcastId }, platform) {
    const broadcast = await readProgress(platform, broadcastId);
    if (broadcast?.scheduledAt === undefined) return undefined;
    const { channelId, channelTitle, content, scheduledAt } = broadcast;
    const { ownerId } = await platform.database.prisma.channel.findUniqueOrThrow({
      where: { id: channelId },
      select: { ownerId: true },
    });
    return {
      to: ownerId,
      write: (texts) => ({
        html: texts.html("broadcast-not-sent", {
          channel: channelTitle,
          what: texts.plain(`broadcast-kind-${messageKindOf(content)}`),
          date: texts.date(scheduledAt),
        }),
        keyboard: backToList(texts, channelId),
      }),
    };
  },
});
