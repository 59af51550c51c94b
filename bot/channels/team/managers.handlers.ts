import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { managersPage } from "../pages/channels.keyboards.ts";
import { findManagedChannel } from "../managed/list-channels.ts";
import type { ManagedChannel } from "../managed/list-channels.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { listManagerIds, setManager } from "./set-manager.ts";
import { readAdministrators } from "../connect/telegram-rights.ts";

/** The owner's page of who else may manage a channel. */
export const managers = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

onButton(managers, "mgrs", z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const channel = await findOwned(ctx, channelId);
  if (channel === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showManagers(ctx, channel);
});

// The data says what the button said, so that a double press does not take back what the first one gave.
const toggle = z.tuple([opaqueId, z.string().regex(/^\d{1,13}$/), z.enum(["yes", "no"])]);
onButton(managers, "mgr", toggle, async (ctx, [channelId, userId, wish]) => {
  const channel = await findOwned(ctx, channelId);
  if (channel === undefined) return answerOutdated(ctx);
  const isAllowed = wish === "yes";
  const administrators = await readAdministrators(ctx.api, channel.telegramId);
  const manager = administrators.find(({ id }) => id === Number(userId));
  if (manager === undefined && isAllowed) {
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("manager-not-administrator"), show_alert: true });
  } else {
    await setManager(ctx.platform, {
      channelId,
      actorId: ctx.from.id,
      manager: manager ?? { id: Number(userId), firstName: "" },
      isAllowed,
    });
    await ctx.answerCallbackQuery({ text: ctx.texts.plain(`manager-${isAllowed ? "now" : "no-longer"}`) });
  }
  await showManagers(ctx, channel);
});

async function findOwned(ctx: Press, channelId: string): Promise<ManagedChannel | undefined> {
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId: ctx.from.id });
  return channel?.isOwner === true ? channel : undefined;
}

async function showManagers(ctx: Press, channel: ManagedChannel): Promise<void> {
  const allowed = await listManagerIds(ctx.platform, channel.id);
  const administrators = (await readAdministrators(ctx.api, channel.telegramId)).map((administrator) => ({
    ...administrator,
    isAllowed: allowed.has(administrator.id),
  }));
  const key = administrators.length === 0 ? "managers-none" : "managers-page";
  const text = ctx.texts.html(key, { channel: channel.title });
  await showPage(ctx, text, managersPage(ctx.texts, channel.id, administrators));
}
