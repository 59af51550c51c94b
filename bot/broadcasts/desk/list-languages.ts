import type { Platform } from "../../platform/platform.ts";

// Three rows of buttons; the rest are reached by writing to everyone.
const SHOWN = 9;

/** The languages of a channel's people, what most of them speak first. The first part of a tag: "de". */
export async function listLanguages({ database }: Platform, channelId: string): Promise<string[]> {
  const rows = await database.prisma.$queryRaw<{ code: string }[]>`
    select lower(split_part(u.language_code, '-', 1)) as code
      from (select user_id from subscription where channel_id = ${channelId}
            union select user_id from orders where channel_id = ${channelId}
            union select user_id from visitor where channel_id = ${channelId}) known
      join users u on u.id = known.user_id
     where u.language_code ~* '^[a-z]{2,3}(-|$)'
     group by code order by count(*) desc, code limit ${SHOWN}`;
  return rows.map(({ code }) => code);
}
