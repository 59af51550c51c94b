import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { backToGroup, chatConnection, withManagedChannel } from "../../channels/index.ts";
import type { ManagedChannel } from "../../channels/index.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { answerOutdated, onButton, buttonData } from "../../platform/chat/buttons.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { opaqueId, telegramChatId } from "../../platform/values/domain.ts";
import { findDiscussion, linkDiscussion, unlinkDiscussion } from "./discussion.ts";
import type { LinkDiscussionResult, Discussion } from "./discussion.ts";
import type { Texts } from "../../platform/texts/texts.ts";

/** The page of a channel's discussion group, which its owner may open to the subscribers. */
export const discussion = new Composer<BotContext>();

/** A handler for the owner of a channel; a group has no discussion group. */
const withOwnChannel = (handle: (ctx: Press, channel: ManagedChannel) => Promise<void>) =>
  withManagedChannel<[string]>("discussion.change", (ctx, channel) =>
    channel.chatKind === "channel" ? handle(ctx, channel) : answerOutdated(ctx),
  );

onButton(
  discussion,
  "discussion",
  z.tuple([opaqueId]),
  withOwnChannel(async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    await showDiscussion(ctx, channel);
  }),
);

onButton(
  discussion,
  "discussion-link",
  z.tuple([opaqueId]),
  withOwnChannel(async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    const facts = await readGroup(ctx, channel);
    if (facts === undefined) return showDiscussion(ctx, channel);
    const link = { channelId: channel.id, actorId: ctx.from.id, facts };
    const result = await linkDiscussion(ctx.platform, link);
    const membersMayInvite = facts.kind === "inside" && facts.membersMayInvite;
    if (result.kind === "linked") await showDiscussion(ctx, channel, { membersMayInvite });
    else await explain(ctx, channel.id, result);
  }),
);

onButton(
  discussion,
  "discussion-unlink",
  z.tuple([opaqueId]),
  withOwnChannel(async (ctx, channel) => {
    const isDone = await unlinkDiscussion(ctx.platform, { channelId: channel.id, actorId: ctx.from.id });
    if (!isDone) return answerOutdated(ctx);
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("discussion-unlinked"), show_alert: true });
    await showDiscussion(ctx, channel);
  }),
);

/** Telegram's facts about the group that is linked to the channel; undefined: no group is linked. */
async function readGroup(ctx: Press, channel: ManagedChannel): Promise<chatConnection.ChatFacts | undefined> {
  const asked = { callerId: ctx.from.id, botId: ctx.me.id };
  const facts = await chatConnection.readChatFacts(ctx.api, {
    ...asked,
    telegramChatId: channel.telegramChatId,
  });
  const linked = facts.kind === "inside" ? facts.linkedChatId : undefined;
  if (linked === undefined) return undefined;
  return chatConnection.readChatFacts(ctx.api, { ...asked, telegramChatId: telegramChatId.parse(linked) });
}

/** `membersMayInvite`: the page warns that members of the group may add people without access. */
async function showDiscussion(
  ctx: Press,
  channel: ManagedChannel,
  { membersMayInvite = false }: { readonly membersMayInvite?: boolean } = {},
): Promise<void> {
  const { texts } = ctx;
  const group = await findDiscussion(ctx.platform, channel.id);
  if (group !== undefined) {
    const key = group.isWorking ? "discussion-linked" : "discussion-broken";
    const parts = [
      texts.html(key, { channel: channel.title, group: group.title }),
      ...(membersMayInvite ? [texts.html("connect-members-invite", { channel: group.title })] : []),
    ];
    await showPage(
      ctx,
      parts.join("\n\n"),
      linkedKeyboard(texts, channel.id, { ...group, membersMayInvite }),
    );
    return;
  }
  const hasGroup = (await readGroup(ctx, channel)) !== undefined;
  const text = texts.html(hasGroup ? "discussion-offer" : "discussion-none", { channel: channel.title });
  await showPage(ctx, text, hasGroup ? offerKeyboard(texts, channel.id) : noGroupKeyboard(texts, channel.id));
}

async function explain(
  ctx: Press,
  channelId: string,
  result: Exclude<LinkDiscussionResult, { kind: "linked" }>,
): Promise<void> {
  const { texts } = ctx;
  const needsBot =
    result.kind === "outside" ||
    (result.kind === "missing_rights" && result.missing.includes("administrator"));
  if (needsBot)
    await showPage(ctx, texts.html("discussion-needs-me"), addBotKeyboard(texts, channelId, ctx.me.username));
  else if (result.kind === "sells_itself")
    await showPage(ctx, texts.html("discussion-sells-itself"), tryAgainKeyboard(texts, channelId));
  else if (result.kind === "not_owner" || result.kind === "not_allowed")
    await showPage(ctx, texts.html("discussion-other-creator"), tryAgainKeyboard(texts, channelId));
  else
    await showPage(
      ctx,
      chatConnection.describeConnectFailure(texts, result),
      tryAgainKeyboard(texts, channelId),
    );
}

function linkedKeyboard(
  texts: Texts,
  channelId: string,
  { id, isWorking, telegramChatId, membersMayInvite }: Discussion & { readonly membersMayInvite: boolean },
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (membersMayInvite) chatConnection.closeInvitesButton(texts, id, keyboard).row();
  if (!isWorking) {
    const data = buttonData("connect", String(telegramChatId));
    keyboard.text(texts.plain("connect-check-again"), data).row();
  }
  keyboard.text(texts.plain("discussion-unlink"), buttonData("discussion-unlink", channelId)).row();
  return back(texts, channelId, keyboard);
}

const offerKeyboard = (texts: Texts, channelId: string): InlineKeyboard =>
  back(texts, channelId, chatConnection.linkDiscussionButton(texts, channelId).row());

const noGroupKeyboard = (texts: Texts, channelId: string): InlineKeyboard =>
  back(texts, channelId, chatConnection.discussionButton(texts, channelId).row());

/** Adds the bot to the group as an administrator (core.telegram.org/bots/features, deep linking). */
function addBotKeyboard(texts: Texts, channelId: string, botName: string): InlineKeyboard {
  const url = `https://t.me/${botName}?startgroup=discussion&admin=invite_users+restrict_members`;
  const keyboard = new InlineKeyboard().url(texts.plain("discussion-add-me"), url).row();
  return back(texts, channelId, againButton(texts, channelId, keyboard).row());
}

const tryAgainKeyboard = (texts: Texts, channelId: string): InlineKeyboard =>
  back(texts, channelId, againButton(texts, channelId).row());

const againButton = (texts: Texts, channelId: string, keyboard = new InlineKeyboard()): InlineKeyboard =>
  keyboard.text(texts.plain("connect-check-again"), buttonData("discussion-link", channelId));

const back = (texts: Texts, channelId: string, keyboard: InlineKeyboard): InlineKeyboard =>
  backToGroup(texts, keyboard, { group: "people", channelId });
