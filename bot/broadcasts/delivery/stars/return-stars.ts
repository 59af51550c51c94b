import type { Transaction } from "../../../platform/database/database.ts";
import type { Platform } from "../../../platform/platform.ts";
import { newId } from "../../../platform/values/ids.ts";
import { requestProgress } from "../../model/request-jobs.ts";
import { settle } from "./stars.sql.ts";

/** Posts the spent Stars of a broadcast and returns the others to the owner who paid. Idempotent. */
export async function returnStars(
  transaction: Transaction,
  { clock }: Platform,
  { broadcastId, spent }: { readonly broadcastId: string; readonly spent: number },
): Promise<void> {
  const now = clock.now();
  const entries = { spentEntryId: newId(now), returnedEntryId: newId(now) };
  await settle.run(transaction, { broadcastId, spent, ...entries, now });
  await requestProgress(transaction, broadcastId);
}
