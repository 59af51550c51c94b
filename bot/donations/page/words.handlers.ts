import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { findManagedChannel, showPage } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { languages } from "../../platform/texts/languages.ts";
import type { Language } from "../../platform/texts/languages.ts";
import { findManagedPage } from "./find-page.ts";
import { setDonationPage } from "./set-page.ts";
import { openWordsForm } from "./words-form.handlers.ts";
import { ownName, wordsFor } from "./words-for.ts";
import { languageList, wordsKeyboard } from "./words.keyboards.ts";

/** What a channel says of donations to those who read in one language: for its owner and managers. */
export const donationWords = new Composer<BotContext>();

const ofLanguage = z.tuple([opaqueId, z.enum(languages)]);

onButton(donationWords, "gifts-languages", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const { platform, texts } = ctx;
  const page = await findManagedPage(platform, { channelId, actorId: ctx.from.id });
  if (page === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const html = texts.html("donations-languages", { channel: page.channelTitle });
  await showPage(ctx, html, languageList({ texts, translations: platform.translations }, page));
});

onButton(donationWords, "gifts-words", ofLanguage, async (ctx, [channelId, language]) => {
  await showWords(ctx, channelId, language);
});

onButton(donationWords, "gifts-words-ask", ofLanguage, async (ctx, [channelId, language]) => {
  const { platform } = ctx;
  const actorId = ctx.from.id;
  const channel = await findManagedChannel(platform, { channelId, actorId });
  if (channel === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const languageName = ownName(platform.translations, language);
  await openWordsForm(ctx, { channelId, channelTitle: channel.title, actorId, language, languageName });
});

onButton(donationWords, "gifts-words-remove", ofLanguage, async (ctx, [channelId, language]) => {
  const change = { what: "words", language, text: undefined } as const;
  const { kind } = await setDonationPage(ctx.platform, { channelId, actorId: ctx.from.id, change });
  if (kind === "not_allowed") return answerOutdated(ctx);
  await showWords(ctx, channelId, language);
});

/** What stands there for a language now, whether or not it is its own. */
async function showWords(
  ctx: CallbackQueryContext<BotContext>,
  channelId: string,
  language: Language,
): Promise<void> {
  const { platform, texts } = ctx;
  const page = await findManagedPage(platform, { channelId, actorId: ctx.from.id });
  if (page === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const html = texts.html(page.versions.has(language) ? "donations-translation" : "donations-translation-none", {
    language: ownName(platform.translations, language),
    words: wordsFor(platform.translations.for(language), page),
  });
  await showPage(ctx, html, wordsKeyboard(texts, page, language));
}
