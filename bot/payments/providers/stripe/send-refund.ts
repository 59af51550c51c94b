import { z } from "zod";
import type { RefundSender } from "../../contract/payment-provider.ts";
import { callStripe, StripeRefusal } from "./client.ts";

const refund = z.object({
  status: z.enum(["pending", "requires_action", "succeeded", "failed", "canceled"]),
});

/** The vendor's answer to these stays the same. */
const FINAL = ["charge_disputed", "charge_not_refundable", "resource_missing"];

/** Sends the rest of the payment back to the card. The key lets the vendor repeat its answer, for at least a day. */
export const sendRefund: RefundSender["send"] = async (platform, { id, externalId }) => {
  try {
    const { status } = await callStripe(platform, "refund a payment", refund, (stripe) =>
      stripe.refunds.create(
        { payment_intent: externalId, metadata: { payment: id } },
        { idempotencyKey: `${id}:refund` },
      ),
    );
    return status === "failed" || status === "canceled" ? "refused" : "sent";
  } catch (error) {
    if (!(error instanceof StripeRefusal)) throw error;
    // Sent by an earlier call after whose key's end, or in the dashboard.
    if (error.code === "charge_already_refunded") return "sent";
    if (FINAL.some((code) => code === error.code)) return "refused";
    throw error;
  }
};
