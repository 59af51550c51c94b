import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";

export const afterPublishing = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("tier-add-another"), buttonData("tier-add", channelId))
    .row()
    .text(texts.plain("channel-post"), buttonData("post", channelId))
    .row()
    .text(texts.plain("channel-open"), buttonData("ch", channelId));
