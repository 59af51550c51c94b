import type { Platform } from "../../platform/platform.ts";
import type { RecurringCharges, RenewedSubscription } from "../contract/payment-provider.ts";
import { findProvider } from "../providers/registry.ts";

/**
 * Switches the charges of a subscription at its provider on or off. Convergent.
 * @throws {Error} if the provider did not answer, or is no part of the program any more.
 */
export function setRenewing(
  platform: Platform,
  { provider, ...subscription }: RenewedSubscription & { readonly provider: string },
  isRenewing: boolean,
): ReturnType<RecurringCharges["setRenewing"]> {
  const charges = findProvider(provider)?.recurring;
  if (charges === undefined) throw new Error(`No provider ${provider} renews subscriptions`);
  return charges.setRenewing(platform, subscription, isRenewing);
}
