import { InlineKeyboard } from "grammy";
import { buttonData } from "../chat/buttons.ts";
import type { Texts } from "../texts/texts.ts";

/** A button of a form: its label and the answer that it stands for. */
export type FormButton = { readonly label: string; readonly value: string };

/** No feature handles this action: a press reaches the form, or is outdated. */
export const FORM_ACTION = "form";

/** `form:<key of the form>:<number of the question>:<answer>`, and a cancel button under each question. */
export function formButtons(
  texts: Texts,
  { formKey, step }: { readonly formKey: string; readonly step: number },
  rows: readonly (readonly FormButton[])[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const cancel = { label: texts.plain("form-cancel"), value: "cancel" };
  for (const row of [...rows, [cancel]]) {
    for (const { label, value } of row)
      keyboard.text(label, buttonData(FORM_ACTION, formKey, String(step), value));
    keyboard.row();
  }
  return keyboard;
}
