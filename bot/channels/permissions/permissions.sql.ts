import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, integer } from "../../platform/database/statement.ts";
import { hasPermission, presetsWith } from "./permission-table.ts";
import type { Permission } from "./permission-table.ts";

export type PermissionCheck = {
  readonly channelId: string;
  readonly actorId: number;
  readonly permission: Permission;
};
const examples: readonly PermissionCheck[] = [
  { channelId: "", actorId: 0, permission: "channel.view" },
  { channelId: "", actorId: 0, permission: "team.change" },
];

/** As SQL: the ids of the channels in which the actor has the permission, from the actor's rows alone. */
export function permittedChannels({ actorId, permission }: Omit<PermissionCheck, "channelId">): Prisma.Sql {
  const presets = [...presetsWith(permission)];
  return Prisma.sql`(
    select id from channel where ${hasPermission("owner", permission)} and owner_id = ${actorId}
    union
    select c.id from team_member m join channel c on c.owner_id = m.owner_id and (m.channel_id = c.id or m.channel_id is null)
     where m.user_id = ${actorId} and m.role = any(${presets}))`;
}

/** As SQL: whether the actor has the permission in the channel `c`. A lock of the channel reads this again. */
function isPermittedInChannel({ actorId, permission }: Omit<PermissionCheck, "channelId">): Prisma.Sql {
  const presets = [...presetsWith(permission)];
  return Prisma.sql`(
    (${hasPermission("owner", permission)} and c.owner_id = ${actorId})
    or exists (select 1 from team_member m
                where m.user_id = ${actorId} and m.owner_id = c.owner_id and m.role = any(${presets})
                  and (m.channel_id = c.id or m.channel_id is null)))`;
}

export const findPermitted = defineStatement({
  columns: { found: integer },
  examples,
  sql: ({ channelId, ...check }: PermissionCheck) => Prisma.sql`
    select 1 as found from channel c where c.id = ${channelId} and ${isPermittedInChannel(check)}`,
});

// NO KEY: a new order has a foreign key to the channel and must not wait for a manager's change.
export const lockPermitted = defineStatement({
  columns: { found: integer },
  examples,
  sql: ({ channelId, ...check }: PermissionCheck) => Prisma.sql`
    select 1 as found from channel c where c.id = ${channelId} and ${isPermittedInChannel(check)}
       for no key update of c`,
});
