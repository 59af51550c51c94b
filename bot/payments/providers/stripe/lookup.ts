import { z } from "zod";
import type { Platform } from "../../../platform/platform.ts";
import type { PaymentEvent } from "../../contract/payment-event.ts";
import type { PaymentLookup } from "../../contract/payment-provider.ts";
import { callStripe, StripeRefusal } from "./client.ts";
import type { ApiPlatform } from "./client.ts";
import { findInvoicePayment } from "./invoices.ts";
import { settings } from "./settings.ts";
import { EXPANDED, expandedSession, foreignSession, listOf } from "./shapes.ts";
import type { ExpandedSession } from "./shapes.ts";
import { eventOfSession } from "./to-event.ts";

export const lookup: PaymentLookup = {
  canAsk: (config) => settings.of(config) !== undefined,

  async payment(platform, externalId) {
    if (externalId.startsWith("in_")) return findInvoicePayment(platform, { invoice: externalId });
    if (externalId.startsWith("cs_")) return (await eventsOf(platform, externalId))[0];
    const session = await findSession(platform, externalId);
    if (session !== undefined) return eventOfSession(session);
    const payment = { type: "payment_intent", payment_intent: externalId } as const;
    return findInvoicePayment(platform, { payment });
  },

  invoice: (platform, sessionId) => eventsOf(platform, sessionId),
};

async function eventsOf(platform: Platform, sessionId: string): Promise<readonly PaymentEvent[]> {
  const session = await fetchSession(platform, sessionId);
  // Nothing has happened on an open page.
  if (session === undefined || session.status === "open") return [];
  const { mode, status, invoice } = session;
  if (mode === "payment" || status === "expired") return [eventOfSession(session)];
  const event = invoice ? await findInvoicePayment(platform, { invoice }) : undefined;
  return event === undefined ? [] : [event];
}

/** Undefined: the account does not have it, as after a change of the account. */
async function fetchSession(platform: ApiPlatform, id: string): Promise<ExpandedSession | undefined> {
  try {
    return await callStripe(platform, "read a checkout session", expandedSession, (stripe) =>
      stripe.checkout.sessions.retrieve(id, { expand: [EXPANDED] }),
    );
  } catch (error) {
    if (error instanceof StripeRefusal && error.status === 404) return undefined;
    throw error;
  }
}

/** A payment is made on one session. Undefined: it belongs to a subscription, or to another use of the account. */
async function findSession(platform: ApiPlatform, intentId: string): Promise<ExpandedSession | undefined> {
  const row = listOf(z.union([expandedSession, foreignSession]));
  const { data } = await callStripe(platform, "find a checkout session", row, (stripe) =>
    stripe.checkout.sessions.list({ payment_intent: intentId, limit: 1, expand: [`data.${EXPANDED}`] }),
  );
  const [found] = data;
  return found !== undefined && "mode" in found ? found : undefined;
}
