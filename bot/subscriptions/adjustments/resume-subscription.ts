import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import type { MemberKey } from "../entitlement/member-key.ts";
import { resume } from "./adjustments.sql.ts";

/**
 * Resumes a paused subscription: its end moves by the length of the pause. The pause is recorded once, by this function or
 * by a payment, whichever comes first.
 *
 * @returns the subscription; undefined if none is paused.
 */
export async function resumeSubscription(
  transaction: Transaction,
  { clock }: Platform,
  { userId, channelId, actorId }: MemberKey & { readonly actorId: number },
): Promise<string | undefined> {
  const resumed = await resume.first(transaction, { userId, channelId, actorId, now: clock.now() });
  return resumed?.id;
}
