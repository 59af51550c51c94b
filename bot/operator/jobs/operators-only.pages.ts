import { answerOutdated } from "../../platform/chat/buttons.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { isOperator } from "../../users/index.ts";

/** A handler for `onButton`. Every other user's press is answered as outdated. */
export const forOperators =
  <Ids>(handle: (ctx: Press, ids: Ids) => Promise<void>) =>
  async (ctx: Press, ids: Ids): Promise<void> =>
    (await isOperator(ctx)) ? handle(ctx, ids) : answerOutdated(ctx);

/** Operators compare times with logs, so their pages show UTC instead of the operator's time zone. */
export const textsInUtc = ({ platform, texts }: BotContext): Texts =>
  platform.translations.for(texts.language);
