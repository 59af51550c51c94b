import { InlineKeyboard } from "grammy";
import { backToGroup } from "../../channels/index.ts";
import type { ChannelInList } from "../../channels/index.ts";
import { buttonData, titleButtons } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { TrackedLink } from "./links.ts";

export const LINKS = "links";
export const LINK = "tracked";
export const NEW_LINK = "link-new";
export const RENAME_LINK = "link-name";
export const RETIRE_LINK = "link-off";
export const RESTORE_LINK = "link-on";

export const pickLinksChannel = (channels: readonly ChannelInList[]): InlineKeyboard =>
  titleButtons(channels, ({ id }) => buttonData(LINKS, id));

export function linkList(texts: Texts, channelId: string, links: readonly TrackedLink[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, name, isRetired } of links) {
    const label = isRetired ? texts.plain("link-retired-label", { name }) : name;
    keyboard.text(label, buttonData(LINK, id)).row();
  }
  keyboard.text(texts.plain("link-new"), buttonData(NEW_LINK, channelId)).row();
  return backToGroup(texts, keyboard, { group: "reach", channelId });
}

export const linkPage = (texts: Texts, { id, channelId, isRetired }: TrackedLink): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("link-rename"), buttonData(RENAME_LINK, id))
    .text(
      texts.plain(isRetired ? "link-bring-back" : "link-retire"),
      buttonData(isRetired ? RESTORE_LINK : RETIRE_LINK, id),
    )
    .row()
    .text(texts.plain("links-back"), buttonData(LINKS, channelId));
