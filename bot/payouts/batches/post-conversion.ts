import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import { newId } from "../../platform/values/ids.ts";
import { postEntries } from "./batches.sql.ts";
import type { Batch } from "./batches.ts";
import { conversionEntry } from "./payout-entries.ts";

/** A finished conversion of a batch. */
export type Conversion = { readonly from: ExactAmount; readonly to: ExactAmount };

/** The caller's transaction sets the batch's converted amount, which nobody has set before. */
export async function postConversion(
  transaction: Transaction,
  { clock }: Pick<Platform, "clock">,
  { provider }: Pick<Batch, "provider">,
  { from, to }: Conversion,
): Promise<void> {
  const now = clock.now();
  const entry = { id: newId(now), kind: "conversion", postings: conversionEntry(from, to) } as const;
  await postEntries.run(transaction, { provider, entries: [entry], now });
}
