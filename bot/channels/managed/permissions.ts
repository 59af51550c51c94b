import type { Prisma } from "../../../prisma/client/client.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { hasPermission, presetsWith } from "../team/permission-table.ts";
import type { Permission } from "../team/permission-table.ts";
import { findPermitted, lockPermitted } from "./permissions.sql.ts";
import type { PermissionCheck } from "./permissions.sql.ts";

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

/** The same without a lock: for actions that leave the channel's row alone. */
export const isPermitted = async (transaction: Transaction, check: PermissionCheck): Promise<boolean> =>
  (await findPermitted.first(transaction, check)) !== undefined;
