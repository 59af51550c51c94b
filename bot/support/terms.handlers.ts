import { Composer } from "grammy";
import { z } from "zod";
import { showPage } from "../channels/index.ts";
import { onButton } from "../platform/chat/buttons.ts";
import type { BotContext } from "../platform/context.ts";
import { besidePrivacy, besideTerms, PRIVACY, TERMS } from "./support.keyboards.ts";

/** What buyers agree to and what is kept of them. Telegram wants /terms of every bot that takes Stars. */
export const terms = new Composer<BotContext>();

const showTerms = (ctx: BotContext): Promise<void> =>
  showPage(ctx, ctx.texts.html("terms"), besideTerms(ctx.texts));
const showPrivacy = (ctx: BotContext): Promise<void> =>
  showPage(ctx, ctx.texts.html("privacy"), besidePrivacy(ctx.texts));

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
