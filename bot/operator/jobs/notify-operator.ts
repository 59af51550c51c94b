import type { InlineKeyboard } from "grammy";
import type { Platform } from "../../platform/platform.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { notifyUser, readTexts } from "../../users/index.ts";

type OperatorMessage = { readonly html: string; readonly keyboard?: InlineKeyboard | undefined };

/** Sends a message in the operator's language. An operator who never started the bot cannot be reached. */
export async function notifyOperator(
  platform: Platform,
  operatorId: number,
  describe: (texts: Texts) => OperatorMessage,
): Promise<void> {
  const texts = (await readTexts(platform, operatorId)) ?? platform.translations.for(undefined);
  const { html, keyboard } = describe(texts);
  if ((await notifyUser(platform, operatorId, html, keyboard)) === "unreachable")
    platform.logger.warn(
      { event: "operator_unreachable", userId: operatorId },
      "An operator cannot be reached before sending /start to the bot",
    );
}
