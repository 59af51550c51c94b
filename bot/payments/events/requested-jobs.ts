import { z } from "zod";
import {
  externalPaymentId,
  opaqueId,
  orderReference,
  paymentProviders,
  telegramUserId,
} from "../../platform/values/domain.ts";
import { DEFAULT_ATTEMPTS, job } from "../../platform/jobs/jobs.ts";
import type { JobName, JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { holdReasons } from "./decide.ts";
import type { HoldReason, OrderTerms } from "./decide.ts";
import type { PaymentEvent } from "./payment-event.ts";

/*
 * Jobs that the core of payments enqueues in its transactions and does not perform: checkout, donations, the operator's
 * views and the decisions define them. So the core imports none of these.
 */

const paymentKey = z.object({ provider: z.enum(paymentProviders), externalId: externalPaymentId });
type PaymentKey = z.infer<typeof paymentKey>;

/** Sends the buyer the invite links of a granted payment. */
export const deliverPurchase: JobName<PaymentKey & { readonly channelId?: string | undefined }> = {
  name: "payments.deliver",
  // The job names a channel when the bot could work in none; a channel that works again then wakes the job.
  payload: paymentKey.extend({ channelId: opaqueId.optional() }),
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Thanks the donor of a granted payment. */
export const donationArrived: JobName<PaymentKey> = {
  name: "donations.arrived",
  payload: paymentKey,
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Brings the checkout's message up to date. */
export const showProgress: JobName<{ readonly orderId: string }> = {
  name: "payments.show-progress",
  payload: z.object({ orderId: opaqueId }),
  maxAttempts: 5,
};

/** Credits the part of a price that arrives after the grant. */
export const bookRest: JobName<PaymentKey> = {
  name: "payments.book-rest",
  payload: paymentKey,
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Checks whether repeated deposits to one address make up the price together. */
export const mergeDeposits: JobName<PaymentKey> = {
  name: "payments.merge-deposits",
  payload: paymentKey,
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Asks the channel's owner about money that the program may not decide about. */
export const notifyUndecided: JobName<PaymentKey> = {
  name: "payments.notify-undecided",
  payload: paymentKey,
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Tells one operator about money that was not granted. */
export const notifyOperator = {
  name: "payments.notify-operator",
  payload: paymentKey.extend({
    operatorId: telegramUserId,
    anomaly: z.enum(["unknown_order", ...holdReasons]),
    orderRef: orderReference,
  }),
  // Five attempts span some minutes. The event and its reason stay in payment_event, and the log has both.
  maxAttempts: 5,
} satisfies JobName;

/** One message for each operator, once for an anomaly of a payment. */
export const notifyOperators = (
  { config }: Platform,
  { provider, externalId, orderRef }: Pick<PaymentEvent, "provider" | "externalId" | "orderRef">,
  anomaly: HoldReason | "unknown_order",
): JobRequest[] =>
  config.operatorIds.map((operatorId) =>
    job(
      notifyOperator,
      { operatorId, anomaly, provider, externalId, orderRef },
      { key: `anomaly:${provider}:${externalId}:${operatorId}` },
    ),
  );

/** Delivers the subject of a granted payment: access or a donation. */
export const deliveryOf = (
  { kind }: Pick<OrderTerms, "kind">,
  { provider, externalId }: PaymentKey,
): JobRequest => job(kind === "donation" ? donationArrived : deliverPurchase, { provider, externalId });
