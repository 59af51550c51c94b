import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { showPage } from "../platform/chat/show-page.ts";
import { answerOutdated, onButton, buttonData } from "../platform/chat/buttons.ts";
import type { BotContext, Press } from "../platform/context.ts";
import { opaqueId } from "../platform/values/domain.ts";
import { Html } from "../platform/texts/texts.ts";
import { describePurchase, listPurchases } from "./purchases.ts";
import type { Purchase } from "./purchases.ts";
import { findRecipient } from "./find-recipient.ts";
import type { MessageTarget } from "./find-recipient.ts";
import { openSupportMessageForm } from "./message.conversation.ts";
import { operators } from "../users/index.ts";
import { SUPPORT } from "./privacy/privacy.handlers.ts";
import { ANSWER, ASK } from "./deliver-message.jobs.ts";

/** Support messages between subscribers and a channel's team. Telegram requires /paysupport of bots that take Stars. */
export const paySupport = new Composer<BotContext>();

paySupport.chatType("private").command("paysupport", (ctx) => showPurchases(ctx, ctx.from.id));
onButton(paySupport, SUPPORT, z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showPurchases(ctx, ctx.from.id);
});

onButton(paySupport, ASK, z.tuple([opaqueId]), (ctx, [channelId]) =>
  startMessage(ctx, { kind: "question", channelId }),
);
onButton(paySupport, ANSWER, z.tuple([opaqueId]), (ctx, [threadId]) =>
  startMessage(ctx, { kind: "answer", threadId }),
);

async function startMessage(ctx: Press, target: MessageTarget): Promise<void> {
  const authorId = ctx.from.id;
  const recipient = await findRecipient(ctx.platform, { authorId, target });
  if (recipient === undefined) return answerOutdated(ctx);
  if (recipient.hasReachedLimit) {
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("support-too-many"), show_alert: true });
    return;
  }
  await openSupportMessageForm(ctx, { authorId, target, name: recipient.name });
}

async function showPurchases(ctx: BotContext, userId: number): Promise<void> {
  const { texts, platform } = ctx;
  const purchases = await listPurchases(platform, userId);
  if (purchases.length === 0) {
    await showPage(ctx, await describeNoPurchases(ctx));
    return;
  }
  const lines = purchases.map((purchase) =>
    texts.html("support-purchase", {
      channel: purchase.channelTitle,
      what: new Html(describePurchase(texts, purchase)),
    }),
  );
  await showPage(ctx, [texts.html("support-choose"), ...lines].join("\n\n"), channelButtons(purchases));
}

async function describeNoPurchases({ texts, platform }: BotContext): Promise<string> {
  const people = await operators.linkOperators(platform, texts);
  if (people === undefined) return texts.html("support-nothing-bought");
  return texts.html("support-nothing-bought-operators", { people: new Html(people) });
}

function channelButtons(purchases: readonly Purchase[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { channelId, channelTitle } of purchases)
    keyboard.text(channelTitle, buttonData(ASK, channelId)).row();
  return keyboard;
}
