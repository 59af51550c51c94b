import type { Platform } from "../../platform/platform.ts";
import { listEndGroup } from "./reminders.sql.ts";

export type EndGroup = {
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
