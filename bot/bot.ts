import { conversations } from "@grammyjs/conversations";
import { sequentialize } from "@grammyjs/runner";
import { Bot } from "grammy";
import type { Context } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { adoption, adoptionForms } from "./adoption/index.ts";
import { broadcastForms, broadcasts } from "./broadcasts/index.ts";
import { channelRights, channels, tierForm } from "./channels/index.ts";
import { donationForms, donations } from "./donations/index.ts";
import { installErrorBoundary } from "./intake/index.ts";
import { languageChoice } from "./users/language/index.ts";
import { checkout, linkForm, links, starsPreCheckout } from "./checkout/index.ts";
import { ledger } from "./ledger/index.ts";
import { memberForms, members } from "./members/index.ts";
import { notifications } from "./notifications/index.ts";
import { dismissForm, operator } from "./operator/index.ts";
import { payments, starsPayments } from "./payments/index.ts";
import { chatStateStorage } from "./platform/forms/chat-state.ts";
import type { BotContext, FormContext } from "./platform/context.ts";
import { textsOfForm } from "./platform/forms/form-texts.ts";
import type { Texts } from "./platform/texts/texts.ts";
import { answerTapsAnyhow } from "./platform/chat/late-answers.ts";
import type { Platform } from "./platform/platform.ts";
import { apiClientOptions, apiTransformers } from "./platform/telegram/telegram.ts";
import { payoutForms, payouts } from "./payouts/index.ts";
import { posts, wordsForm } from "./posts/index.ts";
import { stats } from "./stats/index.ts";
import { discussion, membership, subscriptions, memberDecisions } from "./subscriptions/index.ts";
import { support } from "./support/index.ts";
import { cityForm, timeZones } from "./users/time-zone/index.ts";
import { users } from "./users/index.ts";
import { startAndCancel, unhandled } from "./users/people/start-index.ts";

/** The bot, as a table of contents. The order matters where a comment says so. */
export function createBot(platform: Platform, botInfo?: UserFromGetMe): Bot<BotContext> {
  const { config, translations, database } = platform;
  const bot = new Bot<BotContext>(config.botToken, {
    client: apiClientOptions(config.telegram.apiRoot),
    ...(botInfo === undefined ? {} : { botInfo }),
  });
  bot.api.config.use(...apiTransformers(platform.sends));
  installErrorBoundary(bot, platform);

  const attach = (ctx: BotContext | FormContext, texts: Texts): void => {
    ctx.platform = platform;
    ctx.texts = texts;
  };
  bot.use(async (ctx, next) => {
    // What language they chose and where they are, `users` reads.
    attach(ctx, translations.for(ctx.from?.language_code));
    answerTapsAnyhow(ctx);
    await next();
  });

  // Telegram waits ten seconds for this one: it must not stand behind anything.
  bot.use(starsPreCheckout);

  bot.use(sequentialize(whoseTurn));
  bot.use(users);
  // Before the forms, which would swallow them: money, doors, and the way out of a form.
  bot.use(starsPayments);
  bot.use(membership);
  bot.use(channelRights);
  bot.use(startAndCancel);

  // From here on a form that waits in this chat is loaded. Commands and buttons work while it waits.
  const privately = bot.chatType("private");
  privately.use(
    conversations<BotContext, FormContext>({
      storage: {
        type: "key",
        version: FORM_VERSION,
        adapter: chatStateStorage(database.pool),
        prefix: "form:",
      },
      plugins: async (form) => {
        // Replayed, a form goes by the language and the zone that it went by.
        const { language, timeZone } = await form.external(({ texts }) => ({
          language: texts.language,
          timeZone: texts.timeZone,
        }));
        return [
          async (ctx, next) => {
            // What is installed on the bot's own Api does not run inside forms.
            ctx.api.config.use(...apiTransformers(platform.sends));
            attach(ctx, textsOfForm(form, translations.for(language, timeZone)));
            await next();
          },
        ];
      },
    }),
  );
  privately.use(operator);
  privately.use(checkout);
  privately.use(payments);
  privately.use(ledger);
  privately.use(donations);
  privately.use(subscriptions);
  privately.use(memberDecisions);
  privately.use(discussion);
  // Before the channels, which take every chat that somebody picks.
  privately.use(posts);
  privately.use(channels);
  privately.use(members);
  privately.use(adoption);
  privately.use(broadcasts);
  privately.use(stats);
  privately.use(links);
  privately.use(notifications);
  privately.use(payouts);
  privately.use(languageChoice);
  privately.use(timeZones);
  // Before the form of tiers, which would take its commands; it ends with a form of its own.
  privately.use(support);
  privately.use(memberForms);
  privately.use(adoptionForms);
  privately.use(broadcastForms);
  privately.use(linkForm);
  privately.use(wordsForm);
  privately.use(donationForms);
  privately.use(dismissForm);
  privately.use(payoutForms);
  privately.use(cityForm);
  privately.use(tierForm);

  bot.use(unhandled);
  return bot;
}

/** Raised whenever a form's questions change: answers given to the old ones must not be replayed into the new. */
const FORM_VERSION = 4;

/**
 * Updates with the same key wait for each other: one chat's, or one person's where a chat is a crowd. A hundred people
 * who ask to join a channel at once do not wait for each other.
 */
function whoseTurn(ctx: Context): string | undefined {
  const person = ctx.chatJoinRequest?.from ?? ctx.chatMember?.new_chat_member.user;
  return (person?.id ?? ctx.chatId ?? ctx.from?.id)?.toString();
}
