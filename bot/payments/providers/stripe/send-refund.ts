import { z } from "zod";
import type { Money } from "../../../platform/values/money.ts";
import type { RefundSender, SentRefund } from "../../contract/held-money.ts";
import { callStripe, callWithKey, StripeRefusal } from "./client.ts";
import type { ApiPlatform } from "./client.ts";
import { listOf } from "./shapes.ts";

const refund = z.object({
  status: z.enum(["pending", "requires_action", "succeeded", "failed", "canceled"]),
});
type Refund = z.infer<typeof refund>;
type Status = Refund["status"];

const ours = refund.extend({ metadata: z.looseObject({ part: z.string().optional() }) });

/** The vendor's answer to these stays the same, whatever its status. Two of them are of a disputed payment. */
const FINAL = ["charge_disputed", "refund_disputed_payment", "charge_not_refundable", "resource_missing"];

// The vendor's maximum. A payment with more parts than that repeats the oldest ones by their keys only.
const PAGE = 100;

/**
 * Sends the rest of the payment, or a part of it, back to the card. The key lets the vendor repeat its answer, for at least a day;
 * after that an earlier refund of the rest shows by the refusal of another one, and an earlier part in the list of refunds.
 */
export const sendRefund: RefundSender["send"] = async (platform, sent) => {
  const { id, part } = sent;
  try {
    const known = part === undefined ? undefined : await findPart(platform, sent);
    if (known !== undefined) return outcomeOf(known);
    const key = `${id}:refund`;
    const { status } = await (part === undefined
      ? sendRest(platform, sent, key)
      : sendPart(platform, sent, { part, key }));
    return outcomeOf(status);
  } catch (error) {
    if (!(error instanceof StripeRefusal)) throw error;
    // Stripe, "Error codes": the balance does not cover the refund, and the key repeats this answer for a day.
    if (error.code === "balance_insufficient") return "by_hand";
    // Sent by an earlier call whose key has ended since, or in the dashboard.
    if (error.code === "charge_already_refunded") return part === undefined ? "sent" : "refused";
    // Also without a code, such as for a part of more than what is left: somebody refunded in the dashboard meanwhile.
    if (error.status === 400) return "refused";
    if (FINAL.some((code) => code === error.code)) return "refused";
    throw error;
  }
};

/** Without an amount, Stripe sends what is left: a second call, late or at the same time, finds nothing and is refused. */
const sendRest = (platform: ApiPlatform, { id, externalId }: SentRefund, key: string): Promise<Refund> =>
  callWithKey(platform, "refund a payment", refund, {
    key,
    act: (stripe, options) =>
      stripe.refunds.create({ payment_intent: externalId, metadata: { payment: id } }, options),
  });

/**
 * A fault leaves open whether Stripe makes the part, perhaps later (Stripe, "Advanced error handling"), and a second part would be sent
 * too. So the part keeps its key, and after a fault waits for the key's end.
 */
const sendPart = (
  platform: ApiPlatform,
  { id, externalId }: SentRefund,
  { part, key }: { readonly part: Money; readonly key: string },
): Promise<Refund> =>
  callStripe(platform, "refund a payment", refund, (stripe) =>
    stripe.refunds.create(
      { payment_intent: externalId, metadata: { part: id }, amount: Number(part.minor) },
      { idempotencyKey: key },
    ),
  );

const outcomeOf = (status: Status): "sent" | "refused" =>
  status === "failed" || status === "canceled" ? "refused" : "sent";

async function findPart(platform: ApiPlatform, { id, externalId }: SentRefund): Promise<Status | undefined> {
  const { data } = await callStripe(platform, "list refunds", listOf(ours), (stripe) =>
    stripe.refunds.list({ payment_intent: externalId, limit: PAGE }),
  );
  return data.find(({ metadata }) => metadata.part === id)?.status;
}
