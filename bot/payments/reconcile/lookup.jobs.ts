import { z } from "zod";
import { externalPaymentId, opaqueId, paymentProviders } from "../../platform/values/domain.ts";
import { ProviderError } from "../../platform/values/errors.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { Attempt } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { lookUpInvoice } from "./look-up-invoice.ts";
import { lookUpPayment } from "./look-up-payment.ts";

// Within about ten seconds. The next check, which is set already, covers longer outages of the provider.
const maxAttempts = 3;
// A lookup may wait ten seconds for a slow provider: jobs for new payments go first.
const priority = 10;

export const lookUpPaymentJob = defineJob({
  name: "payments.look-up-payment",
  payload: z.object({ provider: z.enum(paymentProviders), externalId: externalPaymentId }),
  maxAttempts,
  priority,
  run: (key, platform, attempt) => untilNextCheck(platform, attempt, lookUpPayment(platform, key)),
});

export const lookUpInvoiceJob = defineJob({
  name: "payments.look-up-invoice",
  payload: z.object({ checkoutId: opaqueId }),
  maxAttempts,
  priority,
  run: ({ checkoutId }, platform, attempt) =>
    untilNextCheck(platform, attempt, lookUpInvoice(platform, checkoutId)),
});

/** A provider's outage needs no operator: the job ends after its last attempt and does not fail. */
async function untilNextCheck(
  platform: Platform,
  { isLast }: Attempt,
  lookingUp: Promise<void>,
): Promise<void> {
  try {
    await lookingUp;
  } catch (error) {
    if (!(error instanceof ProviderError) || !isLast) throw error;
    platform.logger.warn(
      { event: "payment_lookup_failed", err: error },
      "The provider did not answer a payment lookup",
    );
  }
}
