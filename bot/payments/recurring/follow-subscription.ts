import type { Platform } from "../../platform/platform.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { recordState } from "../../renewals/index.ts";
import { findProvider } from "../providers/registry.ts";

/**
 * Asks the provider for a subscription and records its state. Convergent. A subscription without a confirmed payment is not known
 * yet, and is asked for again with the payment.
 * @throws {Error} if the row changed during the question: the job asks again.
 */
export async function followSubscription(
  platform: Platform,
  key: { readonly provider: PaymentProviderName; readonly externalId: string },
): Promise<void> {
  const { fetch, openPortal } = findProvider(key.provider)?.recurring ?? {};
  if (fetch === undefined) return;
  const row = await platform.database.prisma.providerSubscription.findUnique({
    where: { provider_externalId: key },
    select: { updatedAt: true },
  });
  if (row === null) return;
  const reported = await fetch(platform, key.externalId);
  if (reported === undefined) return;
  await recordState(platform, key, {
    ...reported,
    hasPortal: openPortal !== undefined,
    unchangedSince: row.updatedAt,
  });
}
