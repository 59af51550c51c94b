import { findProvider, providers } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";

/**
 * The custody of the provider that sends a batch.
 * @throws {Error} for a provider that sends in another way: its batches have steps of their own.
 */
export function custodyOf({ provider }: { readonly provider: string }): providerTypes.Custody {
  const custody = findProvider(provider)?.custody;
  if (custody === undefined) throw new Error(`${provider} has no custody`);
  return custody;
}

/** The providers that pay in the wallets of Telegram accounts, one transfer for each payout. */
export const transferProviders: readonly string[] = providers.flatMap(({ name, transfers }) =>
  transfers === undefined ? [] : [name],
);
