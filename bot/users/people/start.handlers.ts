import { Composer } from "grammy";
import { answerOutdated } from "../../platform/chat/buttons.ts";
import { forgetChatState } from "../../platform/forms/chat-state.ts";
import type { BotContext } from "../../platform/context.ts";
import { welcomeButtons } from "./start.keyboards.ts";

/**
 * The way out of everything. Goes before `conversations()`: it works whatever form waits, and a chat's first
 * word costs one statement.
 */
export const startAndCancel = new Composer<BotContext>();

const privately = startAndCancel.chatType("private");

privately.command("start", async (ctx, next) => {
  await endForm(ctx);
  // A link's payload is for the feature whose link it is.
  if (ctx.match === "") await sayWelcome(ctx, "welcome");
  else await next();
});

privately.command("help", (ctx) => sayWelcome(ctx, "help"));

privately.command("cancel", async (ctx) => {
  const hadForm = await endForm(ctx);
  await ctx.reply(ctx.texts.html(hadForm ? "cancel-done" : "cancel-nothing"), {
    parse_mode: "HTML",
    // The picker of channels may be open, which no row tells of.
    reply_markup: { remove_keyboard: true },
  });
});

/** What no feature took, in a private chat. Goes last. */
export const unhandled = new Composer<BotContext>();

unhandled.on("callback_query:data", answerOutdated);

const strays = unhandled.chatType("private");

strays.command("start", (ctx) => sayWelcome(ctx, "welcome-unknown-link"));

// What people write and send; service messages (a pin, a payment) ask for no answer.
const content = [
  "message:text",
  "message:file",
  "message:contact",
  "message:location",
  "message:poll",
] as const;
strays.on([...content], async (ctx) => {
  // Forms take every message before it gets here. A row that is there all the same is of a form whose questions have
  // changed since (the state's version says so), which can't be resumed.
  const wasInForm = await endForm(ctx);
  await ctx.reply(ctx.texts.html(wasInForm ? "welcome-form-outdated" : "unknown-message"), {
    parse_mode: "HTML",
  });
});

const endForm = (ctx: BotContext): Promise<boolean> =>
  forgetChatState(ctx.platform.database.pool, `form:${ctx.chatId}`);

async function sayWelcome(ctx: BotContext, key: "welcome" | "help" | "welcome-unknown-link"): Promise<void> {
  await ctx.reply(ctx.texts.html(key), {
    parse_mode: "HTML",
    reply_markup: welcomeButtons(ctx.texts),
  });
}
