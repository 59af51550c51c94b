import { Bot } from "grammy";
import { sequentialize } from "@grammyjs/runner";
import { conversations } from "@grammyjs/conversations";
import type { UserFromGetMe } from "grammy/types";
import { chatStateStorage } from "./platform/chat-state.ts";
import type { BotContext, FormContext } from "./platform/context.ts";
import type { Platform } from "./platform/platform.ts";
import { apiClientOptions, apiTransformers } from "./platform/telegram.ts";
import { users } from "./users/index.ts";

/** The bot, as a table of contents. The order matters where a comment says so. */
export function createBot(platform: Platform, botInfo?: UserFromGetMe): Bot<BotContext> {
  const { config, translations } = platform;
  const bot = new Bot<BotContext>(config.botToken, {
    client: apiClientOptions(config.telegram.apiRoot),
    ...(botInfo === undefined ? {} : { botInfo }),
  });
  bot.api.config.use(...apiTransformers());

  const furnish = async (ctx: BotContext | FormContext, next: () => Promise<void>): Promise<void> => {
    ctx.platform = platform;
    ctx.texts = translations.for(ctx.from?.language_code);
    await next();
  };
  bot.use(furnish);

  // Updates of one chat, and of one person, one at a time.
  bot.use(sequentialize((ctx) => [ctx.chatId, ctx.from?.id].filter((id) => id !== undefined).map(String)));
  bot.use(users);

  // From here on a form that waits for an answer is loaded.
  bot.use(
    conversations<BotContext, FormContext>({
      storage: {
        type: "key",
        version: FORM_VERSION,
        adapter: chatStateStorage(platform.database.pool),
        prefix: "form:",
      },
      plugins: [
        async (ctx, next) => {
          // What is installed on the bot's own Api does not run inside forms.
          ctx.api.config.use(...apiTransformers());
          await furnish(ctx, next);
        },
      ],
    }),
  );
  return bot;
}

/** Raised whenever a form's questions change: answers given to the old ones must not be replayed into the new. */
const FORM_VERSION = 1;

