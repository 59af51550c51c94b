import { Composer } from "grammy";
import { z } from "zod";
import { withManagedChannel } from "../../channels/index.ts";
import type { ManagedChannel } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { CLAIM_POST, CLAIM_WINDOW, memberDays } from "../member/member.keyboards.ts";
import { openClaimDaysForm } from "./claim-window.conversation.ts";
import {
  CHOOSE_DAYS,
  claimDaysKeyboard,
  claimLinkButton,
  CLOSE_CLAIM_WINDOW,
  OPEN_CLAIM_WINDOW,
  TYPE_DAYS,
  windowDays,
  showClaimWindow,
} from "./claim-window.pages.ts";
import { findClaimWindow, setClaimWindow } from "./claim-window.ts";

/** The claim window of a channel, for the owner only. */
export const claimWindow = new Composer<BotContext>();

const channelOnly = z.tuple([opaqueId]);
const forDays = z.tuple([opaqueId, z.enum(windowDays)]);

onButton(claimWindow, CLAIM_WINDOW, channelOnly, async (ctx, [channelId]) => {
  if (!(await showClaimWindow(ctx, channelId))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
});

onButton(
  claimWindow,
  CHOOSE_DAYS,
  forDays,
  withManagedChannel("members.import", async (ctx, { id, title }, [, days]) => {
    await ctx.answerCallbackQuery();
    const text = ctx.texts.html("claim-ask-days", { channel: title });
    await showPage(ctx, text, claimDaysKeyboard(ctx.texts, id, days));
  }),
);

const opening = z.tuple([opaqueId, z.enum(windowDays), z.enum(memberDays)]);
onButton(claimWindow, OPEN_CLAIM_WINDOW, opening, async (ctx, [channelId, days, given]) => {
  const window = { openDays: Number(days), memberDays: given === "life" ? null : Number(given) };
  const isSet = await setClaimWindow(ctx.platform, { channelId, actorId: ctx.from.id, window });
  if (!isSet || !(await showClaimWindow(ctx, channelId))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("claim-opened") });
});

onButton(
  claimWindow,
  TYPE_DAYS,
  forDays,
  withManagedChannel("members.import", async (ctx, { id: channelId }, [, days]) => {
    await openClaimDaysForm(ctx, { channelId, actorId: ctx.from.id, openDays: Number(days) });
  }),
);

onButton(claimWindow, CLOSE_CLAIM_WINDOW, channelOnly, async (ctx, [channelId]) => {
  const isSet = await setClaimWindow(ctx.platform, { channelId, actorId: ctx.from.id, window: undefined });
  if (!isSet || !(await showClaimWindow(ctx, channelId))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("claim-closed-now") });
});

onButton(
  claimWindow,
  CLAIM_POST,
  channelOnly,
  withManagedChannel("members.import", async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    await sendClaimPost(ctx, channel);
  }),
);

/** Sends a post to forward to the channel. With the window closed, its link only makes imported members reachable. */
async function sendClaimPost(
  ctx: BotContext,
  { id: channelId, title: channel }: ManagedChannel,
): Promise<void> {
  const { platform, texts } = ctx;
  const { isOpen, until } = await findClaimWindow(platform, channelId);
  await ctx.reply(texts.html("claim-post-hint"), { parse_mode: "HTML" });
  const post =
    isOpen && until !== undefined
      ? texts.html("claim-post-open", { channel, date: texts.day(until) })
      : texts.html("claim-post-known", { channel });
  await ctx.reply(post, {
    parse_mode: "HTML",
    reply_markup: claimLinkButton(texts, ctx.me.username, channelId),
  });
}
