import { conversations } from "@grammyjs/conversations";
import { sequentialize } from "@grammyjs/runner";
import { Bot } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { broadcastForms, broadcasts } from "./broadcasts/index.ts";
import { buttonGuard } from "./button-guard.ts";
import { channelRights, channels } from "./channels/index.ts";
import { donationForms, donations } from "./donations/index.ts";
import { countUpdates, installErrorBoundary, updateKey } from "./intake/index.ts";
import { checkout, linkNameForm, starsPreCheckout } from "./checkout/index.ts";
import { ledger } from "./ledger/index.ts";
import { memberForms, members, offerAcceptance } from "./members/index.ts";
import { notifications } from "./notifications/index.ts";
import { dismissForm, operator } from "./operator/index.ts";
import { paymentForms, payments, starsPayments } from "./payments/index.ts";
import { chatStateStorage } from "./platform/forms/chat-state.ts";
import type { BotContext, FormContext } from "./platform/context.ts";
import { textsOfForm } from "./platform/forms/define-form.ts";
import type { Texts } from "./platform/texts/texts.ts";
import { tolerateLateAnswers } from "./platform/chat/buttons.ts";
import type { Platform } from "./platform/platform.ts";
import { heldCallsOf, leaveFault } from "./platform/telegram/held-calls.ts";
import { apiClientOptions, apiTransformers } from "./platform/telegram/telegram.ts";
import { payoutForms, payouts } from "./payouts/index.ts";
import { posts, postTextForm } from "./posts/index.ts";
import { stats } from "./stats/index.ts";
import { membership, subscriptions } from "./subscriptions/index.ts";
import { support } from "./support/index.ts";
import { tierForm, tiers } from "./tiers/index.ts";
import {
  cityForm,
  languageChoice,
  operatorLinks,
  startAndCancel,
  timeZones,
  unhandled,
  users,
} from "./users/index.ts";

/** The bot as a table of contents. A comment says where the order matters. */
export function createBot(platform: Platform, botInfo?: UserFromGetMe): Bot<BotContext> {
  const { config, translations, database } = platform;
  const bot = new Bot<BotContext>(config.botToken, {
    client: apiClientOptions(config.telegram.apiRoot),
    ...(botInfo === undefined ? {} : { botInfo }),
  });
  bot.api.config.use(...apiTransformers(platform));
  installErrorBoundary(bot, platform);

  const attach = (ctx: BotContext | FormContext, texts: Texts): void => {
    ctx.platform = platform;
    ctx.texts = texts;
  };
  bot.use(countUpdates(platform.metrics));
  bot.use(async (ctx, next) => {
    const held = heldCallsOf(ctx.update);
    if (held !== undefined) ctx.api.config.use(held.transformer);
    // `users` replaces these texts by texts in the user's chosen language and time zone.
    attach(ctx, translations.for(ctx.from?.language_code));
    tolerateLateAnswers(ctx);
    await next();
  });

  // Telegram waits ten seconds for a pre-checkout answer, so this handler stands before everything that waits.
  bot.use(starsPreCheckout);

  // Money updates come from the job queue and also wait for the other updates of their chat.
  bot.use(sequentialize((ctx) => updateKey(ctx)?.toString()));
  bot.use(users);
  // Before the forms, which would swallow payments, joins and /cancel.
  bot.use(starsPayments);
  // Bot API, Message: `from` may be missing, although grammY's types promise it. The handlers of private chats read it.
  bot.filter(
    (ctx) => ctx.from === undefined && ctx.chat?.type === "private",
    () => undefined,
  );
  // Before the features that answer join requests: a join request accepts an offer of access.
  bot.use(offerAcceptance);
  bot.use(membership);
  bot.use(channelRights);
  bot.use(startAndCancel);

  // From here on the form that waits in this chat is loaded. Commands and buttons work meanwhile.
  const privately = bot.chatType("private");
  privately.use(buttonGuard);
  privately.use(
    conversations<BotContext, FormContext>({
      storage: {
        type: "context",
        version: FORM_VERSION,
        adapter: chatStateStorage(database.pool),
      },
      plugins: async (form) => {
        // A replay needs the language and zone of the first run.
        const { language, timeZone } = await form.external(({ texts }) => ({
          language: texts.language,
          timeZone: texts.timeZone,
        }));
        return [
          async (ctx, next) => {
            // Transformers of the bot's own Api do not run inside forms.
            ctx.api.config.use(...apiTransformers(platform));
            attach(ctx, textsOfForm(form, translations.for(language, timeZone)));
            await next();
          },
        ];
      },
    }),
  );
  // Inside the plugin, because the plugin saves the state of its forms even when a handler fails.
  privately.use((ctx, next) => next().catch((error: unknown) => leaveFault(ctx.update, error)));
  privately.use(operatorLinks);
  privately.use(operator);
  privately.use(checkout);
  privately.use(payments);
  privately.use(ledger);
  privately.use(donations);
  privately.use(subscriptions);
  // Before `channels`, which handles every shared chat.
  privately.use(posts);
  privately.use(channels);
  privately.use(tiers);
  privately.use(members);
  privately.use(broadcasts);
  privately.use(stats);
  privately.use(notifications);
  privately.use(payouts);
  privately.use(languageChoice);
  privately.use(timeZones);
  // Before the form of tiers, which would take its commands. `support` ends with a form of its own.
  privately.use(support);
  privately.use(memberForms);
  privately.use(broadcastForms);
  privately.use(linkNameForm);
  privately.use(postTextForm);
  privately.use(donationForms);
  privately.use(dismissForm);
  privately.use(paymentForms);
  privately.use(payoutForms);
  privately.use(cityForm);
  privately.use(tierForm);

  bot.use(unhandled);
  return bot;
}

/** Raised whenever a form's questions change: stored answers must not be replayed into new questions. */
const FORM_VERSION = 5;
