import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand } from "../../platform/database/statement.ts";

/** Records a person's first visit to a channel's storefront; later visits write nothing. */
export const recordVisit = defineCommand({
  examples: [{ channelId: "", userId: 0, now: new Date() }],
  sql: ({
    channelId,
    userId,
    now,
  }: {
    readonly channelId: string;
    readonly userId: number;
    readonly now: Date;
  }) =>
    Prisma.sql`
      insert into storefront_visit (channel_id, user_id, visited_at) values (${channelId}, ${userId}, ${now})
      on conflict do nothing`,
});
