import { InlineKeyboard } from "grammy";
import { buttonData } from "../platform/buttons.ts";
import type { Texts } from "../platform/i18n.ts";
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
    .text(texts.plain("adoption-by-list"), buttonData(LIST, channelId))
    .row()
    .text(texts.plain("adoption-by-word"), buttonData(WINDOW, channelId))
    .row();
  return backToMembers(texts, channelId, keyboard);
}

export function importButtons(texts: Texts, view: ImportView): InlineKeyboard {
  const { id, channelId, state, counts, unreachable } = view;
  const { inside = 0, outside = 0 } = counts;
  const keyboard = new InlineKeyboard();
  if (state === "done" && unreachable > 0)
    keyboard.text(texts.plain("adoption-post"), buttonData(POST, channelId)).row();
  if (state === "done") return backToMembers(texts, channelId, keyboard);
  if (state === "taking") return keyboard;
  if (state === "checked") {
    if (inside > 0)
      keyboard.text(texts.plain("import-take", { count: inside }), buttonData(CONFIRM, id, "inside")).row();
    if (outside > 0)
      keyboard
        .text(
          texts.plain("import-take-all", { outside, count: inside + outside }),
          buttonData(CONFIRM, id, "all"),
        )
        .row();
  }
  return keyboard.text(texts.plain("import-drop"), buttonData(DROP, id));
}

export function windowPage(texts: Texts, channelId: string, { isOpen }: AdoptionWindow): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (isOpen)
    keyboard
      .text(texts.plain("adoption-post"), buttonData(POST, channelId))
      .row()
      .text(texts.plain("adoption-close"), buttonData(CLOSE, channelId))
      .row();
  else
    for (const days of windowDays)
      keyboard.text(
        texts.plain("adoption-for", { days: Number(days) }),
        buttonData(WINDOW_FOR, channelId, days),
      );
  return keyboard.row().text(texts.plain("adoption-back"), buttonData(TAKE_OVER, channelId));
}

export function givenPage(texts: Texts, channelId: string, window: string): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const given of givenDays)
    keyboard.text(texts.plain(`adoption-give-${given}`), buttonData(OPEN, channelId, window, given)).row();
  return keyboard
    .text(texts.plain("adoption-give-days"), buttonData(OPEN_DAYS, channelId, window))
    .row()
    .text(texts.plain("adoption-back"), buttonData(WINDOW, channelId));
}

/** A link, so that it also works in the channel. */
export const memberPost = (texts: Texts, botName: string, channelId: string): InlineKeyboard =>
  new InlineKeyboard().url(texts.plain("adoption-i-am-one"), `https://t.me/${botName}?start=a_${channelId}`);
