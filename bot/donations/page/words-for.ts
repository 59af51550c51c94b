import { Html } from "../../platform/texts/texts.ts";
import type { Texts, Translations } from "../../platform/texts/texts.ts";
import type { Language } from "../../platform/texts/languages.ts";
import type { DonationPage } from "./find-page.ts";

/** What somebody with these texts is told of donations: the owner's words, which are no HTML, or else ours. */
export const wordsFor = (texts: Texts, { versions, text }: DonationPage): string | Html =>
  versions.get(texts.language) ?? text ?? new Html(texts.html("donation-default-text"));

/** What a language is called by those who speak it. */
export const ownName = (translations: Translations, language: Language): string =>
  translations.for(language).plain("language-own-name");
