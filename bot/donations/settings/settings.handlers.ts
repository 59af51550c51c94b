import { Composer } from "grammy";
import { z } from "zod";
import { deepLink } from "../../platform/chat/deep-links.ts";
import { listChannels, permissions, withManagedChannel } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { findManagedPage, describeGoals, nativeName } from "../page/donation-page.ts";
import type { DonationPage } from "../page/donation-page.ts";
import { changeDonationSettings } from "./change-settings.ts";
import type { SettingsChange } from "./change-settings.ts";
import { openSettingsForm } from "./settings.conversation.ts";
import { channelList, settingsButtons, settingsQuestions } from "./settings.keyboards.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts, Translations } from "../../platform/texts/texts.ts";
import { languages } from "../../platform/texts/languages.ts";

/** The settings of a channel's donation page. */
export const donationSettings = new Composer<BotContext>();

donationSettings.chatType("private").command("donations", (ctx) => showList(ctx, ctx.from.id));

onButton(donationSettings, "donation-channels", z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showList(ctx, ctx.from.id);
});

onButton(donationSettings, "donation-settings", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  if (await showSettings(ctx, ctx.from.id, channelId)) await ctx.answerCallbackQuery();
  else await answerOutdated(ctx);
});

const onOrOff = z.tuple([opaqueId, z.enum(["on", "off"])]);
onButton(donationSettings, "donation-switch", onOrOff, async (ctx, [channelId, answer]) => {
  await change(ctx, channelId, { kind: "is_enabled", isEnabled: answer === "on" });
});
onButton(donationSettings, "donation-thanks", onOrOff, async (ctx, [channelId, answer]) => {
  await change(ctx, channelId, { kind: "thanks", inChannel: answer === "on" });
});

onButton(
  donationSettings,
  "donation-setting",
  z.tuple([opaqueId, z.enum(settingsQuestions)]),
  withManagedChannel(
    "donations.change",
    async (ctx, { id: channelId, title: channelTitle }, [, question]) => {
      await openSettingsForm(ctx, { channelId, channelTitle, actorId: ctx.from.id, question });
    },
  ),
);

async function change(ctx: Press, channelId: string, to: SettingsChange): Promise<void> {
  const { kind } = await changeDonationSettings(ctx.platform, {
    channelId,
    actorId: ctx.from.id,
    change: to,
  });
  if (kind === "not_allowed") return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showSettings(ctx, ctx.from.id, channelId);
}

async function showList(ctx: BotContext, actorId: number): Promise<void> {
  const channels = await listChannels(ctx.platform, actorId, "setup.view");
  if (channels.length === 0) return showPage(ctx, ctx.texts.html("donations-no-channels"));
  await showPage(ctx, ctx.texts.html("donations-choose"), channelList(ctx.texts, channels));
}

/** @returns false if the actor may not manage the channel. */
async function showSettings(ctx: BotContext, actorId: number, channelId: string): Promise<boolean> {
  const { texts, platform } = ctx;
  const page = await findManagedPage(platform, { channelId, actorId });
  if (page === undefined) return false;
  const { translations } = platform;
  const html = describeSettings({ texts, translations }, page, ctx.me.username);
  await showPage(ctx, html, permissions.permittedButtons(settingsButtons(texts, page), page.may));
  return true;
}

/** The settings of a donation page: HTML. */
function describeSettings(
  { texts, translations }: { readonly texts: Texts; readonly translations: Translations },
  page: DonationPage,
  botName: string,
): string {
  const sums = [...page.suggested.values()].map((amounts) =>
    amounts.map((amount) => describeMoney(texts, amount)).join(" · "),
  );
  const written = languages.filter((language) => page.translations.has(language));
  const names = texts.list(written.map((language) => nativeName(translations, language)));
  const parts = [
    texts.html(page.isEnabled ? "donations-page" : "donations-page-off", {
      channel: page.channelTitle,
      link: deepLink(botName, "donation", page.channelId),
      text: page.text ?? new Html(texts.html("donation-default-text")),
      sums: sums.join("\n"),
    }),
    ...(written.length === 0 ? [] : [texts.html("donations-languages-are", { languages: names })]),
    page.goals.length === 0 ? texts.html("donations-no-goal") : describeGoals(texts, page.goals),
    texts.html(page.thanksInChannel ? "donations-thanks-are-on" : "donations-thanks-are-off"),
  ];
  return parts.join("\n\n");
}
