import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, integer } from "../../platform/database/statement.ts";

type Input = { readonly channelId: string; readonly actorId: number };
const examples: readonly Input[] = [{ channelId: "", actorId: 0 }];

// NO KEY: a new order has a foreign key to the channel and must not wait for a manager's change.
export const lockManaged = defineStatement({
  columns: { found: integer },
  examples,
  sql: ({ channelId, actorId }: Input) => Prisma.sql`
    select 1 as found from channel c
     where c.id = ${channelId}
       and (c.owner_id = ${actorId}
            or exists (select 1 from channel_manager m where m.channel_id = c.id and m.user_id = ${actorId}))
       for no key update of c`,
});

export const lockOwned = defineStatement({
  columns: { found: integer },
  examples,
  sql: ({ channelId, actorId }: Input) => Prisma.sql`
    select 1 as found from channel where id = ${channelId} and owner_id = ${actorId} for no key update`,
});
