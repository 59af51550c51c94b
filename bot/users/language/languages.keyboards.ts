import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts, Translations } from "../../platform/texts/texts.ts";
import { languages } from "../../platform/texts/languages.ts";
import type { Language } from "../../platform/texts/languages.ts";

/** With a language, or `AS_IN_TELEGRAM`. */
export const LANGUAGE = "language";
export const AS_IN_TELEGRAM = "telegram";

/** Each language by its own name, so that its speakers find it on a page in any language. */
export function languagePage(
  { texts, translations }: { readonly texts: Texts; readonly translations: Translations },
  chosen: Language | undefined,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const choice = (label: string, isChosen: boolean): string =>
    isChosen ? texts.plain("language-choice-chosen", { choice: label }) : label;
  languages.forEach((language, index) => {
    const name = translations.for(language).plain("language-own-name");
    keyboard.text(choice(name, language === chosen), buttonData(LANGUAGE, language));
    if (index % 2 === 1) keyboard.row();
  });
  return keyboard
    .row()
    .text(
      choice(texts.plain("language-as-in-telegram"), chosen === undefined),
      buttonData(LANGUAGE, AS_IN_TELEGRAM),
    );
}
