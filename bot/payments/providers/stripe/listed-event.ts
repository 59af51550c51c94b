import { z } from "zod";
import type { Stripe } from "stripe";
import { externalPaymentId } from "../../../platform/values/domain.ts";
import { API_VERSION, callStripe } from "./client.ts";
import type { ApiPlatform } from "./client.ts";
import { isOurVersion } from "./parse-notification.ts";
import { envelope } from "./shapes.ts";

const named = z.looseObject({ id: externalPaymentId });

/**
 * Stripe renders the events of its list in the account's default version, which no call chooses. Of an event in another family of
 * versions, the object is read anew in the program's version: in its newest state, which is as good.
 */
export async function inOurVersion(platform: ApiPlatform, listed: unknown): Promise<unknown> {
  const event = envelope.parse(listed);
  if (isOurVersion(event.api_version)) return listed;
  const { id } = named.parse(event.data.object);
  const read = readerOf(event.type);
  if (read === undefined) return listed;
  const object = await callStripe(platform, "read the object of an event", named, (stripe) =>
    read(stripe, id),
  );
  return { ...event, api_version: API_VERSION, data: { object } };
}

type Reader = (stripe: Stripe, id: string) => Promise<unknown>;

/** By the beginning of the event's type. */
const readers: readonly (readonly [type: string, read: Reader])[] = [
  ["checkout.session.", (stripe, id) => stripe.checkout.sessions.retrieve(id)],
  ["invoice.", (stripe, id) => stripe.invoices.retrieve(id)],
  ["customer.subscription.", (stripe, id) => stripe.subscriptions.retrieve(id)],
  ["charge.dispute.", (stripe, id) => stripe.disputes.retrieve(id)],
  ["charge.refunded", (stripe, id) => stripe.charges.retrieve(id)],
  ["refund.", (stripe, id) => stripe.refunds.retrieve(id)],
];

const readerOf = (type: string): Reader | undefined =>
  readers.find(([beginning]) => type.startsWith(beginning))?.[1];
