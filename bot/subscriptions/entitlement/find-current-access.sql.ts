import { Prisma } from "../../../prisma/client/client.ts";
import { boolean, defineStatement, nullable, text, timestamp } from "../../platform/database/statement.ts";
import { accessOverrideColumn } from "./entitlement.ts";

/** One row for each channel that the tier version opens, its own channel first. */
export const listCurrentAccess = defineStatement({
  columns: {
    channelId: text,
    title: text,
    isDiscussion: boolean,
    hasSubscription: boolean,
    expiresAt: nullable(timestamp),
    pausedAt: nullable(timestamp),
    tierId: nullable(text),
    tierName: nullable(text),
    accessOverride: nullable(accessOverrideColumn),
  },
  examples: [{ userId: 1, tierVersionId: "" }],
  sql: ({ userId, tierVersionId }: { readonly userId: number; readonly tierVersionId: string }) => Prisma.sql`
    select c.id as channel_id, c.title, c.discussion_of_id is not null as is_discussion,
           s.id is not null as has_subscription, s.expires_at, s.paused_at,
           held.tier_id, held.name as tier_name, st.kind as access_override
      from opened_channel o
      join tier_version v on v.id = o.tier_version_id
      join tier t on t.id = v.tier_id
      join channel c on c.id = o.channel_id
      left join subscription s on s.channel_id = c.id and s.user_id = ${userId}
      left join tier_version held on held.id = s.tier_version_id
      left join access_override st on st.channel_id = c.id and st.user_id = ${userId}
     where o.tier_version_id = ${tierVersionId}
     order by c.id <> t.channel_id, c.created_at, c.id`,
});
