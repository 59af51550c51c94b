import type { Platform } from "../../platform/platform.ts";
import { currencyColumn } from "../../platform/database/money-columns.ts";
import { findProvider } from "../providers/registry.ts";

/**
 * Opens the provider's page for the subscription of an order.
 * @returns undefined: the user has no such subscription, or the provider has no page.
 * @throws {ProviderError} if the provider did not open it.
 */
export async function openPortal(
  platform: Platform,
  { orderId, userId }: { readonly orderId: string; readonly userId: number },
): Promise<string | undefined> {
  const subscription = await platform.database.prisma.providerSubscription.findFirst({
    where: { orderId, userId: BigInt(userId), hasPortal: true },
    select: { provider: true, currency: true },
  });
  return subscription === null
    ? undefined
    : findProvider(subscription.provider)?.recurring?.openPortal?.(platform, {
        userId,
        currency: currencyColumn.read(subscription.currency),
      });
}
