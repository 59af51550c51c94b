import { kebabCase } from "../../platform/texts/texts.ts";
import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { notifyUser } from "../../users/index.ts";
import { checkAgain } from "../connect/connect.keyboards.ts";
import { channelStates } from "../managed/channel-settings.ts";

/** Notifies the owner of a channel's new state. Sends nothing if the state has changed since: another job follows. */
export const notifyState = defineJob({
  name: "channels.notify-state",
  payload: z.object({ channelId: opaqueId, state: z.enum(channelStates) }),
  async run({ channelId, state }, platform) {
    const channel = await platform.database.prisma.channel.findUnique({
      where: { id: channelId, state },
      include: { owner: { select: { languageCode: true, timeZone: true } } },
    });
    if (channel === null) return;
    const texts = platform.translations.for(channel.owner.languageCode, channel.owner.timeZone);
    const text = texts.html(`channel-notify-${kebabCase(state)}`, { channel: channel.title });
    const button = state === "connected" ? undefined : checkAgain(texts, telegramId(channel.telegramChatId));
    await notifyUser(platform, telegramId(channel.ownerId), text, button);
  },
});
