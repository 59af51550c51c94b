import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { findManagedChannel, listChannels, showPage } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { describeSettings } from "./describe-page.ts";
import { findManagedPage } from "./find-page.ts";
import { openPageForm } from "./page-form.handlers.ts";
import { channelList, questions, settings } from "./page.keyboards.ts";
import { setDonationPage } from "./set-page.ts";
import type { PageChange } from "./set-page.ts";

/** How a channel asks for donations: for its owner and managers. */
export const donationPages = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

donationPages.chatType("private").command("donations", (ctx) => showList(ctx, ctx.from.id));

onButton(donationPages, "gifts-list", z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showList(ctx, ctx.from.id);
});

onButton(donationPages, "gifts", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  if (await showSettings(ctx, ctx.from.id, channelId)) await ctx.answerCallbackQuery();
  else await answerOutdated(ctx);
});

const onOrOff = z.tuple([opaqueId, z.enum(["on", "off"])]);
onButton(donationPages, "gifts-on", onOrOff, async (ctx, [channelId, answer]) => {
  await change(ctx, channelId, { what: "is_on", isOn: answer === "on" });
});
onButton(donationPages, "gifts-thank", onOrOff, async (ctx, [channelId, answer]) => {
  await change(ctx, channelId, { what: "thanks", inChannel: answer === "on" });
});

onButton(
  donationPages,
  "gifts-ask",
  z.tuple([opaqueId, z.enum(questions)]),
  async (ctx, [channelId, question]) => {
    const actorId = ctx.from.id;
    const channel = await findManagedChannel(ctx.platform, { channelId, actorId });
    if (channel === undefined) return answerOutdated(ctx);
    await ctx.answerCallbackQuery();
    await openPageForm(ctx, { channelId, actorId, question, channelTitle: channel.title });
  },
);

async function change(ctx: Press, channelId: string, to: PageChange): Promise<void> {
  const { kind } = await setDonationPage(ctx.platform, { channelId, actorId: ctx.from.id, change: to });
  if (kind === "not_allowed") return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showSettings(ctx, ctx.from.id, channelId);
}

async function showList(ctx: BotContext, actorId: number): Promise<void> {
  const channels = await listChannels(ctx.platform, actorId);
  if (channels.length === 0) return showPage(ctx, ctx.texts.html("donations-no-channels"));
  await showPage(ctx, ctx.texts.html("donations-choose"), channelList(ctx.texts, channels));
}

/** False for who may not see it. */
async function showSettings(ctx: BotContext, actorId: number, channelId: string): Promise<boolean> {
  const page = await findManagedPage(ctx.platform, { channelId, actorId });
  if (page === undefined) return false;
  const html = describeSettings(
    { texts: ctx.texts, translations: ctx.platform.translations },
    page,
    ctx.me.username,
  );
  await showPage(ctx, html, settings(ctx.texts, page));
  return true;
}
