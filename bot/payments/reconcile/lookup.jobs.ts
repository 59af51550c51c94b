import { z } from "zod";
import { externalPaymentId, opaqueId, paymentProvider } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { ProviderError } from "../../platform/values/errors.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { JobAttempt } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { findCheckout } from "../../orders/index.ts";
import type { OpenCheckout } from "../../orders/index.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";
import { checksWithin } from "../events/check-waits.ts";
import { findProvider } from "../providers/registry.ts";
import type { PaymentLookup } from "../contract/payment-provider.ts";
import { confirmLookup, confirmPayment } from "../confirm/confirm-payment.ts";
import { isFinalStatus, paymentStatus } from "../contract/payment-status.ts";
import { askProviderContract } from "../events/requested-jobs.ts";
import { cancelSecondRenewal } from "../recurring/change-renewal.ts";
import { followSubscription } from "../recurring/recurring.jobs.ts";
import { HOUR_MS } from "../../platform/values/durations.ts";

// Within about ten seconds. The next check, which is set already, covers longer outages of the provider.
const maxAttempts = 3;
// A lookup may wait ten seconds for a slow provider: jobs for new payments go first.
const priority = 10;

export const lookUpPaymentJob = defineJob({
  name: "payments.look-up-payment",
  payload: z.object({ provider: paymentProvider, externalId: externalPaymentId }),
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
  { isLast }: JobAttempt,
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

/**
 * Finds the payments of an invoice that no notification reported. Also runs after the order is paid: repeated deposits and a
 * second payment on the same page are separate payments, which only the invoice leads to.
 * @throws {ProviderError} if the provider did not answer.
 */
async function lookUpInvoice(platform: Platform, checkoutId: string): Promise<void> {
  const checkout = await findCheckout(platform, checkoutId);
  const lookup = checkout && findProvider(checkout.provider)?.lookup;
  if (checkout === undefined || lookup === undefined) return;
  const askedAt = platform.clock.now();
  const events = await findPayments(platform, checkout, lookup);
  for (const event of events) {
    if (event.orderRef === checkout.orderId) await confirmLookup(platform, event);
    else
      platform.logger.warn(
        { event: "invoice_payment_mismatch", checkoutId, externalId: event.externalId },
        "A payment of the invoice names another order",
      );
  }
  const isUnpaid = events.every(({ status }) => status === "expired");
  if (isUnpaid && isClosed(checkout, askedAt)) await endChecks(platform, checkoutId);
}

// The provider's clock may be late, and its last payment takes moments.
const CLOSED_AFTER_MS = HOUR_MS;

/** A clock that jumps ahead closes no page: the waits between the checks must also add up to the page's time. */
function isClosed({ openUntil, createdAt, checks }: OpenCheckout, askedAt: Date): boolean {
  if (openUntil === undefined) return false;
  const closedAt = openUntil.getTime() + CLOSED_AFTER_MS;
  return closedAt < askedAt.getTime() && checks >= checksWithin("checkout", closedAt - createdAt.getTime());
}

/** A page that closed without a payment will never have one. */
async function endChecks({ database }: Platform, checkoutId: string): Promise<void> {
  await database.prisma.checkout.update({ where: { id: checkoutId }, data: { nextCheckAt: null } });
}

/** Looks up the invoice or, without the account settings that this needs, the payments of the chat, whose ids are known. */
async function findPayments(
  platform: Platform,
  { id, invoiceId }: OpenCheckout,
  lookup: PaymentLookup,
): Promise<readonly PaymentEvent[]> {
  const found = await lookup.invoice(platform, invoiceId);
  if (found !== undefined) return found;
  const quotes = await platform.database.prisma.quote.findMany({
    where: { checkoutId: id },
    orderBy: { id: "asc" },
    select: { externalId: true },
  });
  const events = [];
  for (const { externalId } of quotes) events.push(await lookup.payment(platform, externalId));
  return events.filter((event) => event !== undefined);
}

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
  if (payment === null || isFinalStatus(paymentStatus.read(payment.status))) return;
  const event = await findProvider(key.provider)?.lookup?.payment(platform, key.externalId);
  if (event === undefined) return;
  // Unlike a notification, an answer may not name the payment whose deposit address was used again.
  await confirmLookup(platform, {
    ...event,
    parentExternalId: event.parentExternalId ?? payment.parentExternalId ?? undefined,
  });
}

/**
 * Asks a provider for the newest state of what a report named. Convergent: the order of the reports does not matter, and a repeated
 * one changes nothing.
 */
export const askProviderJob = defineJob({
  ...askProviderContract,
  run: ({ what, source, ...key }, platform) =>
    what === "subscription" ? followSubscription(platform, key) : askForPayment(platform, { ...key, source }),
});

type AskedPayment = Pick<PaymentEvent, "provider" | "source"> & {
  /** Any id by which the provider's lookup finds the payment. */
  readonly externalId: string;
};

/** Confirms a changed payment with the provider's answer, and follows the subscription that the payment belongs to. Convergent. */
export async function askForPayment(
  platform: Platform,
  { provider, externalId, source }: AskedPayment,
): Promise<void> {
  const event = await findProvider(provider)?.lookup?.payment(platform, externalId);
  if (event === undefined) return;
  const { kind: outcome } = await confirmPayment(platform, { ...event, source });
  platform.logger.info(
    { event: "payment_asked", provider, externalId: event.externalId, status: event.status, outcome },
    "The provider's answer about a changed payment is recorded",
  );
  const { recurring } = event;
  if (recurring?.subscriptionId === undefined) return;
  const subscription = { provider, externalId: recurring.subscriptionId };
  await followSubscription(platform, subscription);
  if (recurring.isFirst) await cancelSecondRenewal(platform, subscription);
}
