import type { BotContext } from "../context.ts";
import { heldCallsOf } from "../telegram/held-calls.ts";

export type SentMessage = { readonly chat: { readonly id: number }; readonly message_id: number };

/**
 * Sends a silent message that is edited or deleted later in the same handler.
 * @returns undefined where the calls of the update are held: nothing is sent then, or, after a fault of this call, only later.
 */
export async function replyNow(
  ctx: Pick<BotContext, "reply" | "update">,
  text: string,
): Promise<SentMessage | undefined> {
  const held = heldCallsOf(ctx.update);
  if (held?.isHolding() === true) return undefined;
  const sent = await ctx.reply(text, { disable_notification: true });
  return held?.isHolding() === true ? undefined : sent;
}
