import { kebabCase } from "../platform/texts/texts.ts";
import { Composer } from "grammy";
import { z } from "zod";
import { listChannels } from "../channels/index.ts";
import { answerOutdated, onButton } from "../platform/chat/buttons.ts";
import type { BotContext, Press } from "../platform/context.ts";
import { opaqueId } from "../platform/values/domain.ts";
import { changePost } from "./change-post.ts";
import { findManagedPost, showPost, withManagedPost } from "./post.pages.ts";
import { HERE, PICK, pickAgainKeyboard, pickRequestId, placePicker } from "./posts.keyboards.ts";
import { readPickedChat } from "./telegram-posting.ts";

/** Chooses the chat of the offer. Goes before the channels feature, which takes every other picked chat. */
export const postPlaces = new Composer<BotContext>();

// Only the offer may have another chat.
const offerOnly = z.tuple([opaqueId, z.literal("offer")]);

onButton(
  postPlaces,
  PICK,
  offerOnly,
  withManagedPost("posts.change", async (ctx, { channelId, channelTitle }) => {
    await ctx.answerCallbackQuery();
    const { texts } = ctx;
    await ctx.reply(texts.html("posts-ask-place", { channel: channelTitle }), {
      parse_mode: "HTML",
      reply_markup: placePicker(texts, channelId),
    });
  }),
);

onButton(postPlaces, HERE, offerOnly, async (ctx: Press, [channelId, kind]) => {
  const key = { channelId, kind };
  const change = { what: "place", chat: null } as const;
  const result = await changePost(ctx.platform, { ...key, actorId: ctx.from.id, change });
  const post = await findManagedPost(ctx, key);
  if (result.kind === "not_allowed" || post === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("posts-set") });
  await showPost(ctx, post);
});

postPlaces.chatType("private").on("message:chat_shared", async (ctx, next) => {
  const { request_id: requestId, chat_id: telegramChatId } = ctx.message.chat_shared;
  const channels = await listChannels(ctx.platform, ctx.from.id, "posts.change");
  const channel = channels.find(({ id }) => pickRequestId(id) === requestId);
  if (channel === undefined) await next();
  else await setPlace(ctx, channel.id, telegramChatId);
});

async function setPlace(ctx: BotContext, channelId: string, telegramChatId: number): Promise<void> {
  const key = { channelId, kind: "offer" } as const;
  const actorId = ctx.from?.id ?? 0;
  const picked = await readPickedChat(ctx.api, { telegramChatId, chosenBy: actorId, botId: ctx.me.id });
  const { texts } = ctx;
  if (picked.kind !== "ready") {
    await ctx.reply(texts.html(`posts-picked-${kebabCase(picked.kind)}`), {
      parse_mode: "HTML",
      reply_markup: pickAgainKeyboard(texts, key),
    });
    return;
  }
  const home = await findManagedPost(ctx, { channelId, kind: "thanks" });
  const chat =
    home?.place?.telegramChatId === telegramChatId ? null : { id: telegramChatId, title: picked.title };
  const result = await changePost(ctx.platform, { ...key, actorId, change: { what: "place", chat } });
  const post = await findManagedPost(ctx, key);
  if (result.kind === "not_allowed" || post === undefined) {
    await ctx.reply(texts.html("posts-not-yours"), { parse_mode: "HTML" });
    return;
  }
  // In a message of its own: a message has one keyboard, and this one removes the picker.
  await ctx.reply(texts.html("posts-picked", { place: picked.title }), {
    parse_mode: "HTML",
    reply_markup: { remove_keyboard: true },
  });
  await showPost(ctx, post);
}
