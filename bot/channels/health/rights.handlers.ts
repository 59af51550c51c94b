import { Composer } from "grammy";
import type { Filter } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { followCreator } from "../connect/follow-creator.ts";
import { forgetManager } from "../team/forget-manager.ts";
import type { ChannelState } from "../managed/list-channels.ts";
import { moveChannel } from "./move-channel.ts";
import type { MoveChannelInput } from "./move-channel.ts";
import { noteState } from "./record-state.ts";
import { offerConnect } from "../connect/offer-connect.jobs.ts";
import { missingRights } from "../connect/telegram-rights.ts";

/** What Telegram reports of the bot's place in chats, and of who leads them. Says nothing itself: jobs do. */
export const channelRights = new Composer<BotContext>();

// The picker's `chat_shared` is sent right after; a person who added the bot by hand does not mind the wait.
const PICKER_ANSWERS_WITHIN_MS = 3_000;

channelRights.on("my_chat_member").filter(
  (ctx) => ctx.chat.type === "channel" || ctx.chat.type === "supergroup",
  async (ctx) => {
    const state = stateOf(ctx);
    const noted = await noteState(ctx.platform, { telegramChatId: ctx.chat.id, state });
    const isNewcomer = noted.kind === "unknown_channel" && isAdministrator(ctx) && !ctx.from.is_bot;
    if (!isNewcomer || ctx.chat.title === undefined) return;
    await offer(ctx, { telegramChatId: ctx.chat.id, userId: ctx.from.id, title: ctx.chat.title });
  },
);

async function offer(
  { platform }: BotContext,
  payload: Parameters<typeof offerConnect.run>[0],
): Promise<void> {
  const request = job(offerConnect, payload, {
    key: `offer-connect:${payload.telegramChatId}`,
    // The queue runs on real time, so a pause of seconds does too; no rule depends on it.
    runAt: new Date(Date.now() + PICKER_ANSWERS_WITHIN_MS),
  });
  await enqueue(platform.database.prisma, [request]);
}

// One in the group that ends, one in the supergroup that goes on: either may be lost.
channelRights.on("message:migrate_to_chat_id", (ctx) =>
  followUpgrade(ctx, { from: ctx.chat.id, to: ctx.message.migrate_to_chat_id }),
);
channelRights.on("message:migrate_from_chat_id", (ctx) =>
  followUpgrade(ctx, { from: ctx.message.migrate_from_chat_id, to: ctx.chat.id }),
);

/** A group of ours goes on under its new id; one that could not be connected so far can be now. */
async function followUpgrade(ctx: Filter<BotContext, "message">, move: MoveChannelInput): Promise<void> {
  const { title } = ctx.chat;
  if ((await moveChannel(ctx.platform, move)) || ctx.from.is_bot || title === undefined) return;
  await offer(ctx, { telegramChatId: move.to, userId: ctx.from.id, title, isUpgraded: true });
}

channelRights.on("chat_member", async (ctx, next) => {
  const { old_chat_member: before, new_chat_member: after } = ctx.chatMember;
  const { user, status } = after;
  if (status === "creator" && before.status !== "creator") {
    const { platform } = ctx;
    const creator = { id: user.id, firstName: user.first_name };
    await platform.database.prisma.$transaction((tx) =>
      followCreator(tx, platform, { telegramChatId: ctx.chat.id, creator }),
    );
  } else if (before.status === "administrator" && status !== "administrator") {
    await forgetManager(ctx.platform, { telegramChatId: ctx.chat.id, userId: user.id });
  }
  await next();
});

const isAdministrator = (ctx: Filter<BotContext, "my_chat_member">): boolean =>
  ctx.myChatMember.new_chat_member.status === "administrator";

function stateOf({ myChatMember }: Filter<BotContext, "my_chat_member">): ChannelState {
  const bot = myChatMember.new_chat_member;
  if (bot.status === "left" || bot.status === "kicked") return "gone";
  return missingRights(bot).length === 0 ? "connected" : "missing_rights";
}
