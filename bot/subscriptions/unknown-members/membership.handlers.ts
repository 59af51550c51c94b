import { Composer } from "grammy";
import type { ChatMember } from "grammy/types";
import { isInside, membershipOf } from "../../invites/index.ts";
import type { BotContext } from "../../platform/context.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { handleJoinRequest, handleJoinRequestJob } from "../admission/join-requests.jobs.ts";
import { recordMembership } from "../membership/record-membership.ts";
import { followOwnBan } from "../removal/lift-late-ban.jobs.ts";
import { followBan } from "../removal/restore-ban.jobs.ts";
import { recordJoin } from "./record-join.ts";

/**
 * Join requests and membership updates. Installed before `conversations()`: the sender may be in the middle of a form, and
 * these updates do not wait for it.
 */
export const membership = new Composer<BotContext>();

membership.on("chat_join_request", async (ctx, next) => {
  const { chat, from, user_chat_id: userChatId, invite_link: link } = ctx.chatJoinRequest;
  const request = {
    telegramChatId: chat.id,
    userId: from.id,
    url: link?.invite_link,
    userChatId,
    languageCode: ctx.texts.language,
  };
  try {
    await handleJoinRequest(ctx.platform, request);
  } catch (error) {
    ctx.platform.logger.warn(
      { event: "join_request_deferred", err: error, userId: from.id },
      "The answer to a join request is deferred to a job",
    );
    // Telegram sends the update once, so a job answers the request.
    const later = job(handleJoinRequestJob, request, { key: `join-request:${chat.id}:${from.id}` });
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
  // `user` is the member; `from` is the actor.
  const { user } = after;
  const by = from.id === user.id ? "user" : from.id === ctx.me.id ? "bot" : "administrator";
  // Only administrators approve join requests and add people to channels. In a group any member may be allowed to add people.
  // Anonymous administrators act as a bot of Telegram's.
  const mayBeMember =
    by === "administrator" &&
    !from.is_bot &&
    chat.type !== "channel" &&
    // Telegram sets this field for requests without a link.
    ctx.chatMember.via_join_request !== true &&
    link?.creates_join_request !== true;
  const member = { telegramChatId: chat.id, userId: user.id, membership: membershipOf(after) };
  // Bots are added by administrators and never subscribe.
  if (!user.is_bot) {
    const source = by === "bot" ? "bot" : "people";
    const at = new Date(date * 1_000);
    const banUntil = after.status === "kicked" ? after.until_date : undefined;
    await recordMembership(ctx.platform, { ...member, banUntil, at, source });
    if (before.status === "kicked")
      await followBan(ctx.platform, {
        ...member,
        at,
        by: source,
        former: before.until_date,
        until: banUntil,
      });
    if (by === "bot" && after.status === "kicked")
      await followOwnBan(ctx.platform, {
        ...member,
        until: after.until_date,
        at,
        wasInside: isMember(before),
      });
    if (!isMember(before) && isMember(after)) {
      const url = link?.invite_link;
      const addedBy = mayBeMember ? from.id : undefined;
      const { title: chatTitle } = chat;
      await recordJoin(ctx.platform, {
        ...member,
        chatTitle,
        firstName: user.first_name,
        by,
        url,
        addedBy,
      });
    }
  }
  await next();
});

const isMember = (member: ChatMember): boolean => isInside(membershipOf(member));
