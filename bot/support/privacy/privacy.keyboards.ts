import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";

export const TERMS = "terms";
export const PRIVACY = "privacy";
export const SUPPORT = "support";
export const EXPORT_DATA = "privacy-export";
export const ERASE = "privacy-erase";
export const ERASE_CONFIRMED = "privacy-erase-yes";

export const privacyButtons = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("privacy-export"), buttonData(EXPORT_DATA))
    .row()
    .text(texts.plain("privacy-erase"), buttonData(ERASE))
    .row()
    .text(texts.plain("support-button-terms"), buttonData(TERMS))
    .row()
    .text(texts.plain("support-button-support"), buttonData(SUPPORT));

export const eraseButtons = (texts: Texts): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("privacy-erase-yes"), buttonData(ERASE_CONFIRMED))
    .row()
    .text(texts.plain("privacy-erase-no"), buttonData(PRIVACY));
