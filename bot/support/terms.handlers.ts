import { Composer } from "grammy";
import { z } from "zod";
import { showPage } from "../platform/chat/show-page.ts";
import { onButton } from "../platform/chat/buttons.ts";
import type { BotContext } from "../platform/context.ts";
import { privacyButtons, PRIVACY, TERMS } from "./privacy/privacy.keyboards.ts";
import { termsButtons } from "./support.keyboards.ts";

/** The terms and the privacy policy. Telegram requires /terms of bots that take Stars. */
export const terms = new Composer<BotContext>();

const showTerms = (ctx: BotContext): Promise<void> =>
  showPage(ctx, ctx.texts.html("terms"), termsButtons(ctx.texts));
const showPrivacy = (ctx: BotContext): Promise<void> => {
  const { visits, letters, unpaidOrders: orders } = ctx.platform.config.retention;
  return showPage(ctx, ctx.texts.html("privacy", { visits, letters, orders }), privacyButtons(ctx.texts));
};

const privately = terms.chatType("private");
privately.command("terms", showTerms);
privately.command("privacy", showPrivacy);

onButton(terms, TERMS, z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showTerms(ctx);
});
onButton(terms, PRIVACY, z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showPrivacy(ctx);
});
