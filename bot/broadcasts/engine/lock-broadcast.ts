import type { Transaction } from "../../platform/database/database.ts";

export type LockedBroadcast = {
  readonly broadcastId: string;
  readonly channelId: string;
  readonly actorId: bigint;
  readonly state: string;
};

/** With its row locked until the transaction ends. */
export async function lockBroadcast(
  transaction: Transaction,
  broadcastId: string,
): Promise<LockedBroadcast | undefined> {
  const rows = await transaction.$queryRaw<LockedBroadcast[]>`
    select id as "broadcastId", channel_id as "channelId", actor_id as "actorId", state
      from broadcast where id = ${broadcastId} for update`;
  return rows[0];
}
