import { z } from "zod";
import type { Stripe } from "stripe";
import type { Platform } from "../../../platform/platform.ts";
import type { RecurringCharges, SubscriptionState } from "../../contract/payment-provider.ts";
import { externalPaymentId } from "../../../platform/values/domain.ts";
import { callStripe, callWithKey, StripeRefusal } from "./client.ts";
import { reportedBy } from "./invoices.ts";
import { subscriptionStatuses } from "./statuses.ts";
import { keyOf } from "./shapes.ts";

const seconds = z.int().positive();

/** Stripe, "Subscription", with its newest invoice and the way of paying. */
const subscription = z.object({
  id: externalPaymentId,
  status: keyOf(subscriptionStatuses),
  cancel_at_period_end: z.boolean(),
  cancel_at: seconds.nullable(),
  cancellation_details: z.object({ reason: z.string().nullable() }).nullable(),
  // Since version basil, each item has a period of its own; the subscriptions here have one item.
  items: z.object({ data: z.array(z.object({ current_period_end: seconds })).min(1) }),
  latest_invoice: z.object({ next_payment_attempt: seconds.nullable() }).nullable(),
  default_payment_method: z
    .object({ card: z.object({ exp_month: z.int().min(1).max(12), exp_year: z.int().min(2000) }).optional() })
    .nullable(),
});
type Subscription = z.infer<typeof subscription>;

const EXPANDED = ["latest_invoice", "default_payment_method"];

export async function fetchState(platform: Platform, id: string): Promise<SubscriptionState | undefined> {
  const found = await fetchSubscription(platform, id);
  return found && stateOf(found);
}

/** Undefined: the account does not have it, as after a change of the account. */
async function fetchSubscription(platform: Platform, id: string): Promise<Subscription | undefined> {
  try {
    return await callStripe(platform, "read a subscription", subscription, (stripe) =>
      stripe.subscriptions.retrieve(id, { expand: EXPANDED }),
    );
  } catch (error) {
    if (error instanceof StripeRefusal && error.status === 404) return undefined;
    throw error;
  }
}

export function stateOf(found: Subscription): SubscriptionState {
  const {
    status,
    latest_invoice: invoice,
    default_payment_method: method,
    cancellation_details: why,
  } = found;
  const known = subscriptionStatuses[status];
  const next = invoice?.next_payment_attempt ?? undefined;
  const isEnding = found.cancel_at_period_end || found.cancel_at !== null;
  const card = method?.card;
  const shared = {
    // A card is valid to the end of its month.
    cardEndsAt: card === undefined ? undefined : new Date(Date.UTC(card.exp_year, card.exp_month)),
    canResume: false,
    reportedBy: undefined,
  };
  if (known === "ended")
    return { ...shared, state: why?.reason === "payment_failed" ? "failed" : "canceled" };
  if (known === "past_due" && next !== undefined)
    return { ...shared, state: "past_due", reportedBy: reportedBy(next) };
  // The account's settings may keep a subscription past due, or unpaid, after the last attempt.
  if (known !== "active") return { ...shared, state: "failed" };
  if (isEnding) return { ...shared, state: "canceled", canResume: true };
  const [item] = found.items.data;
  return { ...shared, state: "active", reportedBy: item && reportedBy(item.current_period_end) };
}

/**
 * The parameters that schedule the end or take it back. The portal schedules it by `cancel_at` alone (Stripe, "Compare billing
 * modes"), which only an empty `cancel_at` takes back, and Stripe refuses both parameters at once.
 */
const endingOf = (
  { cancel_at_period_end: isFlagged, cancel_at: end }: Subscription,
  isRenewing: boolean,
): Stripe.SubscriptionUpdateParams =>
  isRenewing && !isFlagged && end !== null ? { cancel_at: "" } : { cancel_at_period_end: !isRenewing };

/**
 * Cancels at the end of the period, or resumes. A subscription whose charge failed has no paid period left: it ends at once, and
 * Stripe tries its invoice no more.
 */
export const setRenewing: RecurringCharges["setRenewing"] = async (
  platform,
  { externalId, changedAt },
  isRenewing,
) => {
  try {
    const found = await fetchSubscription(platform, externalId);
    const known = found && subscriptionStatuses[found.status];
    if (found === undefined || known === "ended")
      return isRenewing
        ? { kind: "refused", error: new Error(`Subscription ${externalId} has ended`) }
        : { kind: "done" };
    await callWithKey(platform, "change a subscription", z.object({ id: externalPaymentId }), {
      key: `${externalId}:${isRenewing ? "resume" : "cancel"}:${changedAt.getTime()}`,
      act: (stripe, options) =>
        isRenewing || known === "active"
          ? stripe.subscriptions.update(externalId, endingOf(found, isRenewing), options)
          : stripe.subscriptions.cancel(externalId),
    });
    return { kind: "done" };
  } catch (error) {
    if (error instanceof StripeRefusal && !error.retryable) return { kind: "refused", error };
    throw error;
  }
};
