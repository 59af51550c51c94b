import { retireLinks } from "../../invites/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { MemberKey } from "../entitlement/member-key.ts";
import { kickPausedJob } from "../removal/kick-paused.jobs.ts";
import { pause } from "./adjustments.sql.ts";

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
