import { Html } from "../../platform/texts/texts.ts";
import type { Texts, Translations } from "../../platform/texts/texts.ts";
import type { Language } from "../../platform/texts/languages.ts";
import type { DonationPage } from "./find-page.ts";

/** The page's text in the reader's language: the translation, else the owner's text (both plain text), else the default. */
export const textFor = (texts: Texts, { translations, text }: DonationPage): string | Html =>
  translations.get(texts.language) ?? text ?? new Html(texts.html("donation-default-text"));

/** The name of a language in that language. */
export const nativeName = (translations: Translations, language: Language): string =>
  translations.for(language).plain("language-own-name");
