import { InlineKeyboard } from "grammy";
import { showPage } from "../../../platform/chat/show-page.ts";
import type { BotContext } from "../../../platform/context.ts";
import { buttonData } from "../../../platform/chat/buttons.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import type { ManagedBroadcast } from "../managed/managed-broadcast.ts";
import { BUTTONS, OPEN } from "../managed/managed-broadcast.ts";
import { ownButtons, MAX_BUTTONS } from "./change-buttons.ts";

export const ADD_LINK = "bc-add-link";
export const PICK_TIER = "bc-pick-tier";
// Without a second hyphen: two ids leave ten bytes for the action.
export const ADD_TIER = "bc-addtier";
export const ADD_DONATE = "bc-add-donate";
export const REMOVE_BUTTON = "bc-remove";

// A label has 64 UTF-16 units at most, and a character may take two.
const MAX_NAME = 28;

/** The label of a button that offers a tier. */
export function tierLabel(texts: Texts, name: string): string {
  const letters = Array.from(name);
  const shown = letters.length > MAX_NAME ? `${letters.slice(0, MAX_NAME).join("")}…` : name;
  return texts.plain("broadcast-tier-label", { name: shown });
}

export async function showButtons(ctx: BotContext, draft: ManagedBroadcast): Promise<void> {
  const hasSome = ownButtons(draft.content).length > 0;
  const html = ctx.texts.html(hasSome ? "broadcast-buttons" : "broadcast-buttons-none");
  await showPage(ctx, html, buttonsKeyboard(ctx.texts, draft));
}

/** The buttons of the draft, each of which a press removes, and below these the kinds that can be added. */
function buttonsKeyboard(texts: Texts, { broadcastId, content, tiers }: ManagedBroadcast): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const own = ownButtons(content);
  for (const [index, { text }] of own.entries()) {
    const data = buttonData(REMOVE_BUTTON, broadcastId, String(index), String(own.length));
    keyboard.text(texts.plain("broadcast-button-remove", { text }), data).row();
  }
  if (own.length < MAX_BUTTONS) {
    keyboard.text(texts.plain("broadcast-add-link"), buttonData(ADD_LINK, broadcastId));
    if (tiers.some(({ isRetired }) => !isRetired))
      keyboard.text(texts.plain("broadcast-add-tier"), buttonData(PICK_TIER, broadcastId));
    keyboard.text(texts.plain("broadcast-add-donate"), buttonData(ADD_DONATE, broadcastId)).row();
  }
  return keyboard.text(texts.plain("broadcast-back"), buttonData(OPEN, broadcastId));
}

export function tierKeyboard(texts: Texts, { broadcastId, tiers }: ManagedBroadcast): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { tierId, name } of tiers.filter(({ isRetired }) => !isRetired))
    keyboard.text(name, buttonData(ADD_TIER, broadcastId, tierId)).row();
  return keyboard.text(texts.plain("broadcast-back"), buttonData(BUTTONS, broadcastId));
}
