import { z } from "zod";
import { opaqueId, telegramId } from "../platform/domain.ts";
import { defineJob } from "../platform/jobs.ts";
import { isUnreachable } from "../platform/telegram.ts";
import { markUnreachable } from "../users/index.ts";
import { checkAgain } from "./channels.keyboards.ts";
import { channelStates } from "./list-channels.ts";

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
      include: { owner: { select: { languageCode: true } } },
    });
    if (channel === null) return;
    const texts = platform.translations.for(channel.owner.languageCode);
    const ownerId = telegramId(channel.ownerId);
    const text = texts.html(`told-${state.replaceAll("_", "-")}`, { channel: channel.title });
    const mend = checkAgain(texts, telegramId(channel.telegramId));
    try {
      await platform.telegram.sendMessage(ownerId, text, {
        parse_mode: "HTML",
        ...(state === "connected" ? {} : { reply_markup: mend }),
      });
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      await markUnreachable(platform, ownerId);
    }
  },
});
