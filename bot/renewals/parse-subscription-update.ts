import { z } from "zod";
import { orderReference, telegramUserId } from "../platform/values/domain.ts";

/** Bot API, BotSubscriptionUpdated. */
const botSubscriptionUpdated = z.object({
  user: z.object({ id: telegramUserId }),
  invoice_payload: orderReference,
  state: z.enum(["canceled", "active", "failed"]),
});

/** What Telegram says of a subscription in Stars: its subscriber canceled or resumed it, or could not be charged. */
export type SubscriptionUpdate = {
  readonly userId: number;
  readonly orderRef: string;
  readonly state: z.infer<typeof botSubscriptionUpdated>["state"];
};

/** @throws {ZodError} if Telegram sent something else. */
export function parseSubscriptionUpdate(update: unknown): SubscriptionUpdate {
  const { user, invoice_payload: orderRef, state } = botSubscriptionUpdated.parse(update);
  return { userId: user.id, orderRef, state };
}
