import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, text } from "../../platform/database/statement.ts";
import { permittedChannels } from "../permissions/permissions.sql.ts";
import type { PermissionCheck } from "../permissions/permissions.sql.ts";
import { channelState } from "./channel-settings.ts";

/** Without discussion groups, which their channel's page leads to. */
export const listPermitted = defineStatement({
  columns: { id: text, title: text, state: channelState },
  examples: [{ actorId: 0, permission: "channel.view", limit: 1 }],
  sql: ({ limit, ...check }: Omit<PermissionCheck, "channelId"> & { readonly limit: number }) => Prisma.sql`
    select id, title, state from channel where id in ${permittedChannels(check)} and discussion_of_id is null
     order by created_at, id limit ${limit}`,
});
