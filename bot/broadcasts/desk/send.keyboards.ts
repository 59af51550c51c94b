import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { OPEN } from "./desk.keyboards.ts";

export const SEND = "bc-send";
export const SCHEDULE = "bc-at";

export type Offer = {
  readonly broadcastId: string;
  readonly count: number;
  /** What sending it fast takes of the bot's Stars; undefined: the operator does not allow it. */
  readonly stars: number | undefined;
};

/** How a draft can go out, with how many people it goes to. */
export function sendPage(texts: Texts, { broadcastId, count, stars }: Offer): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (count > 0) {
    keyboard.text(texts.plain("broadcast-send", { count }), buttonData(SEND, broadcastId, "now")).row();
    if (stars !== undefined)
      keyboard
        .text(texts.plain("broadcast-send-fast", { stars }), buttonData(SEND, broadcastId, "fast"))
        .row();
  }
  return keyboard
    .text(texts.plain("broadcast-schedule"), buttonData(SCHEDULE, broadcastId, "once"))
    .text(texts.plain("broadcast-repeat"), buttonData(SCHEDULE, broadcastId, "weekly"))
    .row()
    .text(texts.plain("broadcast-change"), buttonData(OPEN, broadcastId));
}
