import { InlineKeyboard } from "grammy";
import { deepLink } from "../../platform/chat/deep-links.ts";
import type { ManagedChannel } from "../../channels/index.ts";
import { backToChannel, backToGroup } from "../../channels/index.ts";
import { buttonData, listPart } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeTier } from "../terms/describe-tier.ts";
import type { ManagedTier } from "../terms/managed-tiers.ts";

/** Shows a tier. */
export const TIER = "tier";
/** Shows the ways to pay of a tier. The checkout, which knows the providers, answers. */
export const WAYS = "tier-ways";

// With "add", "donations" and "back" the page has eight buttons at most.
const TIERS_ON_ONE_PAGE = 5;

export function sellKeyboard(
  texts: Texts,
  { id: channelId, may }: Pick<ManagedChannel, "id" | "may">,
  { tiers, page }: { readonly tiers: readonly ManagedTier[]; readonly page: number },
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (!may("tiers.change")) return backToChannel(texts, keyboard, channelId);
  const { shown, pages, next } = listPart(tiers, { page, most: TIERS_ON_ONE_PAGE });
  for (const tier of shown) {
    const label = tier.isRetired ? texts.plain("tier-retired-label", { name: tier.name }) : tier.name;
    keyboard.text(label, buttonData(TIER, tier.tierId)).row();
  }
  if (next !== undefined) {
    const label = texts.plain("tiers-more", { page: next + 1, pages });
    keyboard.text(label, buttonData("tiers", channelId, String(next))).row();
  }
  keyboard.text(texts.plain("tier-add"), buttonData("tier-add", channelId)).row();
  if (may("donations.change"))
    keyboard.text(texts.plain("channel-donations"), buttonData("donation-settings", channelId)).row();
  return backToChannel(texts, keyboard, channelId);
}

export function tierKeyboard(texts: Texts, { tierId, channelId, isRetired }: ManagedTier): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (isRetired) {
    keyboard.text(texts.plain("tier-bring-back"), buttonData("tier-restore", tierId)).row();
  } else {
    keyboard
      .text(texts.plain("tier-edit"), buttonData("tier-edit", tierId))
      .text(texts.plain("tier-retire"), buttonData("tier-retire", tierId))
      .row()
      .text(texts.plain("tier-up"), buttonData("tier-move", tierId, "up"))
      .text(texts.plain("tier-down"), buttonData("tier-move", tierId, "down"))
      .row()
      .text(texts.plain("tier-ways"), buttonData(WAYS, tierId))
      .row();
  }
  return backToGroup(texts, keyboard, { group: "sell", channelId });
}

/** Links instead of callback data, so that the buttons work in a forwarded post. */
export function tierLinkButtons(
  texts: Texts,
  botName: string,
  tiers: readonly ManagedTier[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const tier of tiers)
    keyboard.url(describeTier(texts, tier), deepLink(botName, "tier", tier.tierId)).row();
  return keyboard;
}
