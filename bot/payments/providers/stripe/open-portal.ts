import { z } from "zod";
import { ProviderError } from "../../../platform/values/errors.ts";
import type { RecurringCharges } from "../../contract/payment-provider.ts";
import { callStripe } from "./client.ts";
import { findCustomer } from "./customers.ts";
import { settings } from "./settings.ts";

const portal = z.object({ url: z.url({ protocol: /^https?$/ }) });

/** Stripe's customer portal, as the account's settings configure it. */
export const openPortal: NonNullable<RecurringCharges["openPortal"]> = async (platform, key) => {
  const customer = await findCustomer(platform, key);
  const found = settings.of(platform.config);
  if (customer === undefined || found === undefined)
    throw new ProviderError("The buyer has no customer object at Stripe", { retryable: false });
  const { url } = await callStripe(platform, "open the customer portal", portal, (stripe) =>
    // Each page is another one: a repeated answer would be a page that has ended.
    stripe.billingPortal.sessions.create({ customer, return_url: found.publicUrl }),
  );
  return url;
};
