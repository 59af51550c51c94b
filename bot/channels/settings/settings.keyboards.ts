import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { backToChannel } from "../managed/channel-groups.ts";
import type { ManagedChannel } from "../managed/managed-channels.ts";

export function settingsPage(texts: Texts, { id, accessMode, isOwner }: ManagedChannel): InlineKeyboard {
  const otherMode = accessMode === "join_request" ? "one_time_link" : "join_request";
  const keyboard = new InlineKeyboard()
    .text(texts.plain(`access-mode-${accessMode}`), buttonData("access-mode", id, otherMode))
    .row()
    .text(texts.plain("channel-access-rules"), buttonData("access-rules", id))
    .row();
  if (isOwner)
    keyboard
      .text(texts.plain("channel-payment-rules"), buttonData("payment-rules", id))
      .text(texts.plain("channel-notifications"), buttonData("notify", id))
      .row();
  return backToChannel(texts, keyboard, id);
}
