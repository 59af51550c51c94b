import type { PaymentLookup } from "../../contract/payment-provider.ts";
import { callStripe, StripeRefusal } from "./client.ts";
import type { ApiPlatform } from "./client.ts";
import { settings } from "./settings.ts";
import { EXPANDED, expandedSession, listOf } from "./shapes.ts";
import type { ExpandedSession } from "./shapes.ts";
import { eventOfSession } from "./to-event.ts";

export const lookup: PaymentLookup = {
  canAsk: (config) => settings.of(config) !== undefined,

  async payment(platform, externalId) {
    const session = externalId.startsWith("cs_")
      ? await fetchSession(platform, externalId)
      : await findSession(platform, externalId);
    return session && eventOfSession(session);
  },

  async invoice(platform, sessionId) {
    const session = await fetchSession(platform, sessionId);
    // Nothing has happened on an open page.
    return session === undefined || session.status === "open" ? [] : [eventOfSession(session)];
  },
};

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

/** A payment is made on one session. */
async function findSession(platform: ApiPlatform, intentId: string): Promise<ExpandedSession | undefined> {
  const { data } = await callStripe(platform, "find a checkout session", listOf(expandedSession), (stripe) =>
    stripe.checkout.sessions.list({ payment_intent: intentId, limit: 1, expand: [`data.${EXPANDED}`] }),
  );
  return data[0];
}
