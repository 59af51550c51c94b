import { Composer } from "grammy";
import type { Filter } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { followCreator } from "../connect/creators.jobs.ts";
import { removeDismissed } from "../team/change-team.ts";
import { recordState } from "../managed/record-state.ts";
import { recordTitle } from "../managed/record-title.ts";
import { moveChannel } from "./move-channel.ts";
import type { MoveChannelInput } from "./move-channel.ts";
import { offerConnect } from "../connect/connect.jobs.ts";
import { stateFromMember } from "../managed/bot-state.ts";

/** Follows Telegram's updates about the bot's rights in chats, and about their creators and administrators. Silent: jobs notify. */
export const channelRights = new Composer<BotContext>();

// After a pick in the chat picker, `chat_shared` connects the channel within this time, and no offer is needed.
const PICKER_ANSWERS_WITHIN_MS = 3_000;

channelRights.on("my_chat_member").filter(
  (ctx) => ctx.chat.type === "channel" || ctx.chat.type === "supergroup",
  async (ctx) => {
    const { id: telegramChatId, title } = ctx.chat;
    await recordTitle(ctx.platform, { telegramChatId, title });
    const state = stateFromMember(ctx.myChatMember.new_chat_member);
    const recorded = await recordState(ctx.platform, { telegramChatId, state });
    const isNewAdministrator =
      recorded.kind === "unknown_channel" && isAdministrator(ctx) && !ctx.from.is_bot;
    if (!isNewAdministrator || title === undefined) return;
    await offer(ctx, { telegramChatId, userId: ctx.from.id, title });
  },
);

async function offer(
  { platform }: BotContext,
  payload: Parameters<typeof offerConnect.run>[0],
): Promise<void> {
  const request = job(offerConnect, payload, {
    key: `offer-connect:${payload.telegramChatId}`,
    // Real time, as the job runner's. No business rule depends on the pause.
    runAt: new Date(Date.now() + PICKER_ANSWERS_WITHIN_MS),
  });
  await enqueue(platform.database.prisma, [request]);
}

channelRights.on("message:new_chat_title", (ctx) =>
  recordTitle(ctx.platform, { telegramChatId: ctx.chat.id, title: ctx.message.new_chat_title }),
);

// Telegram sends one message in the group and one in its supergroup; either may be lost.
channelRights.on("message:migrate_to_chat_id", (ctx) =>
  followUpgrade(ctx, { from: ctx.chat.id, to: ctx.message.migrate_to_chat_id }),
);
channelRights.on("message:migrate_from_chat_id", (ctx) =>
  followUpgrade(ctx, { from: ctx.message.migrate_from_chat_id, to: ctx.chat.id }),
);

/**
 * Moves a connected group to its new id, or offers to connect a group that has become connectable. Bot API, Message: `from` may be
 * missing.
 */
async function followUpgrade(ctx: BotContext, move: MoveChannelInput): Promise<void> {
  const { from, chat } = ctx;
  if ((await moveChannel(ctx.platform, move)) || from?.is_bot !== false || chat?.title === undefined) return;
  await offer(ctx, { telegramChatId: move.to, userId: from.id, title: chat.title, isUpgraded: true });
}

channelRights.on("chat_member", async (ctx, next) => {
  const { old_chat_member: before, new_chat_member: after } = ctx.chatMember;
  const { user, status } = after;
  if (status === "creator" && before.status !== "creator") {
    const { platform } = ctx;
    const creator = { id: user.id, firstName: user.first_name };
    await platform.database.prisma.$transaction((transaction) =>
      followCreator(transaction, platform, { telegramChatId: ctx.chat.id, creator }),
    );
  } else if (before.status === "administrator" && status !== "administrator") {
    await removeDismissed(ctx.platform, { telegramChatId: ctx.chat.id, userId: user.id });
  }
  await next();
});

const isAdministrator = (ctx: Filter<BotContext, "my_chat_member">): boolean =>
  ctx.myChatMember.new_chat_member.status === "administrator";
