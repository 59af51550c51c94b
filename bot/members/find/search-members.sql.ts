import { Prisma } from "../../../prisma/client/client.ts";
import { permittedChannels } from "../../channels/index.ts";
import {
  definePlannedStatement,
  nullable,
  telegramIdColumn,
  text,
} from "../../platform/database/statement.ts";
import type { MemberQuery } from "./member-query.ts";

type Search = {
  readonly actorId: number;
  /** Null: all channels that the actor manages. */
  readonly channelId: string | null;
  readonly query: MemberQuery;
  readonly limit: number;
};

const search = { actorId: 1, channelId: null, limit: 1 };

export const selectFound = definePlannedStatement({
  columns: { channelId: text, title: text, userId: telegramIdColumn, firstName: nullable(text) },
  examples: [
    { ...search, query: { kind: "person", userId: 1 } },
    { ...search, query: { kind: "username", username: "" } },
    { ...search, query: { kind: "name", name: "" } },
  ],
  sql: ({ actorId, channelId, query, limit }: Search) => Prisma.sql`
    with managed as materialized (
      select id, title from channel
       where id in ${permittedChannels({ actorId, permission: "members.view" })}
         and (id = ${channelId} or ${channelId}::text is null)),
    hit as ${query.kind === "name" ? Prisma.sql`not materialized` : Prisma.sql`materialized`} (
      select u.id, u.first_name from users u where ${matches(query)}),
    member as (
      select s.channel_id, hit.id as user_id, hit.first_name, true as is_named
        from hit join subscription s on s.user_id = hit.id join managed m on m.id = s.channel_id
       union all
      select o.channel_id, hit.id, hit.first_name, o.seen_inside
        from hit join access_override o on o.user_id = hit.id join managed m on m.id = o.channel_id
       where not exists (select from subscription s where s.channel_id = o.channel_id and s.user_id = o.user_id))
    select m.id as channel_id, m.title, member.user_id, case when member.is_named then member.first_name end as first_name
      from member join managed m on m.id = member.channel_id
     where member.is_named or ${query.kind === "person"}::boolean
     order by first_name, member.user_id, m.title, m.id limit ${limit}`,
});

function matches(query: MemberQuery): Prisma.Sql {
  if (query.kind === "person") return Prisma.sql`u.id = ${query.userId}`;
  if (query.kind === "username") return Prisma.sql`lower(u.username) = ${query.username}`;
  const pattern = `%${query.name.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return Prisma.sql`(u.first_name ilike ${pattern} or u.username ilike ${pattern})`;
}
