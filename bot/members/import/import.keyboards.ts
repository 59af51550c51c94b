import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { CLAIM_WINDOW, claimPostButton, membersButton } from "../member/member.keyboards.ts";
import type { ImportView } from "./read-import.ts";

export const IMPORT_LIST = "import-list";
export const CONFIRM_IMPORT = "import-confirm";
export const DISCARD_IMPORT = "import-discard";

export const importPage = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("import-by-list"), buttonData(IMPORT_LIST, channelId))
    .row()
    .text(texts.plain("import-by-link"), buttonData(CLAIM_WINDOW, channelId))
    .row()
    .text(...membersButton(texts, channelId));

export function importButtons(texts: Texts, view: ImportView): InlineKeyboard {
  const { id, channelId, state, counts, unreachable } = view;
  const { inside = 0, outside = 0 } = counts;
  const keyboard = new InlineKeyboard();
  if (state === "done") {
    if (unreachable > 0) keyboard.text(...claimPostButton(texts, channelId)).row();
    return keyboard.text(...membersButton(texts, channelId));
  }
  if (state === "importing") return keyboard;
  if (state === "checked") {
    if (inside > 0)
      keyboard
        .text(texts.plain("import-confirm", { count: inside }), buttonData(CONFIRM_IMPORT, id, "inside"))
        .row();
    if (outside > 0)
      keyboard
        .text(
          texts.plain("import-confirm-all", { outside, count: inside + outside }),
          buttonData(CONFIRM_IMPORT, id, "all"),
        )
        .row();
  }
  return keyboard.text(texts.plain("import-discard"), buttonData(DISCARD_IMPORT, id));
}
