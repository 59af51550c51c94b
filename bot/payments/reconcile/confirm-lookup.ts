import type { Platform } from "../../platform/platform.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import type { PaymentEvent } from "../events/payment-event.ts";

/** Confirms an event that a lookup returned, and logs it if no notification brought it before. */
export async function confirmLookup(platform: Platform, event: PaymentEvent): Promise<void> {
  const { kind: outcome } = await confirmPayment(platform, event);
  if (outcome === "duplicate" || outcome === "outdated") return;
  const { provider, externalId, status } = event;
  platform.logger.info(
    { event: "payment_found_by_lookup", provider, externalId, status, outcome },
    "A lookup found a payment event that no notification reported",
  );
}
