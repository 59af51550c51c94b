import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";

export const welcomeButtons = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("welcome-new-channel"), buttonData("newchannel"))
    .row()
    .text(texts.plain("welcome-my-channels"), buttonData("channels"))
    .row()
    .text(texts.plain("welcome-my-subscriptions"), buttonData("subscriptions"));
