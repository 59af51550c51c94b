import { Composer } from "grammy";
import type { Api } from "grammy";
import { z } from "zod";
import { onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { isFinalRefusal } from "../../platform/telegram/telegram.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { withManagedChannel } from "../managed/with-managed-channel.ts";
import { CLOSE_INVITES } from "./connect.keyboards.ts";

/** The owner's button that takes the permission to add people from ordinary members of a group. */
export const memberInvites = new Composer<BotContext>();

onButton(
  memberInvites,
  CLOSE_INVITES,
  z.tuple([opaqueId]),
  withManagedChannel("discussion.change", async (ctx, { telegramChatId }) => {
    const isClosed = await closeMemberInvites(ctx.api, telegramChatId);
    const text = ctx.texts.plain(isClosed ? "connect-invites-closed" : "connect-invites-refused");
    await ctx.answerCallbackQuery({ text, show_alert: true });
  }),
);

/**
 * Takes the permission to add people from ordinary members (setChatPermissions), and leaves their other permissions as they
 * are. Convergent. False: Telegram refused.
 */
async function closeMemberInvites(api: Api, telegramChatId: number): Promise<boolean> {
  try {
    const { permissions } = await api.getChat(telegramChatId);
    if (permissions === undefined) return false;
    if (permissions.can_invite_users === true)
      await api.setChatPermissions(
        telegramChatId,
        { ...permissions, can_invite_users: false },
        // Without the flag, Telegram derives permissions from others, and members could do more than before.
        { use_independent_chat_permissions: true },
      );
    return true;
  } catch (error) {
    if (isFinalRefusal(error)) return false;
    throw error;
  }
}
