import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { PendingOffer } from "./accept-access.ts";

export const SHOW_PENDING = "pending";
export const DECLINE_ALL = "pending-no-all";
export const ACCEPT = "pending-yes";
export const DECLINE = "pending-no";

/** The buttons of the notice about offers: show the offers, or decline them all. */
export const pendingPrompt = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("pending-show"), buttonData(SHOW_PENDING))
    .row()
    .text(texts.plain("pending-decline-all"), buttonData(DECLINE_ALL));

export function pendingButtons(texts: Texts, offers: readonly PendingOffer[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { channelId, channelTitle: channel } of offers)
    keyboard
      .text(texts.plain("pending-accept", { channel }), buttonData(ACCEPT, channelId))
      .text(texts.plain("pending-decline"), buttonData(DECLINE, channelId))
      .row();
  return keyboard;
}
