import { Composer } from "grammy";
import type { Api } from "grammy";
import { z } from "zod";
import { onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId, telegramChatId as telegramChatIdSchema } from "../../platform/values/domain.ts";
import { kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { checkAgain } from "../managed/check-again.keyboards.ts";
import { readChatFacts } from "../managed/chat-facts.ts";
import type { ChatFacts } from "../managed/chat-facts.ts";
import {
  afterConnecting,
  afterConnectingGroup,
  discussionOrStorefront,
  chatPicker,
  CLOSE_INVITES,
} from "./connect.keyboards.ts";
import { connectChannel, findChannelOfGroup } from "./connect-channel.ts";
import type { ConnectChannelResult } from "./connect-channel.ts";
import { isFinalRefusal } from "../../platform/telegram/telegram.ts";
import { withManagedChannel } from "../managed/managed-channels.ts";

/** Connects a chat that a person picks, forwards from, or names by a button. */
export const connecting = new Composer<BotContext>();

const privately = connecting.chatType("private");

privately.command("newchannel", askForChat);
onButton(connecting, "newchannel", z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await askForChat(ctx);
});

privately.on("message:chat_shared", (ctx) => connect(ctx, ctx.from.id, ctx.message.chat_shared.chat_id));

privately.on("message:forward_origin", async (ctx, next) => {
  const origin = ctx.message.forward_origin;
  // A form that waits in the chat takes the message: a broadcast, for example, may be a forwarded post.
  if (Object.values(ctx.conversation.active()).some((count) => count > 0)) await next();
  else if (origin.type === "channel") await connect(ctx, ctx.from.id, origin.chat.id);
  else if (origin.type === "chat") await connect(ctx, ctx.from.id, origin.sender_chat.id);
  else await next();
});

// A client can send the id of any chat; `connectChannel` trusts only Telegram's answers about the chat.
const telegramChatIdText = z.string().regex(/^-\d{1,16}$/);
onButton(connecting, "connect", z.tuple([telegramChatIdText]), async (ctx, [id]) => {
  await ctx.answerCallbackQuery();
  await connect(ctx, ctx.from.id, Number(id));
});

// The owner sells the discussion group separately from the channel.
onButton(connecting, "connect-separately", z.tuple([telegramChatIdText]), async (ctx, [id]) => {
  await ctx.answerCallbackQuery();
  await connect(ctx, ctx.from.id, Number(id), true);
});

onButton(
  connecting,
  CLOSE_INVITES,
  z.tuple([opaqueId]),
  withManagedChannel("discussion.change", async (ctx, { telegramChatId }) => {
    const isClosed = await closeMemberInvites(ctx.api, telegramChatId);
    const text = ctx.texts.plain(isClosed ? "connect-invites-closed" : "connect-invites-refused");
    await ctx.answerCallbackQuery({ text, show_alert: true });
  }),
);

async function askForChat(ctx: BotContext): Promise<void> {
  await ctx.reply(ctx.texts.html("connect-how"), { parse_mode: "HTML", reply_markup: chatPicker(ctx.texts) });
}

async function connect(
  ctx: BotContext,
  callerId: number,
  telegramChatId: number,
  isSeparate = false,
): Promise<void> {
  const id = telegramChatIdSchema.safeParse(telegramChatId);
  const facts: ChatFacts = id.success
    ? await readChatFacts(ctx.api, { telegramChatId: id.data, callerId, botId: ctx.me.id })
    : { kind: "outside", telegramChatId };
  const channel = isSeparate ? undefined : await findChannelOfGroup(ctx.platform, { facts, callerId });
  if (channel !== undefined) {
    await ctx.reply(ctx.texts.html("discussion-or-storefront", channel), {
      parse_mode: "HTML",
      reply_markup: discussionOrStorefront(ctx.texts, channel.channelId, telegramChatId),
    });
    return;
  }
  const result = await connectChannel(ctx.platform, { callerId, facts });
  if (result.kind === "connected") await replyConnected(ctx, result, facts);
  else await replyWithFailure(ctx, result, telegramChatId);
}

async function replyConnected(
  ctx: BotContext,
  { channelId, title, isNew, discussionOfId }: Extract<ConnectChannelResult, { kind: "connected" }>,
  facts: ChatFacts,
): Promise<void> {
  // Two messages, since each carries one keyboard: the first removes the chat picker, the second has the next steps.
  await ctx.reply(ctx.texts.html("connect-done-thanks"), {
    parse_mode: "HTML",
    reply_markup: { remove_keyboard: true },
  });
  const isGroup = discussionOfId !== undefined;
  const offersDiscussion = isNew && !isGroup && hasOpenDiscussion(facts);
  const membersMayInvite = facts.kind === "inside" && facts.membersMayInvite;
  const parts = [
    ctx.texts.html(isNew && !isGroup ? "connect-done" : "connect-done-again", { channel: title }),
    ...(membersMayInvite ? [ctx.texts.html("connect-members-invite", { channel: title })] : []),
    ...(offersDiscussion ? [ctx.texts.html("discussion-found")] : []),
  ];
  const keyboard = isGroup
    ? afterConnectingGroup(ctx.texts, channelId, { discussionOfId, membersMayInvite })
    : afterConnecting(ctx.texts, channelId, { offersDiscussion, membersMayInvite });
  await ctx.reply(parts.join("\n\n"), { parse_mode: "HTML", reply_markup: keyboard });
}

/** Only the creator may link a discussion group. */
const hasOpenDiscussion = (facts: ChatFacts): boolean =>
  facts.kind === "inside" &&
  facts.chatKind === "channel" &&
  facts.linkedChatId !== undefined &&
  facts.caller === "creator";

async function replyWithFailure(
  ctx: BotContext,
  result: Exclude<ConnectChannelResult, { kind: "connected" }>,
  telegramChatId: number,
): Promise<void> {
  await ctx.reply(describeConnectFailure(ctx.texts, result), {
    parse_mode: "HTML",
    reply_markup: checkAgain(ctx.texts, telegramChatId),
  });
}

/** HTML: why a chat could not be connected, and what to do about it. */
export function describeConnectFailure(
  texts: Texts,
  result: Exclude<ConnectChannelResult, { kind: "connected" }>,
): string {
  if (result.kind === "not_allowed") return texts.html(`connect-${result.reason}`);
  if (result.kind !== "missing_rights") return texts.html(`connect-${kebabCase(result.kind)}`);
  const lines = result.missing.map((right) => texts.html(`right-${right}`));
  return [texts.html("connect-missing-rights"), ...lines, "", texts.html("connect-missing-how")].join("\n");
}

/**
 * Takes the permission to add people from ordinary members (setChatPermissions), and leaves their other permissions as they
 * are. Convergent. False: Telegram refused.
 */
async function closeMemberInvites(api: Api, telegramChatId: number): Promise<boolean> {
  try {
    const { permissions } = await api.getChat(telegramChatId);
    if (permissions === undefined) return false;
    if (permissions.can_invite_users === true)
      await api.setChatPermissions(
        telegramChatId,
        { ...permissions, can_invite_users: false },
        // Without the flag, Telegram derives permissions from others, and members could do more than before.
        { use_independent_chat_permissions: true },
      );
    return true;
  } catch (error) {
    if (isFinalRefusal(error)) return false;
    throw error;
  }
}
