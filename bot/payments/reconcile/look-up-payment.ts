import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { isFinal, paymentStatus } from "../events/payment-status.ts";
import { providers } from "../providers/registry.ts";
import { confirmLookup } from "./confirm-lookup.ts";

/**
 * Asks the provider for the status of a known payment. Convergent: the answer is confirmed like a notification.
 * @throws {ProviderError} if the provider did not answer.
 */
export async function lookUpPayment(
  platform: Platform,
  key: { readonly provider: PaymentProviderName; readonly externalId: string },
): Promise<void> {
  const payment = await platform.database.prisma.payment.findUnique({
    where: { provider_externalId: key },
    select: { status: true, parentExternalId: true },
  });
  // A notification may have come before this job.
  if (payment === null || isFinal(paymentStatus.read(payment.status))) return;
  const event = await providers[key.provider].lookup?.payment(platform, key.externalId);
  if (event === undefined) return;
  // Unlike a notification, an answer may not name the payment whose deposit address was used again.
  await confirmLookup(platform, {
    ...event,
    parentExternalId: event.parentExternalId ?? payment.parentExternalId ?? undefined,
  });
}
