import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { discussionButton } from "../connect/connect.keyboards.ts";
import { backToChannel, backToGroup } from "../managed/channel-groups.ts";
import type { ManagedChannel } from "../managed/managed-channels.ts";
import type { Administrator } from "../telegram/chat-facts.ts";

export function peoplePage(texts: Texts, { id, isOwner, chatKind }: ManagedChannel): InlineKeyboard {
  const keyboard = new InlineKeyboard()
    .text(texts.plain("channel-members"), buttonData("members", id, "active", "0"))
    .row();
  if (isOwner) keyboard.text(texts.plain("channel-managers"), buttonData("managers", id)).row();
  if (isOwner && chatKind === "channel") discussionButton(texts, id, keyboard).row();
  return backToChannel(texts, keyboard, id);
}

export function managersPage(
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
