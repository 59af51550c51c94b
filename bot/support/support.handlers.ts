import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { showPage } from "../channels/index.ts";
import { answerOutdated, onButton } from "../platform/chat/buttons.ts";
import type { BotContext } from "../platform/context.ts";
import { opaqueId } from "../platform/values/domain.ts";
import { Html } from "../platform/texts/texts.ts";
import { describePurchase } from "./describe-purchase.ts";
import { findAddressee } from "./find-addressee.ts";
import type { Letter } from "./find-addressee.ts";
import { openLetterForm } from "./letter-form.handlers.ts";
import { listOperators } from "./list-operators.ts";
import { listPurchases } from "./list-purchases.ts";
import { ANSWER, ASK, perChannel, SUPPORT } from "./support.keyboards.ts";

/** A subscriber asks the people of a channel, and they answer. Telegram wants /paysupport of bots that take Stars. */
export const paySupport = new Composer<BotContext>();

paySupport.chatType("private").command("paysupport", (ctx) => showPurchases(ctx, ctx.from.id));
onButton(paySupport, SUPPORT, z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showPurchases(ctx, ctx.from.id);
});

onButton(paySupport, ASK, z.tuple([opaqueId]), (ctx, [channelId]) =>
  beginLetter(ctx, { kind: "question", channelId }),
);
onButton(paySupport, ANSWER, z.tuple([opaqueId]), (ctx, [threadId]) =>
  beginLetter(ctx, { kind: "answer", threadId }),
);

async function beginLetter(ctx: CallbackQueryContext<BotContext>, letter: Letter): Promise<void> {
  const authorId = ctx.from.id;
  const addressee = await findAddressee(ctx.platform, { authorId, letter });
  if (addressee === undefined) return answerOutdated(ctx);
  if (addressee.hasWrittenEnough) {
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("support-too-many"), show_alert: true });
    return;
  }
  await ctx.answerCallbackQuery();
  await openLetterForm(ctx, { authorId, letter, name: addressee.name });
}

async function showPurchases(ctx: BotContext, userId: number): Promise<void> {
  const { texts, platform } = ctx;
  const purchases = await listPurchases(platform, userId);
  if (purchases.length === 0) {
    await showPage(ctx, await sayNothingBought(ctx));
    return;
  }
  const lines = purchases.map((purchase) =>
    texts.html("support-purchase", {
      channel: purchase.channelTitle,
      what: new Html(describePurchase(texts, purchase)),
    }),
  );
  await showPage(ctx, [texts.html("support-choose"), ...lines].join("\n\n"), perChannel(purchases));
}

async function sayNothingBought({ texts, platform }: BotContext): Promise<string> {
  const operators = await listOperators(platform);
  if (operators.length === 0) return texts.html("support-nothing-bought");
  const links = operators.map((operator) => texts.html("support-operator", operator));
  return texts.html("support-nothing-bought-operators", { people: new Html(texts.list(links)) });
}
