import type { BotContext } from "../../platform/context.ts";
import type { Texts } from "../../platform/texts/texts.ts";

/** An operator's pages are compared with logs and with each other: their moments are in UTC, wherever the operator is. */
export const textsInUtc = ({ platform, texts }: BotContext): Texts =>
  platform.translations.for(texts.language);
