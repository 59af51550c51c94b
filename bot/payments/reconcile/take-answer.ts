import type { Platform } from "../../platform/platform.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import type { PaymentEvent } from "../events/payment-event.ts";

const notNew: ReadonlySet<string> = new Set(["duplicate", "outdated"]);

/** An answer takes the way of a notification. What it brought that nobody had told us is worth a line in the log. */
export async function takeAnswer(platform: Platform, event: PaymentEvent): Promise<void> {
  const { kind: outcome } = await confirmPayment(platform, event);
  if (notNew.has(outcome)) return;
  const { provider, externalId, status } = event;
  platform.logger.info({ provider, externalId, status, outcome }, "found by asking");
}
