import type { Transaction } from "../../platform/database/database.ts";

export type Actor = { readonly channelId: string; readonly actorId: number };

/** The channels that a person may manage. */
export const managedBy = (actorId: number) => ({
  OR: [{ ownerId: BigInt(actorId) }, { managers: { some: { userId: BigInt(actorId) } } }],
});

/**
 * Whether the actor may manage the channel (its owner, or whom the owner allowed), with the channel locked until the
 * transaction ends, so that two managers change its tiers one after the other. NO KEY, because a new order refers to
 * the channel and must not wait for its owner.
 */
export async function lockManagedChannel(
  transaction: Transaction,
  { channelId, actorId }: Actor,
): Promise<boolean> {
  const rows = await transaction.$queryRaw<unknown[]>`
    select 1 from channel c
     where c.id = ${channelId}
       and (c.owner_id = ${actorId}
            or exists (select 1 from channel_manager m where m.channel_id = c.id and m.user_id = ${actorId}))
       for no key update of c`;
  return rows.length > 0;
}

/** The same for what only the owner may change. */
export async function lockOwnedChannel(
  transaction: Transaction,
  { channelId, actorId }: Actor,
): Promise<boolean> {
  const rows = await transaction.$queryRaw<unknown[]>`
    select 1 from channel where id = ${channelId} and owner_id = ${actorId} for no key update`;
  return rows.length > 0;
}

/** The same without the lock, for what does not change the channel. */
export async function mayManage(transaction: Transaction, { channelId, actorId }: Actor): Promise<boolean> {
  const count = await transaction.channel.count({ where: { id: channelId, ...managedBy(actorId) } });
  return count === 1;
}

/** The same for a tier: the channel that it belongs to, locked, or undefined where the actor may not manage it. */
export async function lockManagedTier(
  transaction: Transaction,
  { tierId, actorId }: { readonly tierId: string; readonly actorId: number },
): Promise<{ readonly channelId: string } | undefined> {
  const tier = await transaction.tier.findUnique({ where: { id: tierId }, select: { channelId: true } });
  if (tier === null) return undefined;
  return (await lockManagedChannel(transaction, { channelId: tier.channelId, actorId })) ? tier : undefined;
}
