import { z } from "zod";
import { externalPaymentId, paymentProviders } from "../../platform/values/domain.ts";
import { DEFAULT_ATTEMPTS, job } from "../../platform/jobs/jobs.ts";
import type { JobName, JobRequest } from "../../platform/jobs/jobs.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import type { OrderTerms } from "../events/decide.ts";
import { deliverPurchase } from "../../checkout/progress/deliver-purchase.jobs.ts";

const paymentKey = z.object({ provider: z.enum(paymentProviders), externalId: externalPaymentId });

/** A donation arrived. What is done then is for the feature of donations to say: it defines the job of this name. */
export const donationArrived: JobName<z.infer<typeof paymentKey>> = {
  name: "donations.arrived",
  payload: paymentKey,
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Hands over what a granted payment bought. */
export const handOver = (
  { kind }: Pick<OrderTerms, "kind">,
  key: Pick<PaymentEvent, "provider" | "externalId">,
): JobRequest => job(kind === "donation" ? donationArrived : deliverPurchase, key);
