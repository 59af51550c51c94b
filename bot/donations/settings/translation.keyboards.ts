import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts, Translations } from "../../platform/texts/texts.ts";
import { languages } from "../../platform/texts/languages.ts";
import type { Language } from "../../platform/texts/languages.ts";
import type { DonationPage } from "../page/find-page.ts";
import { nativeName } from "../page/page-text.ts";

/** Each language by its native name, with a sign at those that have a translation. */
export function languageList(
  { texts, translations }: { readonly texts: Texts; readonly translations: Translations },
  { channelId, translations: written }: DonationPage,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  languages.forEach((language, index) => {
    const name = nativeName(translations, language);
    const label = written.has(language) ? texts.plain("donations-language-done", { language: name }) : name;
    keyboard.text(label, buttonData("donation-translation", channelId, language));
    if (index % 2 === 1) keyboard.row();
  });
  return keyboard.row().text(texts.plain("donations-open"), buttonData("donation-settings", channelId));
}

export function translationKeyboard(
  texts: Texts,
  { channelId, translations: written }: DonationPage,
  language: Language,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const ask = buttonData("donation-translation-write", channelId, language);
  if (written.has(language))
    keyboard
      .text(texts.plain("donations-translation-change"), ask)
      .text(
        texts.plain("donations-translation-remove"),
        buttonData("donation-translation-remove", channelId, language),
      );
  else keyboard.text(texts.plain("donations-translation-write"), ask);
  return keyboard.row().text(...toLanguages(texts, channelId));
}

export const openLanguages = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(...toLanguages(texts, channelId));

const toLanguages = (texts: Texts, channelId: string): [string, string] => [
  texts.plain("donations-languages-back"),
  buttonData("donation-languages", channelId),
];
