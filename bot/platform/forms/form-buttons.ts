import { InlineKeyboard } from "grammy";
import { buttonData } from "../chat/buttons.ts";
import type { Texts } from "../texts/texts.ts";

/** A button of a form: what it says and the answer that it stands for. */
export type FormButton = { readonly label: string; readonly value: string };

/** No feature handles this action: its presses reach the form, or are outdated. */
export const FORM_ACTION = "form";

/** `form:<mark of the form>:<number of the question>:<answer>`, with a way out under each question. */
export function formButtons(
  texts: Texts,
  { mark, step }: { readonly mark: string; readonly step: number },
  rows: readonly (readonly FormButton[])[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const cancel = { label: texts.plain("form-cancel"), value: "cancel" };
  for (const row of [...rows, [cancel]]) {
    for (const { label, value } of row)
      keyboard.text(label, buttonData(FORM_ACTION, mark, String(step), value));
    keyboard.row();
  }
  return keyboard;
}
