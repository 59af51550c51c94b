import { paymentStatus } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { isAtItsEnd } from "../events/payment-event.ts";
import { providers } from "../providers/registry.ts";
import { takeAnswer } from "./take-answer.ts";

/**
 * What became of a payment that we know, as the provider says. Convergent: the answer goes the way of a notification.
 * @throws {ProviderError} when it did not say.
 */
export async function askForPayment(
  platform: Platform,
  key: { readonly provider: PaymentProviderName; readonly externalId: string },
): Promise<void> {
  const payment = await platform.database.prisma.payment.findUnique({
    where: { provider_externalId: key },
    select: { status: true, parentExternalId: true },
  });
  // A notification may have been faster than this job.
  if (payment === null || isAtItsEnd(paymentStatus.parse(payment.status))) return;
  const event = await providers[key.provider].lookup?.payment(platform, key.externalId);
  if (event === undefined) return;
  // An answer may leave out what a notification said: that coins were sent again to an old address.
  await takeAnswer(platform, {
    ...event,
    parentExternalId: event.parentExternalId ?? payment.parentExternalId ?? undefined,
  });
}
