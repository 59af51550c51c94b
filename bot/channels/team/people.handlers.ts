import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { buttonData, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { discussionButton } from "../connect/connect.keyboards.ts";
import { backToChannel, groupAction } from "../managed/channel-groups.ts";
import type { ManagedChannel } from "../managed/managed-channels.ts";
import { withManagedChannel } from "../managed/managed-channels.ts";
import { TEAM } from "./team.keyboards.ts";

/** The page "People" of a channel. */
export const channelPeople = new Composer<BotContext>();

onButton(
  channelPeople,
  groupAction("people"),
  z.tuple([opaqueId]),
  withManagedChannel("members.view", async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    const text = ctx.texts.html("channel-people-page", { channel: channel.title });
    await showPage(ctx, text, peopleKeyboard(ctx.texts, channel));
  }),
);

function peopleKeyboard(texts: Texts, { id, may, chatKind }: ManagedChannel): InlineKeyboard {
  const keyboard = new InlineKeyboard()
    .text(texts.plain("channel-members"), buttonData("members", id, "active", "0"))
    .row();
  if (may("team.change")) keyboard.text(texts.plain("channel-team"), buttonData(TEAM)).row();
  if (may("discussion.change") && chatKind === "channel") discussionButton(texts, id, keyboard).row();
  return backToChannel(texts, keyboard, id);
}
