import { Composer } from "grammy";
import { z } from "zod";
import { onButton } from "../platform/buttons.ts";
import type { BotContext } from "../platform/context.ts";
import { telegramChatId } from "../platform/domain.ts";
import type { Texts } from "../platform/i18n.ts";
import { afterConnecting, checkAgain, pickChat } from "./channels.keyboards.ts";
import { connectChannel } from "./connect-channel.ts";
import type { ConnectChannelResult } from "./connect-channel.ts";
import { readChatFacts } from "./telegram-rights.ts";

/** All the ways in which a person shows the bot a channel; they end in one use case. */
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
  if (origin.type === "channel") await connect(ctx, ctx.from.id, origin.chat.id);
  else if (origin.type === "chat") await connect(ctx, ctx.from.id, origin.sender_chat.id);
  else await next();
});

// A button's data comes from a client and may name any chat: Telegram is asked about it before it means anything.
const chatIdText = z.string().regex(/^-\d{1,16}$/);
onButton(connecting, "connect", z.tuple([chatIdText]), async (ctx, [id]) => {
  await ctx.answerCallbackQuery();
  await connect(ctx, ctx.from.id, Number(id));
});

async function askForChat(ctx: BotContext): Promise<void> {
  await ctx.reply(ctx.texts.html("connect-how"), { parse_mode: "HTML", reply_markup: pickChat(ctx.texts) });
}

async function connect(ctx: BotContext, callerId: number, chatId: number): Promise<void> {
  const id = telegramChatId.safeParse(chatId);
  const result: ConnectChannelResult = id.success
    ? await connectChannel(ctx.platform, {
        callerId,
        facts: await readChatFacts(ctx.api, { telegramChatId: id.data, callerId, botId: ctx.me.id }),
      })
    : { kind: "outside" };
  if (result.kind === "connected") await welcomeChannel(ctx, result);
  else await explain(ctx, result, chatId);
}

async function welcomeChannel(
  ctx: BotContext,
  { channelId, title, isNew }: Extract<ConnectChannelResult, { kind: "connected" }>,
): Promise<void> {
  // A message carries one keyboard: the first takes the picker away, the second offers what comes next.
  await ctx.reply(ctx.texts.html("connect-done-thanks"), {
    parse_mode: "HTML",
    reply_markup: { remove_keyboard: true },
  });
  await ctx.reply(ctx.texts.html(isNew ? "connect-done" : "connect-done-again", { channel: title }), {
    parse_mode: "HTML",
    reply_markup: afterConnecting(ctx.texts, channelId),
  });
}

async function explain(
  ctx: BotContext,
  result: Exclude<ConnectChannelResult, { kind: "connected" }>,
  chatId: number,
): Promise<void> {
  await ctx.reply(explanation(ctx.texts, result), {
    parse_mode: "HTML",
    reply_markup: checkAgain(ctx.texts, chatId),
  });
}

function explanation(texts: Texts, result: Exclude<ConnectChannelResult, { kind: "connected" }>): string {
  if (result.kind === "not_allowed") return texts.html(`connect-${result.reason}`);
  if (result.kind !== "missing_rights") return texts.html(`connect-${result.kind.replaceAll("_", "-")}`);
  const lines = result.missing.map((right) => texts.html(`right-${right}`));
  return [texts.html("connect-missing-rights"), ...lines, "", texts.html("connect-missing-how")].join("\n");
}
