import { kebabCase } from "../../../platform/texts/texts.ts";
import { InlineKeyboard } from "grammy";
import { buttonData } from "../../../platform/chat/buttons.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import { audienceKinds } from "../../model/audience.ts";
import { nameOfLanguage } from "./describe-audience.ts";
import { AUDIENCE, OPEN } from "../managed/actions.ts";
import type { ManagedBroadcast } from "../managed/find-broadcast.ts";

export const KIND = "bc-kind";
export const TIERS = "bc-tiers";
export const TIER = "bc-tier";
export const LANGUAGES = "bc-languages";
export const LANGUAGE = "bc-language";

/** Instead of a tier or a language: all of them. */
export const ANY = "any";

export function audiencePage(
  texts: Texts,
  { broadcastId, audience, tiers }: ManagedBroadcast,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const kind of audienceKinds) {
    const name = texts.plain(`broadcast-who-${kebabCase(kind)}`);
    const label = markChosen(texts, name, kind === audience.kind);
    keyboard.text(label, buttonData(KIND, broadcastId, kind)).row();
  }
  if (tiers.length > 0) keyboard.text(texts.plain("broadcast-pick-tier"), buttonData(TIERS, broadcastId));
  return keyboard
    .text(texts.plain("broadcast-pick-language"), buttonData(LANGUAGES, broadcastId))
    .row()
    .text(texts.plain("broadcast-back"), buttonData(OPEN, broadcastId));
}

export function tiersPage(texts: Texts, { broadcastId, audience, tiers }: ManagedBroadcast): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const any = markChosen(texts, texts.plain("broadcast-any-tier"), audience.tierId === undefined);
  keyboard.text(any, buttonData(TIER, broadcastId, ANY)).row();
  for (const { tierId, name } of tiers)
    keyboard
      .text(markChosen(texts, name, tierId === audience.tierId), buttonData(TIER, broadcastId, tierId))
      .row();
  return keyboard.text(texts.plain("broadcast-back"), buttonData(AUDIENCE, broadcastId));
}

export function languagesPage(
  texts: Texts,
  { broadcastId, audience }: ManagedBroadcast,
  codes: readonly string[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const any = markChosen(texts, texts.plain("broadcast-any-language"), audience.languageCode === undefined);
  keyboard.text(any, buttonData(LANGUAGE, broadcastId, ANY)).row();
  for (const [index, code] of codes.entries()) {
    const label = markChosen(texts, nameOfLanguage(texts, code), code === audience.languageCode);
    keyboard.text(label, buttonData(LANGUAGE, broadcastId, code));
    if (index % 3 === 2) keyboard.row();
  }
  return keyboard.row().text(texts.plain("broadcast-back"), buttonData(AUDIENCE, broadcastId));
}

const markChosen = (texts: Texts, name: string, isChosen: boolean): string =>
  isChosen ? texts.plain("broadcast-chosen", { name }) : name;
