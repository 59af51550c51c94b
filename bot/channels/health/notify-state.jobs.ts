import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { tell } from "../../users/index.ts";
import { checkAgain } from "../pages/channels.keyboards.ts";
import { channelStates } from "../managed/list-channels.ts";

/**
 * Tells an owner that the bot stopped working in their channel and how to mend it, or that it works again.
 * Says nothing if the state has changed since: then another job tells.
 */
export const tellState = defineJob({
  name: "channels.tell_state",
  payload: z.object({ channelId: opaqueId, state: z.enum(channelStates) }),
  async run({ channelId, state }, platform) {
    const channel = await platform.database.prisma.channel.findUnique({
      where: { id: channelId, state },
      include: { owner: { select: { languageCode: true, timeZone: true } } },
    });
    if (channel === null) return;
    const texts = platform.translations.for(channel.owner.languageCode, channel.owner.timeZone);
    const text = texts.html(`channel-notify-${state.replaceAll("_", "-")}`, { channel: channel.title });
    const mend = state === "connected" ? undefined : checkAgain(texts, telegramId(channel.telegramId));
    await tell(platform, telegramId(channel.ownerId), text, mend);
  },
});
