import { InlineKeyboard } from "grammy";
import { actionOf } from "../../platform/chat/buttons.ts";
import { needOf } from "./button-needs.ts";
import type { Permission } from "./permission-table.ts";

/** The keyboard of a page for one person, without the buttons whose permission the person lacks. */
export const permittedButtons = (
  { inline_keyboard: rows }: InlineKeyboard,
  may: (permission: Permission) => boolean,
): InlineKeyboard =>
  InlineKeyboard.from(
    rows
      .map((row) => row.filter((button) => !("callback_data" in button) || isOpen(button.callback_data, may)))
      .filter((row) => row.length > 0),
  );

function isOpen(data: string, may: (permission: Permission) => boolean): boolean {
  const need = needOf(actionOf(data));
  return need === undefined || need === "anybody" || may(need);
}
