import { z } from "zod";
import type { Config } from "../../../platform/runtime/config.ts";
import type { ParsedNotification } from "../../contract/payment-provider.ts";
import type { ProviderNotification, ProviderReport } from "../../contract/provider-report.ts";
import { API_VERSION, stripePackage } from "./client.ts";
import { reportOfDispute, reportOfFailed, reportOfPart } from "./later-reports.ts";
import { settings } from "./settings.ts";
import {
  anyCharge,
  anyInvoice,
  anySession,
  anySubscription,
  charge,
  dispute,
  envelope,
  ourMetadata,
  refund,
  reportedSession,
} from "./shapes.ts";
import type { AnyCharge } from "./shapes.ts";
import { eventOfRefund, eventOfReported } from "./to-event.ts";

/** Stripe's own tolerance, in seconds. Each attempt to deliver an event is signed anew. */
const TOLERANCE_S = 300;

/** Pure. Verifies the signature over the raw bytes before the shape. */
export function parseNotification(
  { headers, body }: ProviderNotification,
  config: Config,
  now: Date,
): ParsedNotification {
  const found = settings.of(config);
  if (found === undefined) return { kind: "refused", reason: "off" };
  const signature = headers["stripe-signature"];
  if (typeof signature !== "string" || isFromTheFuture(signature, now))
    return { kind: "refused", reason: "signature" };
  const { webhooks, errors } = stripePackage();
  try {
    const event: unknown = webhooks.constructEvent(
      body,
      signature,
      found.webhookSecret,
      TOLERANCE_S,
      undefined,
      now.getTime(),
    );
    return readEvent(event);
  } catch (error) {
    const isForged = error instanceof errors.StripeSignatureVerificationError;
    return { kind: "refused", reason: isForged ? "signature" : "unreadable" };
  }
}

/** The package checks only the age of a signature, so that one from the future would be valid for ever. */
const isFromTheFuture = (signature: string, now: Date): boolean =>
  [...signature.matchAll(/(?:^|,)t=(\d{1,12})/g)].some(
    ([, time]) => Number(time) > now.getTime() / 1_000 + TOLERANCE_S,
  );

const FAMILY = API_VERSION.slice(API_VERSION.indexOf("."));

/** In another family of versions the same field may mean something else. */
export const isOurVersion = (version: string): boolean => version.endsWith(FAMILY);

/** The events that the program reads, for the endpoint's settings and the list of events. */
export const READ_EVENTS = [
  "checkout.session.completed",
  "checkout.session.async_payment_succeeded",
  "checkout.session.async_payment_failed",
  "checkout.session.expired",
  "invoice.paid",
  "invoice.payment_failed",
  "customer.subscription.created",
  "customer.subscription.updated",
  "customer.subscription.deleted",
  "charge.refunded",
  "refund.failed",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.funds_withdrawn",
  "charge.dispute.funds_reinstated",
  "charge.dispute.closed",
] as const;

/** @throws for an event that the program should understand and cannot. */
export function readEvent(received: unknown): ParsedNotification {
  const event = envelope.parse(received);
  // An endpoint has a version of its own, which may be the account's default.
  if (!isOurVersion(event.api_version))
    return READ_EVENTS.some((type) => type === event.type) ? { kind: "listed" } : { kind: "other" };
  const { object } = event.data;
  switch (event.type) {
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded":
    case "checkout.session.async_payment_failed":
    case "checkout.session.expired": {
      const { mode, metadata, invoice } = anySession.parse(object);
      if (metadata.order === undefined) return { kind: "other" };
      // The first charge of a subscription is described by its invoice, as every later one.
      if (mode !== "payment" && event.type !== "checkout.session.expired")
        return invoice ? changed("payment_changed", invoice) : { kind: "other" };
      const isFailed = event.type === "checkout.session.async_payment_failed";
      return { kind: "payment", event: eventOfReported(reportedSession.parse(object), isFailed) };
    }
    case "invoice.paid": {
      const { id, parent } = anyInvoice.parse(object);
      return isOurs(parent?.subscription_details) ? changed("payment_changed", id) : { kind: "other" };
    }
    case "invoice.payment_failed": {
      const details = anyInvoice.parse(object).parent?.subscription_details;
      return details && isOurs(details)
        ? changed("subscription_changed", details.subscription)
        : { kind: "other" };
    }
    case "customer.subscription.created":
    case "customer.subscription.updated":
    case "customer.subscription.deleted":
      return isOurs(object)
        ? changed("subscription_changed", anySubscription.parse(object).id)
        : { kind: "other" };
    case "charge.refunded": {
      if (!isOurs(object)) return reportOfUnnamed(anyCharge.parse(object));
      const refunded = charge.parse(object);
      return refunded.refunded
        ? { kind: "payment", event: eventOfRefund(refunded, "notification") }
        : (reportOfPart(refunded) ?? { kind: "other" });
    }
    case "refund.failed":
      return reportOfFailed(refund.parse(object)) ?? { kind: "other" };
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.funds_withdrawn":
    case "charge.dispute.funds_reinstated":
    case "charge.dispute.closed":
      // A dispute names no order: the core knows whether the payment is ours.
      return reportOfDispute(dispute.parse(object)) ?? { kind: "other" };
    default:
      return { kind: "other" };
  }
}

/** Events come in any order, and these do not name the order's payment: the newest state is asked for. */
const changed = (kind: "payment_changed" | "subscription_changed", externalId: string): ProviderReport => ({
  kind,
  about: { provider: "stripe", externalId },
});

/** A charge without an order is one of a subscription, or of another use of the account. */
function reportOfUnnamed({ payment_intent, ...refunded }: AnyCharge): ParsedNotification {
  if (payment_intent === null) return { kind: "other" };
  if (refunded.refunded) return changed("payment_changed", payment_intent);
  return reportOfPart({ ...refunded, payment_intent }) ?? { kind: "other" };
}

const isOurs = (object: unknown): boolean => z.object({ metadata: ourMetadata }).safeParse(object).success;
