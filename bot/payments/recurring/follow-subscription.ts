import type { Platform } from "../../platform/platform.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { recordState } from "../../renewals/index.ts";
import { findProvider } from "../providers/registry.ts";

/** The reports of one payment come within milliseconds, and each of them changes the row. */
const MOST_QUESTIONS = 3;

type Key = { readonly provider: PaymentProviderName; readonly externalId: string };

/**
 * Asks the provider for a subscription and records its state. Convergent. A subscription without a confirmed payment is not known
 * yet, and is asked for again with the payment.
 * @throws {Error} if the row changed during each question: the job asks again.
 */
export async function followSubscription(platform: Platform, key: Key): Promise<void> {
  for (let asked = 0; asked < MOST_QUESTIONS; asked++) if (await askAndRecord(platform, key)) return;
  throw new Error(`Subscription ${key.externalId} changed while its provider was asked`);
}

/** Returns false if the row changed during the question. */
async function askAndRecord(platform: Platform, key: Key): Promise<boolean> {
  const { fetch, openPortal } = findProvider(key.provider)?.recurring ?? {};
  if (fetch === undefined) return true;
  const row = await platform.database.prisma.providerSubscription.findUnique({
    where: { provider_externalId: key },
    select: { updatedAt: true },
  });
  if (row === null) return true;
  const reported = await fetch(platform, key.externalId);
  if (reported === undefined) return true;
  return recordState(platform, key, {
    ...reported,
    hasPortal: openPortal !== undefined,
    unchangedSince: row.updatedAt,
  });
}
