import type { Transaction } from "../../platform/database/database.ts";
import { lockManaged, lockOwned } from "./permissions.sql.ts";

export type ChannelActor = { readonly channelId: string; readonly actorId: number };

/** As a filter of Prisma: the channels that a person owns or may manage. */
export const managedBy = (actorId: number) => ({
  OR: [{ ownerId: BigInt(actorId) }, { managers: { some: { userId: BigInt(actorId) } } }],
});

/**
 * Whether the actor may manage the channel. A channel that the actor may manage is locked until the transaction ends, so
 * that two managers change it one after the other.
 */
export const lockManagedChannel = async (transaction: Transaction, actor: ChannelActor): Promise<boolean> =>
  (await lockManaged.first(transaction, actor)) !== undefined;

/** The same for changes that only the owner may make. */
export const lockOwnedChannel = async (transaction: Transaction, actor: ChannelActor): Promise<boolean> =>
  (await lockOwned.first(transaction, actor)) !== undefined;

/** Whether the actor may manage the channel, without a lock: for actions that leave the channel's row alone. */
export async function mayManage(
  transaction: Transaction,
  { channelId, actorId }: ChannelActor,
): Promise<boolean> {
  const count = await transaction.channel.count({ where: { id: channelId, ...managedBy(actorId) } });
  return count === 1;
}
