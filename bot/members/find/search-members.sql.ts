import { Prisma } from "../../../prisma/client/client.ts";
import { isPermittedInChannel } from "../../channels/index.ts";
import { defineStatement, nullable, telegramIdColumn, text } from "../../platform/database/statement.ts";
import type { MemberQuery } from "./member-query.ts";

type Search = {
  readonly actorId: number;
  /** Null: all channels that the actor manages. */
  readonly channelId: string | null;
  readonly query: MemberQuery;
  readonly limit: number;
};

const search = { actorId: 1, channelId: null, limit: 1 };

export const selectFound = defineStatement({
  columns: { channelId: text, title: text, userId: telegramIdColumn, firstName: nullable(text) },
  examples: [
    { ...search, query: { kind: "person", userId: 1 } },
    { ...search, query: { kind: "username", username: "" } },
    { ...search, query: { kind: "name", name: "" } },
  ],
  sql: ({ actorId, channelId, query, limit }: Search) => Prisma.sql`
    select c.id as channel_id, c.title, u.id as user_id, case when known.is_named then u.first_name end as first_name
      from users u cross join channel c cross join lateral (
        select exists (select 1 from subscription s where s.channel_id = c.id and s.user_id = u.id) as has_access,
               (select st.seen_inside from access_override st where st.channel_id = c.id and st.user_id = u.id)
                 as seen_inside) row cross join lateral (
        select row.has_access or coalesce(row.seen_inside, false) as is_named,
               row.has_access or row.seen_inside is not null as is_member) known
     where ${matches(query)} and known.is_member and (known.is_named or ${query.kind === "person"}::boolean)
       and ${isPermittedInChannel({ actorId, permission: "members.view" })}
       and (c.id = ${channelId} or ${channelId}::text is null)
     order by first_name, u.id, c.title, c.id limit ${limit}`,
});

function matches(query: MemberQuery): Prisma.Sql {
  if (query.kind === "person") return Prisma.sql`u.id = ${query.userId}`;
  if (query.kind === "username") return Prisma.sql`lower(u.username) = ${query.username}`;
  const pattern = `%${query.name.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return Prisma.sql`(u.first_name ilike ${pattern} or u.username ilike ${pattern})`;
}
