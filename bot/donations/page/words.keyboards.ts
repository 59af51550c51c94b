import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts, Translations } from "../../platform/texts/texts.ts";
import { languages } from "../../platform/texts/languages.ts";
import type { Language } from "../../platform/texts/languages.ts";
import type { DonationPage } from "./find-page.ts";
import { ownName } from "./words-for.ts";

/** Each language by its own name; those that have a text of their own are marked. */
export function languageList(
  { texts, translations }: { readonly texts: Texts; readonly translations: Translations },
  { channelId, versions }: DonationPage,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  languages.forEach((language, index) => {
    const name = ownName(translations, language);
    const label = versions.has(language) ? texts.plain("donations-language-done", { language: name }) : name;
    keyboard.text(label, buttonData("gifts-words", channelId, language));
    if (index % 2 === 1) keyboard.row();
  });
  return keyboard.row().text(texts.plain("donations-open"), buttonData("gifts", channelId));
}

export function wordsKeyboard(
  texts: Texts,
  { channelId, versions }: DonationPage,
  language: Language,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const ask = buttonData("gifts-words-ask", channelId, language);
  if (versions.has(language))
    keyboard
      .text(texts.plain("donations-translation-change"), ask)
      .text(texts.plain("donations-translation-remove"), buttonData("gifts-words-remove", channelId, language));
  else keyboard.text(texts.plain("donations-translation-write"), ask);
  return keyboard.row().text(...toLanguages(texts, channelId));
}

export const openLanguages = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(...toLanguages(texts, channelId));

const toLanguages = (texts: Texts, channelId: string): [string, string] => [
  texts.plain("donations-languages-back"),
  buttonData("gifts-languages", channelId),
];
