import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { isInside, membershipOf } from "../../invites/index.ts";
import { onButton, buttonData } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { describeOffered } from "../member/show-member.ts";
import { acceptAccess, declineAccess, listPending } from "./accept-access.ts";
import type { PendingOffer } from "./accept-access.ts";
import { SHOW_PENDING, DECLINE_ALL, pendingPrompt } from "./offer-access.jobs.ts";

const ACCEPT = "pending-yes";
const DECLINE = "pending-no";

/** The page on which a person answers offers of access. */
export const pendingPages = new Composer<BotContext>();

onButton(pendingPages, SHOW_PENDING, z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showPending(ctx, ctx.from.id);
});

onButton(pendingPages, ACCEPT, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const isAccepted = await acceptAccess(ctx.platform, { channelId, userId: ctx.from.id, isAsking: false });
  const text = ctx.texts.plain(isAccepted ? "pending-accepted" : "button-outdated");
  await ctx.answerCallbackQuery({ text });
  await showPending(ctx, ctx.from.id);
});

onButton(pendingPages, DECLINE, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  await declineAccess(ctx.platform, { userId: ctx.from.id, channelId });
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("pending-declined") });
  await showPending(ctx, ctx.from.id);
});

onButton(pendingPages, DECLINE_ALL, z.tuple([]), async (ctx) => {
  await declineAccess(ctx.platform, { userId: ctx.from.id });
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("pending-declined") });
  await showPending(ctx, ctx.from.id);
});

async function showPending(ctx: BotContext, userId: number): Promise<void> {
  const { texts } = ctx;
  const offers = await listPending(ctx.platform, userId);
  if (offers.length === 0) return showPage(ctx, texts.html("pending-nothing"));
  const list = new Html(offers.map((offer) => describeOffer(texts, offer)).join("\n"));
  await showPage(ctx, texts.html("pending-page", { list }), pendingButtons(texts, offers));
}

const describeOffer = (texts: Texts, offer: PendingOffer): string =>
  texts.html("pending-item", { channel: offer.channelTitle, term: describeOffered(texts, offer) });

/**
 * Reminds a person of offers below /subscriptions, and accepts an offer for a person who comes to the chat. Registered before the
 * features that answer these updates, so that a person who asks to join has access already.
 */
export const offerAcceptance = new Composer<BotContext>();

offerAcceptance.chatType("private").command("subscriptions", async (ctx, next) => {
  await next();
  if ((await listPending(ctx.platform, ctx.from.id)).length === 0) return;
  await ctx.reply(ctx.texts.html("pending-waits"), {
    parse_mode: "HTML",
    reply_markup: pendingPrompt(ctx.texts),
  });
});

offerAcceptance.on("chat_join_request", async (ctx, next) => {
  await accept(ctx, ctx.chatJoinRequest.from);
  await next();
});

offerAcceptance.on("chat_member", async (ctx, next) => {
  const { user } = ctx.chatMember.new_chat_member;
  if (isInside(membershipOf(ctx.chatMember.new_chat_member)) && !user.is_bot) await accept(ctx, user);
  await next();
});

type Newcomer = { readonly id: number; readonly first_name: string };

/** A failure leaves the offer open, and the join request is answered without it. */
async function accept(
  { platform, chatId }: BotContext,
  { id, first_name: firstName }: Newcomer,
): Promise<void> {
  const { prisma } = platform.database;
  try {
    const offered = await prisma.pendingAccess.findFirst({
      where: { userId: BigInt(id), channel: { telegramChatId: BigInt(chatId ?? 0) } },
      select: { channelId: true },
    });
    if (offered === null) return;
    const user = { id: BigInt(id), firstName, createdAt: platform.clock.now() };
    await prisma.user.createMany({ data: user, skipDuplicates: true });
    await acceptAccess(platform, { channelId: offered.channelId, userId: id, isAsking: true });
  } catch (error) {
    platform.logger.warn(
      { event: "pending_access_not_accepted", err: error, userId: id },
      "An offer of access to a person who came to the chat could not be accepted",
    );
  }
}

function pendingButtons(texts: Texts, offers: readonly PendingOffer[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { channelId, channelTitle: channel } of offers)
    keyboard
      .text(texts.plain("pending-accept", { channel }), buttonData(ACCEPT, channelId))
      .text(texts.plain("pending-decline"), buttonData(DECLINE, channelId))
      .row();
  return keyboard;
}
