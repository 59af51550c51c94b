import { z } from "zod";
import { orderReference, telegramUserId } from "../platform/values/domain.ts";

/** Bot API, BotSubscriptionUpdated. */
const botSubscriptionUpdated = z.object({
  user: z.object({ id: telegramUserId }),
  invoice_payload: orderReference,
  state: z.enum(["canceled", "active", "failed"]),
});

/** The subscriber canceled or resumed a subscription in Stars, or could not be charged. */
export type SubscriptionUpdate = {
  readonly userId: number;
  readonly orderRef: string;
  readonly state: z.infer<typeof botSubscriptionUpdated>["state"];
};

/** @throws {ZodError} if the update has another form. */
export function parseSubscriptionUpdate(update: unknown): SubscriptionUpdate {
  const { user, invoice_payload: orderRef, state } = botSubscriptionUpdated.parse(update);
  return { userId: user.id, orderRef, state };
}
