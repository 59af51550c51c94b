import { Composer, InlineKeyboard } from "grammy";
import { answerOutdated, buttonData } from "../../platform/chat/buttons.ts";
import { forgetChatState } from "../../platform/forms/chat-state.ts";
import type { BotContext } from "../../platform/context.ts";
import type { Texts } from "../../platform/texts/texts.ts";

/**
 * /start, /help and /cancel. Goes before `conversations()`: these commands work during every form, and a
 * chat's first update costs one statement.
 */
export const startAndCancel = new Composer<BotContext>();

const privately = startAndCancel.chatType("private");

privately.command("start", async (ctx, next) => {
  await endForm(ctx);
  // The payload of a link belongs to the feature of the link.
  if (ctx.match === "") await sayWelcome(ctx, "welcome");
  else await next();
});

privately.command("help", (ctx) => sayWelcome(ctx, "help"));

privately.command("cancel", async (ctx) => {
  const hadForm = await endForm(ctx);
  await ctx.reply(ctx.texts.html(hadForm ? "cancel-done" : "cancel-nothing"), {
    parse_mode: "HTML",
    // A keyboard for picking a channel may be open, which no row records.
    reply_markup: { remove_keyboard: true },
  });
});

/** Answers every private message that no feature handled. Goes last. */
export const unhandled = new Composer<BotContext>();

unhandled.on("callback_query:data", answerOutdated);

const strays = unhandled.chatType("private");

strays.command("start", (ctx) => sayWelcome(ctx, "welcome-unknown-link"));

// Messages that people write. Service messages, such as a pin or a payment, need no answer.
const content = [
  "message:text",
  "message:file",
  "message:contact",
  "message:location",
  "message:poll",
] as const;
strays.on([...content], async (ctx) => {
  // A form takes every message before this handler. A row that still exists belongs to a form whose questions
  // have changed (the state's version says so), which cannot go on.
  const wasInForm = await endForm(ctx);
  await ctx.reply(ctx.texts.html(wasInForm ? "welcome-form-outdated" : "unknown-message"), {
    parse_mode: "HTML",
  });
});

const endForm = (ctx: BotContext): Promise<boolean> =>
  forgetChatState(ctx.platform.database.pool, ctx.chatId);

async function sayWelcome(ctx: BotContext, key: "welcome" | "help" | "welcome-unknown-link"): Promise<void> {
  await ctx.reply(ctx.texts.html(key), {
    parse_mode: "HTML",
    reply_markup: welcomeButtons(ctx.texts),
  });
}

const welcomeButtons = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("welcome-new-channel"), buttonData("newchannel"))
    .row()
    .text(texts.plain("welcome-my-channels"), buttonData("channels"))
    .row()
    .text(texts.plain("welcome-my-subscriptions"), buttonData("subscriptions"));
