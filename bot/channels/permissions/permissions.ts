import type { Prisma } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { hasPermission, presetsWith } from "./permission-table.ts";
import type { Permission } from "./permission-table.ts";
import { findPermitted, lockPermitted } from "./permissions.sql.ts";
import type { PermissionCheck } from "./permissions.sql.ts";

export { needOf } from "./button-needs.ts";
export { permittedButtons } from "./permitted.keyboards.ts";

export type ChannelActor = Omit<PermissionCheck, "permission">;

/** As a filter of Prisma: the channels in which a person has a permission. */
export function permittedTo(actorId: number, permission: Permission) {
  const member = { userId: BigInt(actorId), role: { in: [...presetsWith(permission)] } };
  return {
    OR: [
      ...(hasPermission("owner", permission) ? [{ ownerId: BigInt(actorId) }] : []),
      { team: { some: member } },
      { owner: { team: { some: { ...member, channelId: null } } } },
    ],
  } satisfies Prisma.ChannelWhereInput;
}

/**
 * Whether the actor has the permission in the channel. A channel in which the actor has it is locked until the transaction
 * ends, so that two people change it one after the other.
 */
export const lockPermittedChannel = async (
  transaction: Transaction,
  check: PermissionCheck,
): Promise<boolean> => (await lockPermitted.first(transaction, check)) !== undefined;

/** Like `lockPermittedChannel` without the lock, for actions that do not change the channel's row. */
export const isPermitted = async (transaction: Transaction, check: PermissionCheck): Promise<boolean> =>
  (await findPermitted.first(transaction, check)) !== undefined;

/** The people of the team who have the permission in the channel, without the owner. */
export async function listPermittedTeam(
  transaction: Transaction,
  { channelId, permission }: Omit<PermissionCheck, "actorId">,
): Promise<number[]> {
  const role = { in: [...presetsWith(permission)] };
  const rows = await transaction.teamMember.findMany({
    where: {
      role,
      OR: [{ channelId }, { channelId: null, owner: { channels: { some: { id: channelId } } } }],
    },
    distinct: ["userId"],
    select: { userId: true },
  });
  return rows.map(({ userId }) => telegramId(userId));
}

export type PermittingOwner = { readonly ownerId: number; readonly name: string };

/** The owners who gave a person the permission for all their channels. */
export async function listPermittingOwners(
  transaction: Transaction,
  actorId: number,
  permission: Permission,
): Promise<PermittingOwner[]> {
  const rows = await transaction.teamMember.findMany({
    where: { userId: BigInt(actorId), channelId: null, role: { in: [...presetsWith(permission)] } },
    orderBy: { id: "asc" },
    select: { owner: { select: { id: true, firstName: true } } },
  });
  return rows.map(({ owner }) => ({ ownerId: telegramId(owner.id), name: owner.firstName }));
}
