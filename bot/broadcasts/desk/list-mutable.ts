import type { Platform } from "../../platform/platform.ts";

export type MutableChannel = { readonly id: string; readonly title: string; readonly isMuted: boolean };

// A message takes 100 buttons; nobody has come near.
const MAX_CHANNELS = 90;

/** The channels whose broadcasts somebody gets, or would without having muted them. */
export async function listMutable({ database }: Platform, userId: number): Promise<MutableChannel[]> {
  return database.prisma.$queryRaw<MutableChannel[]>`
    select c.id, c.title, m.user_id is not null as "isMuted"
      from (select channel_id from subscription where user_id = ${userId}
            union select channel_id from orders where user_id = ${userId}
            union select channel_id from visitor where user_id = ${userId}
            union select channel_id from muted_channel where user_id = ${userId}) known
      join channel c on c.id = known.channel_id
      left join muted_channel m on m.channel_id = c.id and m.user_id = ${userId}
     where c.discussion_of_id is null
     order by c.title, c.id limit ${MAX_CHANNELS}`;
}
