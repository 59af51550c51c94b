import { z } from "zod";
import { externalPaymentId, opaqueId, paymentProviders } from "../../platform/values/domain.ts";
import { ProviderError } from "../../platform/values/errors.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { Attempt } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { askForInvoice } from "./ask-for-invoice.ts";
import { askForPayment } from "./ask-for-payment.ts";

// Within some ten seconds. What is in trouble for longer is asked at the next check, which is set already.
const maxAttempts = 3;
// A provider that does not answer holds each of these for ten seconds: whoever has paid goes before them.
const priority = 10;

/** Asks the provider what became of a payment. */
export const askAboutPayment = defineJob({
  name: "payments.ask",
  payload: z.object({ provider: z.enum(paymentProviders), externalId: externalPaymentId }),
  maxAttempts,
  priority,
  run: (key, platform, attempt) => untilNextCheck(platform, attempt, askForPayment(platform, key)),
});

/** Asks the provider for the payments of an invoice. */
export const askAboutInvoice = defineJob({
  name: "payments.ask-invoice",
  payload: z.object({ checkoutId: opaqueId }),
  maxAttempts,
  priority,
  run: ({ checkoutId }, platform, attempt) =>
    untilNextCheck(platform, attempt, askForInvoice(platform, checkoutId)),
});

/** A provider in trouble is nothing that an operator could do about: such a job does not give up, it ends. */
async function untilNextCheck(platform: Platform, { isLast }: Attempt, asking: Promise<void>): Promise<void> {
  try {
    await asking;
  } catch (error) {
    if (!(error instanceof ProviderError) || !isLast) throw error;
    platform.logger.warn({ err: error }, "a provider that was asked did not answer");
  }
}
