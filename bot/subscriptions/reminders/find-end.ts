import type { Platform } from "../../platform/platform.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";
import { findLatestTrial, readEndCauses, listEndGroup } from "./reminders.sql.ts";

/** The paid time passed, a free trial was over, a payment was refunded, or the team ended the access. */
export type EndCause = "time" | "trial" | "refund" | "team";

/** The cause of the end of a subscription. An end that was brought forward is never later than its cause. */
export async function findEndCause(
  platform: Platform,
  { userId, channelId, expiresAt }: MemberKey & { readonly expiresAt: Date },
): Promise<EndCause> {
  const causes = await readEndCauses.first(platform.database.prisma, { userId, channelId, expiresAt });
  const team = causes?.endedByTeamAt?.getTime() ?? 0;
  const refund = causes?.refundedAt?.getTime() ?? 0;
  if (team > 0 || refund > 0) return team >= refund ? "team" : "refund";
  return (await isOnTrial(platform, { userId, channelId })) ? "trial" : "time";
}

/** Whether the latest time that the user got in the channel was a free trial. */
export async function isOnTrial({ database }: Platform, { userId, channelId }: MemberKey): Promise<boolean> {
  return (await findLatestTrial.first(database.prisma, { userId, channelId })) !== undefined;
}

type EndGroup = {
  /** The subscription whose reminder covers the group. */
  readonly leadId: string;
  /** The titles of the channels, without discussion groups, which belong to their channel. */
  readonly titles: readonly string[];
};

/**
 * The subscriptions of a user that end together: the channels that one tier opened, and their discussion groups. They get
 * one reminder. A subscription with time left from before ends later and gets a reminder of its own.
 */
export async function findEndGroup({ database, clock }: Platform, subscriptionId: string): Promise<EndGroup> {
  const rows = await listEndGroup.all(database.prisma, { subscriptionId, now: clock.now() });
  const channels = rows.filter((row) => !row.isDiscussion);
  return {
    leadId: rows[0]?.id ?? subscriptionId,
    titles: (channels.length === 0 ? rows : channels).map(({ title }) => title),
  };
}
