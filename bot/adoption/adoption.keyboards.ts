import { InlineKeyboard } from "grammy";
import { buttonData } from "../platform/chat/buttons.ts";
import type { Texts } from "../platform/texts/texts.ts";
import type { ImportView } from "./imports/read-import.ts";
import type { AdoptionWindow } from "./window/find-window.ts";

export const TAKE_OVER = "take-over";
export const LIST = "import-list";
export const CONFIRM = "import-yes";
export const DROP = "import-no";
export const WINDOW = "adopt";
export const WINDOW_FOR = "adopt-for";
export const OPEN = "adopt-open";
export const OPEN_DAYS = "adopt-days";
export const CLOSE = "adopt-close";
export const POST = "adopt-post";

/** How many days members have to say that they are members. */
export const windowDays = ["1", "3", "7", "14"] as const;
/** How much time a member gets. */
export const givenDays = ["30", "365", "life"] as const;
/** The way into the channel's members, where this began. */
const backToMembers = (texts: Texts, channelId: string, keyboard: InlineKeyboard): InlineKeyboard =>
  keyboard.text(texts.plain("members-back"), buttonData("members", channelId, "active", "0"));

export function takeOverPage(texts: Texts, channelId: string): InlineKeyboard {
  const keyboard = new InlineKeyboard()
    .text(texts.plain("import-by-list"), buttonData(LIST, channelId))
    .row()
    .text(texts.plain("import-by-link"), buttonData(WINDOW, channelId))
    .row();
  return backToMembers(texts, channelId, keyboard);
}

export function importButtons(texts: Texts, view: ImportView): InlineKeyboard {
  const { id, channelId, state, counts, unreachable } = view;
  const { inside = 0, outside = 0 } = counts;
  const keyboard = new InlineKeyboard();
  if (state === "done" && unreachable > 0)
    keyboard.text(texts.plain("claim-post"), buttonData(POST, channelId)).row();
  if (state === "done") return backToMembers(texts, channelId, keyboard);
  if (state === "taking") return keyboard;
  if (state === "checked") {
    if (inside > 0)
      keyboard.text(texts.plain("import-confirm", { count: inside }), buttonData(CONFIRM, id, "inside")).row();
    if (outside > 0)
      keyboard
        .text(
          texts.plain("import-confirm-all", { outside, count: inside + outside }),
          buttonData(CONFIRM, id, "all"),
        )
        .row();
  }
  return keyboard.text(texts.plain("import-discard"), buttonData(DROP, id));
}

export function windowPage(texts: Texts, channelId: string, { isOpen }: AdoptionWindow): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (isOpen)
    keyboard
      .text(texts.plain("claim-post"), buttonData(POST, channelId))
      .row()
      .text(texts.plain("claim-close"), buttonData(CLOSE, channelId))
      .row();
  else
    for (const days of windowDays)
      keyboard.text(
        texts.plain("claim-for", { days: Number(days) }),
        buttonData(WINDOW_FOR, channelId, days),
      );
  return keyboard.row().text(texts.plain("import-back"), buttonData(TAKE_OVER, channelId));
}

export function givenPage(texts: Texts, channelId: string, window: string): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const given of givenDays)
    keyboard.text(texts.plain(`claim-give-${given}`), buttonData(OPEN, channelId, window, given)).row();
  return keyboard
    .text(texts.plain("claim-give-days"), buttonData(OPEN_DAYS, channelId, window))
    .row()
    .text(texts.plain("import-back"), buttonData(WINDOW, channelId));
}

/** A link, so that it also works in the channel. */
export const memberPost = (texts: Texts, botName: string, channelId: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("claim-button"), `https://t.me/${botName}?start=a_${channelId}`);
