import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { permissions, withManagedChannel } from "../../channels/index.ts";
import { answerOutdated, buttonData, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { languages } from "../../platform/texts/languages.ts";
import type { Language } from "../../platform/texts/languages.ts";
import type { Texts, Translations } from "../../platform/texts/texts.ts";
import { findManagedPage, nativeName, textFor } from "../page/donation-page.ts";
import type { DonationPage } from "../page/donation-page.ts";
import { changeDonationSettings } from "./change-settings.ts";
import { openTranslationForm, toLanguages } from "./translation.conversation.ts";

/** The translations of the donation page's text. */
export const donationTranslations = new Composer<BotContext>();

const ofLanguage = z.tuple([opaqueId, z.enum(languages)]);

onButton(donationTranslations, "donation-languages", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const { platform, texts } = ctx;
  const page = await findManagedPage(platform, { channelId, actorId: ctx.from.id });
  if (page === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const html = texts.html("donations-languages", { channel: page.channelTitle });
  await showPage(ctx, html, languageList({ texts, translations: platform.translations }, page));
});

onButton(donationTranslations, "donation-translation", ofLanguage, async (ctx, [channelId, language]) => {
  await showTranslation(ctx, channelId, language);
});

onButton(
  donationTranslations,
  "donation-translation-write",
  ofLanguage,
  withManagedChannel(
    "donations.change",
    async (ctx, { id: channelId, title: channelTitle }, [, language]) => {
      const languageName = nativeName(ctx.platform.translations, language);
      await openTranslationForm(ctx, {
        channelId,
        channelTitle,
        actorId: ctx.from.id,
        language,
        languageName,
      });
    },
  ),
);

onButton(
  donationTranslations,
  "donation-translation-remove",
  ofLanguage,
  async (ctx, [channelId, language]) => {
    const change = { kind: "translation", language, text: undefined } as const;
    const request = { channelId, actorId: ctx.from.id, change };
    const { kind } = await changeDonationSettings(ctx.platform, request);
    if (kind === "not_allowed") return answerOutdated(ctx);
    await showTranslation(ctx, channelId, language);
  },
);

/** Shows the text that readers of a language see: the translation or, without one, the fallback. */
async function showTranslation(ctx: Press, channelId: string, language: Language): Promise<void> {
  const { platform, texts } = ctx;
  const page = await findManagedPage(platform, { channelId, actorId: ctx.from.id });
  if (page === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const key = page.translations.has(language) ? "donations-translation" : "donations-translation-none";
  const html = texts.html(key, {
    language: nativeName(platform.translations, language),
    text: textFor(platform.translations.for(language), page),
  });
  await showPage(
    ctx,
    html,
    permissions.permittedButtons(translationKeyboard(texts, page, language), page.may),
  );
}

/** Each language by its native name, with a sign at those that have a translation. */
function languageList(
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

function translationKeyboard(
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
