import { Composer } from "grammy";
import type { ChatMember } from "grammy/types";
import { isInside, membershipOf } from "../../invites/index.ts";
import type { BotContext } from "../../platform/context.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { settleJoinRequest, settleJoinRequestJob } from "./answer-join-request.jobs.ts";
import { noteJoin } from "./note-join.ts";
import { noteMembership } from "./note-membership.ts";

/**
 * Who asks to join, who came in, and what became of them. Installed before conversations: these updates come from people who may be in the
 * middle of a form, and must not wait for it.
 */
export const membership = new Composer<BotContext>();

membership.on("chat_join_request", async (ctx, next) => {
  const { chat, from, user_chat_id: userChatId, invite_link: link } = ctx.chatJoinRequest;
  const request = {
    chatId: chat.id,
    userId: from.id,
    url: link?.invite_link,
    userChatId,
    languageCode: ctx.texts.language,
  };
  try {
    await settleJoinRequest(ctx.platform, request);
  } catch (error) {
    // Telegram sends the request once; from here on the queue remembers it.
    ctx.platform.logger.warn({ err: error, userId: from.id }, "a join request is answered later");
    const later = job(settleJoinRequestJob, request, { key: `request:${chat.id}:${from.id}` });
    await ctx.platform.database.prisma.$transaction((transaction) => enqueue(transaction, [later]));
  }
  await next();
});

membership.on("chat_member", async (ctx, next) => {
  const {
    chat,
    from,
    date,
    old_chat_member: before,
    new_chat_member: after,
    invite_link: link,
  } = ctx.chatMember;
  // The subject; `from` is whoever acted.
  const { user } = after;
  const by = from.id === user.id ? "themselves" : from.id === ctx.me.id ? "bot" : "administrator";
  const now = { chatId: chat.id, userId: user.id, membership: membershipOf(after) };
  // Bots are none of our business: whoever runs the channel chose them.
  if (!user.is_bot) {
    const at = new Date(date * 1_000);
    await noteMembership(ctx.platform, { ...now, at, by: by === "bot" ? "bot" : "people" });
    if (!isIn(before) && isIn(after))
      await noteJoin(ctx.platform, { ...now, firstName: user.first_name, by, url: link?.invite_link });
  }
  await next();
});

const isIn = (member: ChatMember): boolean => isInside(membershipOf(member));
