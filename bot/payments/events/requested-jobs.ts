import { z } from "zod";
import {
  externalPaymentId,
  opaqueId,
  orderReference,
  paymentProvider,
  telegramUserId,
} from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { DEFAULT_ATTEMPTS, job } from "../../platform/jobs/jobs.ts";
import type { JobContract, JobRequest } from "../../platform/jobs/jobs.ts";
import type { SqlClient } from "../../platform/database/statement.ts";
import type { Platform } from "../../platform/platform.ts";
import { operators } from "../../users/index.ts";
import { holdReasons } from "./decide.ts";
import type { HoldReason, OrderTerms } from "./decide.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";

/*
 * Jobs that this folder's users enqueue and other folders and features perform. The names stand here, so that the core of
 * payments imports none of those.
 */

const paymentKey = z.object({ provider: paymentProvider, externalId: externalPaymentId });
type PaymentKey = z.infer<typeof paymentKey>;

/** Sends the buyer the invite links of a granted payment. */
export const deliverPurchaseContract: JobContract<PaymentKey & { readonly channelId?: string | undefined }> =
  {
    name: "payments.deliver-purchase",
    // `channelId` is set while the bot cannot work in the channel; a channel that works again wakes the jobs that name it.
    payload: paymentKey.extend({ channelId: opaqueId.optional() }),
    maxAttempts: DEFAULT_ATTEMPTS,
  };

/** Thanks the donor of a granted payment. */
export const thankDonorContract: JobContract<PaymentKey> = {
  name: "donations.thank-donor",
  payload: paymentKey,
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Updates the checkout's message. */
export const showProgressContract: JobContract<{ readonly orderId: string }> = {
  name: "payments.show-progress",
  payload: z.object({ orderId: opaqueId }),
  maxAttempts: 5,
};

/** Credits the part of a price that arrives after the grant. */
export const postRemainderContract: JobContract<PaymentKey> = {
  name: "payments.post-remainder",
  payload: paymentKey,
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Grants the first payment if repeated deposits to its address complete its price. */
export const mergeDepositsContract: JobContract<PaymentKey> = {
  name: "payments.merge-deposits",
  payload: paymentKey,
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Asks the provider about a payment or a subscription that changed. */
export const askProviderContract: JobContract<PaymentKey & AskedAbout> = {
  name: "payments.ask-provider",
  payload: paymentKey.extend({
    what: z.enum(["payment", "subscription"]),
    source: z.enum(["notification", "lookup"]),
  }),
  maxAttempts: DEFAULT_ATTEMPTS,
};
type AskedAbout = {
  readonly what: "payment" | "subscription";
  /** How the program heard of the change. */
  readonly source: PaymentEvent["source"];
};

/** Compares a provider's own list with the payments. */
export const readListContract = (provider: PaymentProviderName): JobContract => ({
  name: `payments.reconcile-${provider}`,
  payload: z.unknown(),
  maxAttempts: DEFAULT_ATTEMPTS,
});

/** Asks the owner of the sale for a decision about a payment. */
export const notifyUndecidedContract: JobContract<PaymentKey> = {
  name: "payments.notify-undecided",
  payload: paymentKey,
  maxAttempts: DEFAULT_ATTEMPTS,
};

/** Notifies one operator of money that was not granted. */
export const notifyOperatorContract = {
  name: "payments.notify-operator",
  payload: paymentKey.extend({
    operatorId: telegramUserId,
    anomaly: z.enum(["unknown_order", ...holdReasons]),
    orderRef: orderReference,
  }),
  // Five attempts span some minutes. The event and its reason stay in payment_event and in the log.
  maxAttempts: 5,
} satisfies JobContract;

/** One message to each operator for a payment. */
export const notifyOperatorRequests = (
  client: SqlClient,
  platform: Pick<Platform, "config">,
  { provider, externalId, orderRef }: Pick<PaymentEvent, "provider" | "externalId" | "orderRef">,
  anomaly: HoldReason | "unknown_order",
): Promise<JobRequest[]> =>
  operators.jobsForOperators(client, platform, (operatorId) =>
    job(
      notifyOperatorContract,
      { operatorId, anomaly, provider, externalId, orderRef },
      { key: `anomaly:${provider}:${externalId}:${operatorId}` },
    ),
  );

/** Delivers the access of a granted payment, or thanks its donor. */
export const deliveryRequest = (
  { kind }: Pick<OrderTerms, "kind">,
  { provider, externalId }: PaymentKey,
): JobRequest =>
  job(kind === "donation" ? thankDonorContract : deliverPurchaseContract, { provider, externalId });
