import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { showPage } from "../../platform/chat/show-page.ts";
import { onButton, buttonData } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { findLanguageOf, languages, isLanguage } from "../../platform/texts/languages.ts";
import type { Language } from "../../platform/texts/languages.ts";
import type { Texts, Translations } from "../../platform/texts/texts.ts";
import type { Platform } from "../../platform/platform.ts";

/** The action of a button with a language, or with `AS_IN_TELEGRAM`. */
const LANGUAGE = "language";

const AS_IN_TELEGRAM = "telegram";

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
  await showPage(ctx, html, languageKeyboard({ texts, translations: ctx.platform.translations }, chosen));
}

/** Each language by its own name, so that its speakers find it on a page in any language. */
function languageKeyboard(
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

/** The language that the user chose; undefined: Telegram's. */
async function findLanguage({ database }: Platform, userId: number): Promise<Language | undefined> {
  const { chosenLanguage } = await database.prisma.user.findUniqueOrThrow({
    where: { id: BigInt(userId) },
    select: { chosenLanguage: true },
  });
  return chosenLanguage !== null && isLanguage(chosenLanguage) ? chosenLanguage : undefined;
}

/**
 * @param language undefined: the language of the user's Telegram.
 * @returns the tag of the language in use, as `User.languageCode`.
 */
async function setLanguage(
  { database }: Platform,
  { userId, language }: { readonly userId: number; readonly language: Language | undefined },
): Promise<string | null> {
  const { languageCode } = await database.prisma.user.update({
    where: { id: BigInt(userId) },
    data: { chosenLanguage: language ?? null },
    select: { languageCode: true },
  });
  return languageCode;
}
