import { Composer } from "grammy";
import { z } from "zod";
import { showPage } from "../../platform/chat/show-page.ts";
import { onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { findLanguageOf, languages } from "../../platform/texts/languages.ts";
import type { Language } from "../../platform/texts/languages.ts";
import { findLanguage } from "./find-language.ts";
import { AS_IN_TELEGRAM, LANGUAGE, languagePage } from "./languages.keyboards.ts";
import { setLanguage } from "./set-language.ts";

/** `/language`: the language of everything that the bot writes to the user. */
export const languageChoice = new Composer<BotContext>();

languageChoice.chatType("private").command("language", async (ctx) => {
  await showChoice(ctx, await findLanguage(ctx.platform, ctx.from.id));
});

onButton(
  languageChoice,
  LANGUAGE,
  z.tuple([z.enum([...languages, AS_IN_TELEGRAM])]),
  async (ctx, [choice]) => {
    await ctx.answerCallbackQuery();
    const language = choice === AS_IN_TELEGRAM ? undefined : choice;
    const languageCode = await setLanguage(ctx.platform, { userId: ctx.from.id, language });
    ctx.texts = ctx.platform.translations.for(languageCode, ctx.texts.timeZone);
    await showChoice(ctx, language);
  },
);

async function showChoice(ctx: BotContext, chosen: Language | undefined): Promise<void> {
  const { texts } = ctx;
  const isSpoken = findLanguageOf(ctx.from?.language_code ?? "") !== undefined;
  const key =
    chosen !== undefined ? "language-chosen" : isSpoken ? "language-follows" : "language-not-spoken";
  const html = texts.html(key, { language: texts.plain("language-own-name") });
  await showPage(ctx, html, languagePage({ texts, translations: ctx.platform.translations }, chosen));
}
