import { permissions, backToGroup } from "../../channels/index.ts";
import { deepLink } from "../../platform/chat/deep-links.ts";
import type { ChannelInList } from "../../channels/index.ts";
import { sayCounting, showPage } from "../../platform/chat/show-page.ts";
import { describeSums } from "../../ledger/index.ts";
import type { BotContext } from "../../platform/context.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { TrackedLink } from "./links.ts";
import { findLink } from "./links.ts";
import { InlineKeyboard } from "grammy";
import { buttonData, titleButtons } from "../../platform/chat/buttons.ts";

export const LINKS = "links";
export const LINK = "tracked";
export const NEW_LINK = "link-new";
export const RENAME_LINK = "link-name";
export const RETIRE_LINK = "link-off";
export const RESTORE_LINK = "link-on";

export const linksChannelKeyboard = (channels: readonly ChannelInList[]): InlineKeyboard =>
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

const linkKeyboard = (texts: Texts, { id, channelId, isRetired }: TrackedLink): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("link-rename"), buttonData(RENAME_LINK, id))
    .text(
      texts.plain(isRetired ? "link-bring-back" : "link-retire"),
      buttonData(isRetired ? RESTORE_LINK : RETIRE_LINK, id),
    )
    .row()
    .text(texts.plain("links-back"), buttonData(LINKS, channelId));

/** @returns false, without a reply, for an unknown link and for a link that the user may not see. */
export async function showLink(
  ctx: BotContext,
  input: { readonly linkId: string; readonly actorId: number },
): Promise<boolean> {
  const { texts } = ctx;
  const link = await findLink(ctx.platform, { ...input, permission: "setup.view", say: sayCounting(ctx) });
  if (link === undefined) return false;
  const { name, opens, people, orders, paidOrders } = link;
  const earned = describeSums(texts, link.earned);
  const refunded = describeSums(texts, link.refunded);
  const results = [
    texts.html("link-opened", { opens, people }),
    texts.html("link-ordered", { orders, paid: paidOrders }),
    texts.html("link-earned", { sum: earned === "" ? texts.plain("link-nothing") : earned }),
    ...(refunded === "" ? [] : [texts.html("link-refunded", { sum: refunded })]),
  ].join("\n");
  const text = texts.html(link.isRetired ? "link-page-retired" : "link-page", {
    name,
    url: deepLink(ctx.me.username, "trackedLink", link.id),
    results: new Html(results),
  });
  await showPage(ctx, text, permissions.permittedButtons(linkKeyboard(texts, link), link.may));
  return true;
}

export const describeLink = (texts: Texts, link: TrackedLink): string =>
  texts.html("link-line", {
    name: link.name,
    opens: link.opens,
    paid: link.paidOrders,
    sum: describeSums(texts, link.earned) || texts.plain("link-nothing"),
  });
