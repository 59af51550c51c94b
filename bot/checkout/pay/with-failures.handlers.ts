import type { BotContext } from "../../platform/context.ts";
import { ProviderError, newErrorId } from "../../platform/values/errors.ts";
import { tryAgainKeyboard } from "./checkout.keyboards.ts";

/**
 * Tells the buyer of a provider that did not open its page, with an error id.
 * @param button the data of the pressed button, which ends with the order's id and which the answer offers again where that may help.
 */
export async function withFailures(
  ctx: BotContext,
  button: readonly [action: string, ...ids: string[]],
  open: () => Promise<void>,
): Promise<void> {
  try {
    await open();
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    const id = newErrorId();
    const orderId = button.at(-1);
    ctx.platform.logger.error(
      { event: "checkout_failed", errorId: id, orderId, err: error },
      "The provider did not open a checkout",
    );
    const text = ctx.texts.html(error.retryable ? "checkout-failed" : "checkout-impossible", { id });
    await ctx.reply(text, {
      parse_mode: "HTML",
      ...(error.retryable ? { reply_markup: tryAgainKeyboard(ctx.texts, ...button) } : {}),
    });
  }
}
