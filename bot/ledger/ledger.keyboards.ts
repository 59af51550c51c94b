import { InlineKeyboard } from "grammy";
import { buttonData } from "../platform/chat/buttons.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { describeMonth, monthOf } from "./month.ts";

/** The current month and the five before it: these always include the last full quarter. */
const MONTHS = 6;

export function chooseMonth(texts: Texts, now: Date): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (let back = 0; back < MONTHS; back += 1) {
    const month = monthOf(now, back);
    keyboard.text(describeMonth(month, texts.locale), buttonData("statement", month.name));
    if (back % 2 === 1) keyboard.row();
  }
  return keyboard;
}
