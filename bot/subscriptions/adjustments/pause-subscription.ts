import { retireLinks } from "../../invites/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";
import { kickPausedJob } from "../removal/kick-paused.jobs.ts";
import { pause, resume } from "./adjustments.sql.ts";

/**
 * Pauses an active subscription. The subscriber is kicked, and the time that is left waits for `resumeSubscription` or the
 * next payment. The caller stops the renewals by Telegram in the same transaction.
 *
 * @returns the subscription; undefined if none is active.
 */
export async function pauseSubscription(
  transaction: Transaction,
  platform: Platform,
  { userId, channelId }: MemberKey,
): Promise<string | undefined> {
  const now = platform.clock.now();
  const paused = await pause.first(transaction, { channelId, userId, now });
  if (paused === undefined) return undefined;
  const subscriptionId = paused.id;
  await retireLinks(transaction, platform, { subscriptionId });
  await enqueue(transaction, [kickPausedJob({ subscriptionId, channelId })]);
  return subscriptionId;
}

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
