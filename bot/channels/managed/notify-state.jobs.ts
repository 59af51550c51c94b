import { kebabCase } from "../../platform/texts/texts.ts";
import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { checkAgain } from "./check-again.keyboards.ts";
import { channelStates } from "./channel-settings.ts";

/** Notifies the owner of a channel's new state. Sends nothing if the state has changed since: another job follows. */
export const notifyState = defineNotice({
  name: "channels.notify-state",
  payload: z.object({ channelId: opaqueId, state: z.enum(channelStates) }),
  async prepare({ channelId, state }, platform) {
    const channel = await platform.database.prisma.channel.findUnique({ where: { id: channelId, state } });
    if (channel === null) return undefined;
    return {
      to: channel.ownerId,
      write: (texts) => ({
        html: texts.html(`channel-notify-${kebabCase(state)}`, { channel: channel.title }),
        keyboard: state === "connected" ? undefined : checkAgain(texts, telegramId(channel.telegramChatId)),
      }),
    };
  },
});
