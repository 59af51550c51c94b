import { Prisma } from "../../prisma/client/client.ts";
import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";
import type { MemberQuery } from "./member-query.ts";

export type FoundMember = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly userId: number;
  readonly name: string;
};

// A button each; who finds more types more of the name.
const FOUND = 10;

/** The members of the actor's channels (or of one of them) whom the words fit, by name. */
export async function searchMembers(
  { database }: Platform,
  { actorId, channelId, query }: { actorId: number; channelId?: string | undefined; query: MemberQuery },
): Promise<{ readonly found: readonly FoundMember[]; readonly hasMore: boolean }> {
  const rows = await database.prisma.$queryRaw<
    { channel_id: string; title: string; user_id: bigint; first_name: string }[]
  >`
    select c.id as channel_id, c.title, u.id as user_id, u.first_name
      from users u cross join channel c
     where ${fits(query)}
       and (c.owner_id = ${actorId}
            or exists (select 1 from channel_manager m where m.channel_id = c.id and m.user_id = ${actorId}))
       and (c.id = ${channelId ?? null} or ${channelId ?? null}::text is null)
       and (exists (select 1 from subscription s where s.channel_id = c.id and s.user_id = u.id)
            or exists (select 1 from standing st where st.channel_id = c.id and st.user_id = u.id))
     order by u.first_name, u.id, c.title, c.id limit ${FOUND + 1}`;
  const found = rows.slice(0, FOUND).map((row) => ({
    channelId: row.channel_id,
    channelTitle: row.title,
    userId: telegramId(row.user_id),
    name: row.first_name,
  }));
  return { found, hasMore: rows.length > FOUND };
}

function fits(query: MemberQuery): Prisma.Sql {
  if (query.kind === "person") return Prisma.sql`u.id = ${query.userId}`;
  if (query.kind === "username") return Prisma.sql`lower(u.username) = ${query.username}`;
  const part = `%${query.name.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return Prisma.sql`(u.first_name ilike ${part} or u.username ilike ${part})`;
}
