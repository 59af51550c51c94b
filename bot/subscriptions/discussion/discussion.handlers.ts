import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { explainConnecting, findManagedChannel, readChatFacts, showPage } from "../../channels/index.ts";
import type { ChatFacts, ManagedChannel } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId, telegramChatId } from "../../platform/values/domain.ts";
import { addBotPage, linkedPage, nonePage, offerPage, tryAgainPage } from "./discussion.keyboards.ts";
import { findDiscussion } from "./find-discussion.ts";
import { linkDiscussion } from "./link-discussion.ts";
import type { LinkDiscussionResult } from "./link-discussion.ts";
import { unlinkDiscussion } from "./unlink-discussion.ts";

/** The discussion group of a channel, which its owner may let subscribers into as well. */
export const discussion = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

onButton(discussion, "talk", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const channel = await findOwnChannel(ctx, channelId);
  if (channel === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showDiscussion(ctx, channel);
});

onButton(discussion, "talk-on", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const channel = await findOwnChannel(ctx, channelId);
  if (channel === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const facts = await readGroup(ctx, channel);
  if (facts === undefined) return showDiscussion(ctx, channel);
  const result = await linkDiscussion(ctx.platform, { channelId, actorId: ctx.from.id, facts });
  if (result.kind === "linked") await showDiscussion(ctx, channel);
  else await explain(ctx, channelId, result);
});

onButton(discussion, "talk-off", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const channel = await findOwnChannel(ctx, channelId);
  const isDone = await unlinkDiscussion(ctx.platform, { channelId, actorId: ctx.from.id });
  if (channel === undefined || !isDone) return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("discussion-unlinked"), show_alert: true });
  await showDiscussion(ctx, channel);
});

async function findOwnChannel(ctx: Press, channelId: string): Promise<ManagedChannel | undefined> {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  return channel?.isOwner === true && channel.chatKind === "channel" ? channel : undefined;
}

/** What Telegram says of the group that it links to the channel; undefined where it links none. */
async function readGroup(ctx: Press, { telegramId }: ManagedChannel): Promise<ChatFacts | undefined> {
  const asked = { callerId: ctx.from.id, botId: ctx.me.id };
  const facts = await readChatFacts(ctx.api, { ...asked, telegramChatId: telegramChatId.parse(telegramId) });
  const linked = facts.kind === "inside" ? facts.linkedChatId : undefined;
  if (linked === undefined) return undefined;
  return readChatFacts(ctx.api, { ...asked, telegramChatId: telegramChatId.parse(linked) });
}

async function showDiscussion(ctx: Press, channel: ManagedChannel): Promise<void> {
  const { texts } = ctx;
  const group = await findDiscussion(ctx.platform, channel.id);
  if (group !== undefined) {
    const key = group.isWorking ? "discussion-linked" : "discussion-broken";
    const text = texts.html(key, { channel: channel.title, group: group.title });
    await showPage(ctx, text, linkedPage(texts, channel.id, group));
    return;
  }
  const isThere = (await readGroup(ctx, channel)) !== undefined;
  const text = texts.html(isThere ? "discussion-offer" : "discussion-none", { channel: channel.title });
  await showPage(ctx, text, isThere ? offerPage(texts, channel.id) : nonePage(texts, channel.id));
}

async function explain(
  ctx: Press,
  channelId: string,
  result: Exclude<LinkDiscussionResult, { kind: "linked" }>,
): Promise<void> {
  const { texts } = ctx;
  const isStranger =
    result.kind === "outside" ||
    (result.kind === "missing_rights" && result.missing.includes("administrator"));
  if (isStranger)
    await showPage(ctx, texts.html("discussion-needs-me"), addBotPage(texts, channelId, ctx.me.username));
  else if (result.kind === "sells_itself")
    await showPage(ctx, texts.html("discussion-sells-itself"), tryAgainPage(texts, channelId));
  else if (result.kind === "not_owner" || result.kind === "not_allowed")
    await showPage(ctx, texts.html("discussion-other-creator"), tryAgainPage(texts, channelId));
  else await showPage(ctx, explainConnecting(texts, result), tryAgainPage(texts, channelId));
}
