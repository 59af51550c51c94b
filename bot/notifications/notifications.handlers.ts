import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { showPage } from "../platform/chat/show-page.ts";
import { answerOutdated, onButton, buttonData, titleButtons } from "../platform/chat/buttons.ts";
import type { BotContext, Press } from "../platform/context.ts";
import { nextDaily } from "../platform/time/recurring-time.ts";
import { opaqueId } from "../platform/values/domain.ts";
import { Html, kebabCase } from "../platform/texts/texts.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { eventKinds, modes, nextMode } from "./event-kinds.ts";
import { DIGEST_MINUTE, listOwnedChannels, readPreferences, setPreference } from "./preferences.ts";
import type { Preferences, OwnedChannel } from "./preferences.ts";
import { SETTINGS_BELOW } from "./send-notification.jobs.ts";
import { backToGroup } from "../channels/index.ts";

/** Shows the settings in place of the message with the button. */
const SETTINGS = "notify";
const SET = "notify-set";

/** `/notifications`: the kinds of events that an owner is notified of, at once, once a day, or never. */
export const notifications = new Composer<BotContext>();

notifications.chatType("private").command("notifications", async (ctx) => {
  const { texts, platform } = ctx;
  const channels = await listOwnedChannels(platform, ctx.from.id);
  const [first, ...others] = channels;
  if (first === undefined) return showPage(ctx, texts.html("notifications-no-channel"));
  if (others.length > 0)
    return showPage(ctx, texts.html("notifications-which"), ownedChannelKeyboard(channels));
  const preferences = await readPreferences(platform, { channelId: first.id, ownerId: ctx.from.id });
  if (preferences !== undefined)
    await showPage(ctx, describe(ctx, preferences), settingsKeyboard(texts, preferences));
});

onButton(notifications, SETTINGS, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const preferences = await findPreferences(ctx, channelId);
  if (preferences === undefined) return;
  await ctx.answerCallbackQuery();
  await showPage(ctx, describe(ctx, preferences), settingsKeyboard(ctx.texts, preferences));
});

onButton(notifications, SETTINGS_BELOW, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const preferences = await findPreferences(ctx, channelId);
  if (preferences === undefined) return;
  await ctx.answerCallbackQuery();
  const reply_markup = settingsKeyboard(ctx.texts, preferences);
  await ctx.reply(describe(ctx, preferences), { parse_mode: "HTML", reply_markup });
});

const change = z.tuple([opaqueId, z.enum(eventKinds), z.enum(modes)]);
onButton(notifications, SET, change, async (ctx, [channelId, kind, mode]) => {
  const result = await setPreference(ctx.platform, { channelId, ownerId: ctx.from.id, kind, mode });
  if (result === "not_allowed") return answerOutdated(ctx);
  const preferences = await findPreferences(ctx, channelId);
  if (preferences === undefined) return;
  await ctx.answerCallbackQuery({ text: ctx.texts.plain(`notifications-set-${mode}`) });
  await showPage(ctx, describe(ctx, preferences), settingsKeyboard(ctx.texts, preferences));
});

/** Answers the press of everybody but the owner as outdated. */
async function findPreferences(ctx: Press, channelId: string): Promise<Preferences | undefined> {
  const preferences = await readPreferences(ctx.platform, { channelId, ownerId: ctx.from.id });
  if (preferences === undefined) await answerOutdated(ctx);
  return preferences;
}

function describe({ texts, platform }: BotContext, { channelTitle, timeZone }: Preferences): string {
  const next = nextDaily({ minute: DIGEST_MINUTE, timeZone }, platform.clock.now());
  const zone = texts.html(timeZone === null ? "notifications-zone-utc" : "notifications-zone");
  return texts.html("notifications", { channel: channelTitle, date: texts.date(next), zone: new Html(zone) });
}

const ownedChannelKeyboard = (channels: readonly OwnedChannel[]): InlineKeyboard =>
  titleButtons(channels, ({ id }) => buttonData(SETTINGS, id));

/** The data of a button name the mode that it sets, so that a second press has no effect. */
function settingsKeyboard(texts: Texts, { channelId, kinds, modeOf }: Preferences): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const kind of kinds) {
    const mode = modeOf(kind);
    const label = texts.plain(`notifications-${mode}`, {
      kind: texts.plain(`notifications-kind-${kebabCase(kind)}`),
    });
    const data = buttonData(SET, channelId, kind, nextMode(kind, mode));
    keyboard.text(label, data).row();
  }
  return backToGroup(texts, keyboard, { group: "settings", channelId });
}
