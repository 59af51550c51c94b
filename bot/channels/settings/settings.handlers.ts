import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton, buttonData } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { groupAction, backToChannel } from "../managed/channel-groups.ts";
import { accessModes } from "../managed/channel-settings.ts";
import type { ManagedChannel } from "../managed/managed-channels.ts";
import { withManagedChannel } from "../managed/managed-channels.ts";
import { permittedButtons } from "../permissions/permitted.keyboards.ts";
import { setAccessMode } from "./change-settings.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { escapeHtml } from "../../platform/texts/texts.ts";
import type { Permission } from "../permissions/permission-table.ts";

/** The channel's group "settings", with the access mode on it. */
export const channelSettings = new Composer<BotContext>();

onButton(
  channelSettings,
  groupAction("settings"),
  z.tuple([opaqueId]),
  withManagedChannel("setup.view", async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    await showSettings(ctx, channel);
  }),
);

onButton(
  channelSettings,
  "access-mode",
  z.tuple([opaqueId, z.enum(accessModes)]),
  withManagedChannel("settings.change", async (ctx, channel, [channelId, accessMode]) => {
    const result = await setAccessMode(ctx.platform, { channelId, actorId: ctx.from.id, accessMode });
    if (result.kind === "not_allowed") return answerOutdated(ctx);
    const text = ctx.texts.plain(`access-mode-${accessMode}-set`);
    await ctx.answerCallbackQuery({ text, show_alert: true });
    await showSettings(ctx, { ...channel, accessMode });
  }),
);

async function showSettings(ctx: BotContext, channel: ManagedChannel): Promise<void> {
  const { texts } = ctx;
  const text = texts.html("channel-settings-page", { channel: channel.title });
  await showPage(
    ctx,
    withChoices(text, channel, "settings.change", [texts.plain(`access-mode-${channel.accessMode}`)]),
    settingsKeyboard(texts, channel),
  );
}

function settingsKeyboard(texts: Texts, { id, accessMode, may }: ManagedChannel): InlineKeyboard {
  const otherMode = accessMode === "join_request" ? "one_time_link" : "join_request";
  const keyboard = new InlineKeyboard()
    .text(texts.plain(`access-mode-${accessMode}`), buttonData("access-mode", id, otherMode))
    .row()
    .text(texts.plain("channel-access-rules"), buttonData("access-rules", id))
    .row()
    .text(texts.plain("channel-payment-rules"), buttonData("payment-rules", id))
    .text(texts.plain("channel-notifications"), buttonData("notify", id))
    .row();
  return permittedButtons(backToChannel(texts, keyboard, id), may);
}

/** The HTML of a page whose buttons show the choices. A person without these buttons gets the choices as a list. */
export const withChoices = (
  html: string,
  { may }: Pick<ManagedChannel, "may">,
  permission: Permission,
  /** Plain texts. */
  choices: readonly string[],
): string =>
  may(permission) ? html : [html, choices.map((choice) => `• ${escapeHtml(choice)}`).join("\n")].join("\n\n");
