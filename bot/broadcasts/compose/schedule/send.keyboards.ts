import { InlineKeyboard } from "grammy";
import { buttonData } from "../../../platform/chat/buttons.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import { OPEN } from "../managed/actions.ts";

export const SEND = "bc-send";
export const SCHEDULE = "bc-schedule";

export type Offer = {
  readonly broadcastId: string;
  readonly count: number;
  /** The price of a paid broadcast in Stars of the bot; undefined: the operator does not allow it. */
  readonly stars: number | undefined;
};

export function sendPage(texts: Texts, { broadcastId, count, stars }: Offer): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (count > 0) {
    keyboard.text(texts.plain("broadcast-send", { count }), buttonData(SEND, broadcastId, "free")).row();
    if (stars !== undefined)
      keyboard
        .text(texts.plain("broadcast-send-fast", { stars }), buttonData(SEND, broadcastId, "paid"))
        .row();
  }
  return keyboard
    .text(texts.plain("broadcast-schedule"), buttonData(SCHEDULE, broadcastId, "once"))
    .text(texts.plain("broadcast-repeat"), buttonData(SCHEDULE, broadcastId, "weekly"))
    .row()
    .text(texts.plain("broadcast-change"), buttonData(OPEN, broadcastId));
}
