import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { onButton, buttonData } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { groupAction, backToChannel, backToGroup } from "../managed/channel-groups.ts";
import type { ManagedChannel } from "../managed/managed-channels.ts";
import { withManagedChannel, withOwnedChannel } from "../managed/with-managed-channel.ts";
import { readAdministrators } from "../telegram/chat-facts.ts";
import { listManagerIds, setManager } from "./set-manager.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { discussionButton } from "../connect/connect.keyboards.ts";
import type { Administrator } from "../telegram/chat-facts.ts";

/** The channel's group "people", and the owner's page of managers. */
export const team = new Composer<BotContext>();

onButton(
  team,
  groupAction("people"),
  z.tuple([opaqueId]),
  withManagedChannel(async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    const text = ctx.texts.html("channel-people-page", { channel: channel.title });
    await showPage(ctx, text, peoplePage(ctx.texts, channel));
  }),
);

onButton(
  team,
  "managers",
  z.tuple([opaqueId]),
  withOwnedChannel(async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    await showManagers(ctx, channel);
  }),
);

// The data holds the wanted setting, so that a double press does not undo the first one.
const setting = z.tuple([opaqueId, z.string().regex(/^\d{1,13}$/), z.enum(["yes", "no"])]);
onButton(
  team,
  "manager",
  setting,
  withOwnedChannel(async (ctx, channel, [channelId, userId, answer]) => {
    const isAllowed = answer === "yes";
    const administrators = await readAdministrators(ctx.api, channel.telegramChatId);
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
  }),
);

async function showManagers(ctx: BotContext, channel: ManagedChannel): Promise<void> {
  const allowed = await listManagerIds(ctx.platform, channel.id);
  const administrators = (await readAdministrators(ctx.api, channel.telegramChatId)).map((administrator) => ({
    ...administrator,
    isAllowed: allowed.has(administrator.id),
  }));
  const key = administrators.length === 0 ? "managers-none" : "managers-page";
  const text = ctx.texts.html(key, { channel: channel.title });
  await showPage(ctx, text, managersPage(ctx.texts, channel.id, administrators));
}

function peoplePage(texts: Texts, { id, isOwner, chatKind }: ManagedChannel): InlineKeyboard {
  const keyboard = new InlineKeyboard()
    .text(texts.plain("channel-members"), buttonData("members", id, "active", "0"))
    .row();
  if (isOwner) keyboard.text(texts.plain("channel-managers"), buttonData("managers", id)).row();
  if (isOwner && chatKind === "channel") discussionButton(texts, id, keyboard).row();
  return backToChannel(texts, keyboard, id);
}

function managersPage(
  texts: Texts,
  channelId: string,
  administrators: readonly (Administrator & { readonly isAllowed: boolean })[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, firstName, isAllowed } of administrators) {
    const label = texts.plain(isAllowed ? "manager-allowed" : "manager-forbidden", { name: firstName });
    keyboard.text(label, buttonData("manager", channelId, String(id), isAllowed ? "no" : "yes")).row();
  }
  return backToGroup(texts, keyboard, { group: "people", channelId });
}
